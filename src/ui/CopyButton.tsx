import { useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button, type ButtonLook } from './Button.tsx'

interface CopyButtonProps {
  readonly label: string
  readonly look?: ButtonLook
  /** What is copied; asked for when the button is pressed. */
  readonly text: () => string | Promise<string>
}

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ label, look = 'plain', text }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    try {
      await write(text())
      setState('copied')
    } catch {
      // An unsafe address, or a browser that asks and was told no.
      setState('refused')
    }
  }
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {label}
      </Button>
      <output className="copied">
        {state === 'idle' ? '' : state === 'copied' ? t`Copied` : t`This browser does not allow copying`}
      </output>
    </>
  )
}

/** Safari lets a page copy only while it answers a press: a text that comes later has to be promised then. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text)
  const promised = text.then((words) => new Blob([words], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': promised })])
}
