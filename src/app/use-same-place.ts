import { useLayoutEffect, useRef } from 'react'
import { differenceOn } from '../view-model/differences.ts'
import type { Reading } from '../view-model/reading.ts'

/**
 * Keeps the reader at the same difference when the numbering changes under them: as words are compared, or as another kind of
 * difference is marked. A difference that is no longer marked is left; where the texts were compared again and there is none like it, the
 * reader is at what differs there now. A place that comes together with another numbering, as links bring them, is meant in that one.
 */
export function useSamePlace(reading: Reading, at: number | null, onAt: (at: number | null) => void): void {
  const before = useRef({ reading, at })
  useLayoutEffect(() => {
    const last = before.current
    before.current = { reading, at }
    const left = at === null || at !== last.at ? undefined : last.reading.differences[at]
    if (last.reading === reading || left === undefined || !hasSameArticles(last.reading, reading)) return
    const isAgain = last.reading.comparison !== reading.comparison
    const now = reading.indexOf.get(left.key) ?? (isAgain ? differenceOn(reading.differences, left) : null)
    if (now !== at) onAt(now)
  })
}

function hasSameArticles({ comparison: x }: Reading, { comparison: y }: Reading): boolean {
  return x.a.article === y.a.article && x.b.article === y.b.article
}
