import { useEffect, useRef, useState } from 'react'
import { askForPage, nameOfPage, numberIn } from './hand-over.ts'
import type { Brought } from './read-transfer.ts'

/** Takes in the page that a bookmarklet opened this tab for, once the last visit is restored, so that it lands on a free side. */
export function useHandOver(
  ready: boolean,
  onBrought: (brought: Brought) => void,
  onProblem: (problem: string) => void,
): void {
  const [number] = useState(() => numberIn(window.location.hash))
  const callbacks = useRef({ onBrought, onProblem })
  useEffect(() => {
    callbacks.current = { onBrought, onProblem }
  }, [onBrought, onProblem])
  const isAsked = useRef(false)

  useEffect(() => {
    if (number === null || !ready || isAsked.current) return
    isAsked.current = true
    askForPage(
      number,
      (page) => {
        const bytes = new TextEncoder().encode(page.html)
        callbacks.current.onBrought({
          kind: 'source',
          source: { kind: 'file', name: nameOfPage(page), bytes, address: page.address },
        })
      },
      (problem) => callbacks.current.onProblem(problem),
    )
  }, [number, ready])
}
