import { useEffect, useState } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { SentencePlace } from '../../view-model/sentence-places.ts'
import { spokenSentence } from '../../view-model/spoken-sentence.ts'
import { spokenStep } from '../../view-model/spoken.ts'
import { tell } from '../../view-model/told.ts'

interface AnnouncerProps {
  readonly reading: Reading
  readonly at: number | null
  /** The sentence the reader stands in; null for none. */
  readonly sentence: SentencePlace | null
}

/** Tells a screen reader how far the articles could be compared, once, and where each step leads; of a sentence also its notes. */
export function Announcer({ reading, at, sentence }: AnnouncerProps) {
  const { comparison, differences } = reading
  const { limited } = comparison
  // What is there from the start is no news to a screen reader: it has to be put in afterwards.
  const [isHere, setIsHere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsHere(true), 0)
    return () => clearTimeout(timer)
  }, [])
  const limit = limited === null ? null : tell(limited)
  const step = at === null ? limit : spokenStep(comparison, differences, at)
  const words = sentence === null ? step : spokenSentence(reading, sentence)
  return <output className="sr-only">{isHere ? words : null}</output>
}
