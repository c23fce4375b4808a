import { useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button, type ButtonLook } from './Button.tsx'

const refused = () => t`This browser does not allow copying`

interface CopyButtonProps {
  readonly label: string
  readonly look?: ButtonLook
  /** What is copied; asked for when the button is pressed. Null where there is none. */
  readonly text: () => string | Promise<string | null>
  /** Why there may be none. */
  readonly whyNone?: string
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ label, look = 'plain', text, whyNone = '' }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'none'>('idle')
  const copy = async () => {
    const made = text()
    try {
      await write(made)
      setState('copied')
    } catch {
      // An unsafe address, or a browser that asks and was told no.
      const isNone = await Promise.resolve(made).then(
        (words) => words === null,
        () => false,
      )
      setState(isNone ? 'none' : 'refused')
    }
  }
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {label}
      </Button>
      <output className="copied">
        {state === 'idle' ? '' : state === 'copied' ? t`Copied` : state === 'none' ? whyNone : refused()}
      </output>
    </>
  )
}

/** Safari lets a page copy only while it answers a press: a text that comes later has to be promised then. */
async function write(text: string | Promise<string | null>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text)
  const promised = text.then((words) => {
    if (words === null) throw new Error('there is nothing to copy')
    return new Blob([words], { type: 'text/plain' })
  })
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': promised })])
}
