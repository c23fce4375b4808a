import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import type { Comparison } from '../engine/compare.ts'
import { loneSide, reading, type Difference } from './differences.ts'
import { kindWords } from './kinds.ts'
import { sideNames } from './names.ts'

/** Longest quotation of a text in one announcement, in characters: about ten seconds of speech. */
const SPOKEN_LENGTH = 160

/** "4 of 69, reworded: “further soured” became “deteriorated further”": what a screen reader says on a step. */
export function spokenStep(comparison: Comparison, differences: readonly Difference[], index: number): string {
  const difference = differences[index]
  if (difference === undefined) return ''
  const [number, count, words] = [index + 1, differences.length, spoken(comparison, difference)]
  return t`${number} of ${count}, ${words}`
}

/** One difference in plain words, without its number. */
export function spoken(comparison: Comparison, difference: Difference): string {
  const names = sideNames(comparison.a.article, comparison.b.article)
  const quote = (side: Side) => shorten(reading(comparison, difference, side))
  const lone = loneSide(difference) ?? 'a'
  const [outlet, words] = [names[lone], quote(lone)]
  const [outletA, outletB] = [names.a, names.b]
  switch (difference.kind) {
    case 'artefact':
      return t`sign of machine handling in ${outlet}: “${words}”`
    case 'words-only':
    case 'sentence-only':
      return t`only in ${outlet}: “${words}”`
    case 'phrase-moved':
      return t`moved inside its sentence: “${words}”`
    case 'moved': {
      const moved = quote('a')
      return whereTo(difference) === 'further up'
        ? t`moved: “${moved}” stands further up in ${outletB}`
        : t`moved: “${moved}” stands further down in ${outletB}`
    }
    case 'split': {
      const sentence = quote('a')
      return t`split: one sentence of ${outletA} became several in ${outletB}: “${sentence}”`
    }
    case 'merged': {
      const sentence = quote('b')
      return t`merged: several sentences of ${outletA} became one in ${outletB}: “${sentence}”`
    }
    case 'quotation':
    case 'fact':
    case 'negation':
    case 'certainty':
    case 'attribution':
    case 'label':
    case 'reworded':
    case 'spelling':
    case 'typography':
      return changed(difference, [quote('a'), quote('b')], outlet, words)
  }
}

function changed(
  { kind, a, b }: Difference,
  [before, after]: readonly [string, string],
  outlet: string,
  words: string,
): string {
  const what = kind === 'fact' ? t`facts differ` : kindWords[kind].name
  if (a === null || b === null) return t`${what}: only in ${outlet}: “${words}”`
  return t`${what}: “${before}” became “${after}”`
}

/** Whether the counterpart of a moved passage stands above or below it, seen from the given side. Says which, not how to say it. */
export function whereTo({ rows }: Pick<Difference, 'rows'>, from: Side = 'a'): 'further up' | 'further down' {
  return (rows[otherSide(from)] ?? 0) < (rows[from] ?? 0) ? 'further up' : 'further down'
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, length = SPOKEN_LENGTH): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}
