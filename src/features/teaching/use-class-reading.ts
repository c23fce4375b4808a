import { useMemo } from 'react'
import type { Comparison } from '../../engine/compare.ts'
import { chooseCards } from '../../view-model/choose-cards.ts'
import type { Judgement } from '../../view-model/judgement.ts'
import { plainLesson, type Lesson } from '../../view-model/lesson.ts'
import { outletLetters, sideNames } from '../../view-model/names.ts'
import { toMarked, toReading, type Reading } from '../../view-model/reading.ts'

/** Everything that differs, whatever the compare screen hides; what the reader dismissed stays away. */
export function useClassReading(comparison: Comparison, judgement: Judgement, isMasked: boolean): Reading {
  const marked = useMemo(() => toMarked(comparison, judgement.equalWords), [comparison, judgement.equalWords])
  const reading = useMemo(() => toReading(marked, { hidden: [] }, judgement), [marked, judgement])
  // What the sides are called is said in the language of the moment.
  const { a, b } = isMasked ? outletLetters : sideNames(comparison.a.article, comparison.b.article)
  return useMemo(() => ({ ...reading, names: { a, b } }), [reading, a, b])
}

/** What the teacher prepared, else what the app chooses. */
export function useLesson(reading: Reading, prepared: Lesson | null): Lesson {
  return useMemo(() => prepared ?? plainLesson(chooseCards(reading)), [prepared, reading])
}
