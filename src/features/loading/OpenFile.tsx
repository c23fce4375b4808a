import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

interface OpenFileProps {
  readonly label: string
  readonly spoken: string
  readonly onFiles: (files: readonly File[]) => void
}

/** What the browser's dialog offers first; a reader may still choose any file, and is told what it is if it is no text. */
const ACCEPT =
  '.docx,.odt,.rtf,.epub,.txt,.text,.md,.markdown,.srt,.vtt,.html,.htm,.xhtml,.mhtml,.mht,.pdf,.json,text/plain,text/html,text/markdown,application/pdf'

/** A button that opens the browser's own file dialog. Two files chosen at once fill both sides. */
export function OpenFile({ label, spoken, onFiles }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button aria-label={spoken} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
