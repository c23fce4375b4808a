import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import type { Comparison } from '../engine/compare.ts'
import { loneSide, reading, type Difference } from './differences.ts'
import type { DifferenceKind } from './kinds.ts'
import { sideNames } from './names.ts'

/** Longest quotation of a text in one announcement, in characters: about ten seconds of speech. */
const SPOKEN_LENGTH = 160

/** "4 of 69, reworded: “further soured” became “deteriorated further”": what a screen reader says on a step. */
export function spokenStep(comparison: Comparison, differences: readonly Difference[], index: number): string {
  const difference = differences[index]
  return difference === undefined ? '' : `${index + 1} of ${differences.length}, ${spoken(comparison, difference)}`
}

/** One difference in plain words, without its number. */
export function spoken(comparison: Comparison, difference: Difference): string {
  const names = sideNames(comparison.a.article, comparison.b.article)
  const quote = (side: Side) => `“${shorten(reading(comparison, difference, side))}”`
  const lone = loneSide(difference) ?? 'a'
  const changed = (what: string) => {
    if (difference.a === null || difference.b === null) return `${what}: only in ${names[lone]}: ${quote(lone)}`
    return `${what}: ${quote('a')} became ${quote('b')}`
  }
  const sentences: Record<DifferenceKind, () => string> = {
    quotation: () => changed('quotation altered'),
    fact: () => changed('facts differ'),
    negation: () => changed('negation'),
    certainty: () => changed('certainty'),
    attribution: () => changed('who said it'),
    label: () => changed('label'),
    spelling: () => changed('spelling'),
    artefact: () => `sign of machine handling in ${names[lone]}: ${quote(lone)}`,
    reworded: () => changed('reworded'),
    'words-only': () => `only in ${names[lone]}: ${quote(lone)}`,
    'sentence-only': () => `only in ${names[lone]}: ${quote(lone)}`,
    'phrase-moved': () => `moved inside its sentence: ${quote(lone)}`,
    moved: () => `moved: ${quote('a')} stands ${whereTo(difference)} in ${names.b}`,
    split: () => `split: one sentence of ${names.a} became several in ${names.b}: ${quote('a')}`,
    merged: () => `merged: several sentences of ${names.a} became one in ${names.b}: ${quote('b')}`,
    typography: () => changed('typography'),
  }
  return sentences[difference.kind]()
}

/** Whether the counterpart of a moved passage stands above or below it, seen from the given side. */
export function whereTo({ rows }: Pick<Difference, 'rows'>, from: Side = 'a'): 'further up' | 'further down' {
  return (rows[otherSide(from)] ?? 0) < (rows[from] ?? 0) ? 'further up' : 'further down'
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, length = SPOKEN_LENGTH): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}
