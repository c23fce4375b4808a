import { useLayoutEffect, useRef } from 'react'
import type { Reading } from '../view-model/reading.ts'

/**
 * Keeps the reader at the same difference when the numbering changes under them: as words are compared, or as another kind of
 * difference is marked. A difference that is no longer marked is left. A place that comes together with another numbering, as links bring
 * them, is meant in that one.
 */
export function useSamePlace(reading: Reading, at: number | null, onAt: (at: number | null) => void): void {
  const before = useRef({ reading, at })
  useLayoutEffect(() => {
    const last = before.current
    before.current = { reading, at }
    const key = at === null || at !== last.at ? undefined : last.reading.differences[at]?.key
    if (last.reading === reading || key === undefined || !hasSameArticles(last.reading, reading)) return
    const now = reading.indexOf.get(key) ?? null
    if (now !== at) onAt(now)
  })
}

function hasSameArticles({ comparison: x }: Reading, { comparison: y }: Reading): boolean {
  return x.a.article === y.a.article && x.b.article === y.b.article
}
