import { useEffect, useRef, type ReactNode } from 'react'
import type { Family } from '../../view-model/kinds.ts'
import { keepClear } from './keep-clear.ts'

/** The family whose differences a reader asked for, which may not be drawn yet. */
export interface Sought {
  /** Null where nothing was asked for. */
  readonly sought: Family | null
  /** The reader has been brought there. */
  readonly onFound: () => void
}

interface GroupFrameProps {
  readonly glyph: string
  readonly heading: string
  readonly count: number
  /** To begin with. */
  readonly isOpen: boolean
  /** The list is sought, and who seeks it is told that it is found; null where it is not. */
  readonly onFound: (() => void) | null
  readonly children: ReactNode
}

/** A list of the panel that can be folded. One that is sought is unfolded and brought into view, and its heading has the focus. */
export function GroupFrame({ glyph, heading, count, isOpen, onFound, children }: GroupFrameProps) {
  const frame = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (onFound === null || frame.current === null || summary.current === null) return
    frame.current.open = true
    summary.current.focus({ preventScroll: true })
    frame.current.scrollIntoView({ block: 'start' })
    keepClear(summary.current)
    onFound()
  }, [onFound])
  return (
    <details ref={frame} className="group" open={isOpen}>
      <summary ref={summary}>
        <span className="group-glyph" aria-hidden="true">
          {glyph}
        </span>
        <span>{heading}</span>
        <span className="group-count">{count}</span>
      </summary>
      {children}
    </details>
  )
}
