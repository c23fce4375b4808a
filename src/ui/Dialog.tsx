import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from './Button.tsx'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps focus inside, closes it on Escape and gives focus back. A click beside it closes it, too. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open) element.current?.showModal()
    else element.current?.close()
  }, [open])

  // The backdrop belongs to the dialog's box, so a press on the element itself, not on what it holds, is one beside it.
  const closeBeside = (event: MouseEvent) => {
    if (event.target === element.current) onClose()
  }

  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose} onClick={closeBeside}>
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button look="plain" aria-label={t`Close`} onClick={onClose}>
            <X aria-hidden="true" size={18} />
          </Button>
        </header>
        {open ? children : null}
      </div>
    </dialog>
  )
}
