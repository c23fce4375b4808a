import { slice } from '../engine/text/span.ts'
import type { Comparison } from '../engine/compare.ts'
import { isEquated, toUnits, type EqualWords, type Unit } from './equal-words.ts'
import type { Difference } from './differences.ts'
import { familyOf } from './kinds.ts'

/** Two words or spellings that stand for each other in one difference. */
export interface EqualSuggestion {
  readonly a: string
  readonly b: string
}

/** Longer than a name or a term, two stretches are not one thing in two spellings; in words and marks. */
const MOST_UNITS = 4

/** What a reader may want to treat as equal everywhere, without what both sides share around it; null where the difference is no matter of wording or spelling. */
export function suggestEqual(
  comparison: Comparison,
  { a, b, kind }: Difference,
  list: readonly EqualWords[],
): EqualSuggestion | null {
  if (a === null || b === null || kind === 'phrase-moved' || !['wording', 'form', 'fact'].includes(familyOf(kind)))
    return null
  const [textA, textB] = [comparison.a.article.text, comparison.b.article.text]
  const [unitsA, unitsB] = withoutShared(toUnits(slice(textA, a), a.start), toUnits(slice(textB, b), b.start))
  const [wordsA, wordsB] = [wordsOf(textA, unitsA), wordsOf(textB, unitsB)]
  const isTerm = [unitsA, unitsB].every(({ length }) => length > 0 && length <= MOST_UNITS)
  return isTerm && !isEquated(list, wordsA, wordsB) ? { a: wordsA, b: wordsB } : null
}

function withoutShared(a: readonly Unit[], b: readonly Unit[]): readonly [readonly Unit[], readonly Unit[]] {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start]?.folded === b[start]?.folded) start++
  let end = 0
  while (end < most - start && a.at(-1 - end)?.folded === b.at(-1 - end)?.folded) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function wordsOf(text: string, units: readonly Unit[]): string {
  const [first, last] = [units[0], units.at(-1)]
  if (first === undefined || last === undefined) return ''
  return text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ')
}
