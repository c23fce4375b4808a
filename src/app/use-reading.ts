import { useMemo } from 'react'
import type { Comparison } from '../engine/compare.ts'
import { useLocale } from '../locales/use-locale.ts'
import type { Judgement } from '../view-model/judgement.ts'
import { toMarked, toReading, type Reading } from '../view-model/reading.ts'
import type { ViewOptions } from '../view-model/view-options.ts'

/** The comparison as the reader wants to see it, in the language spoken: the same object until one of these is another. */
export function useReading(
  comparison: Comparison,
  { hidden }: Pick<ViewOptions, 'hidden'>,
  judgement: Judgement,
): Reading {
  const locale = useLocale()
  const { equalWords } = judgement
  const marked = useMemo(() => toMarked(comparison, equalWords), [comparison, equalWords])
  return useMemo(() => toReading(marked, { hidden }, judgement, locale), [marked, hidden, judgement, locale])
}
