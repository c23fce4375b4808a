import { plural, t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { slice } from '../engine/text/span.ts'
import { told, type Told } from '../engine/told.ts'
import { reading as wordsOf, type Difference } from '../view-model/differences.ts'
import { bothNames } from '../view-model/comparison-name.ts'
import { isSamePlaces } from '../view-model/judgement.ts'
import { countedIn } from '../view-model/kind-texts.ts'
import { families } from '../view-model/kinds.ts'
import { capitalized, formatDay } from '../view-model/names.ts'
import { reasonWords } from '../view-model/reason-words.ts'
import { tell } from '../view-model/told.ts'
import { limitBesideSummary } from '../view-model/verdict.ts'
import { folded } from './clean-text.ts'
import type { Exported } from './exported.ts'

/** What is told of the text on a side. */
export interface Source {
  readonly side: Side
  /** With a capital; told apart by the letter where both sides share it. */
  readonly outlet: string
  readonly title: string | null
  /** As a reader writes it; null where unknown. */
  readonly day: string | null
  readonly wordCount: number
  /** BCP 47. */
  readonly language: string
}

/** A paragraph that is not part of the story. */
export interface SetAside {
  readonly side: Side
  readonly words: string
  /** In plain words. */
  readonly reason: string
}

/** A difference that the reader says is none. */
export interface Dismissed {
  readonly a: string
  readonly b: string
  /** Empty where the reader gave none. */
  readonly reason: string
}

/** What every export states beside the texts and their differences. Made by `toImprint`. */
export interface Imprint {
  /** The reader's name for the comparison, else the two outlets. */
  readonly title: string
  readonly sources: Readonly<Record<Side, Source>>
  /** "Compared on 22 November 2026 at 09:50 UTC". */
  readonly compared: string
  readonly verdict: string
  /** Figures that a reader can check, and how far the texts could be compared. */
  readonly reasons: readonly string[]
  readonly setAside: readonly SetAside[]
  readonly dismissed: readonly Dismissed[]
  /** What is left out at the reader's wish, one sentence each; empty where nothing is. */
  readonly choices: readonly string[]
}

/** What is said of excerpts in place of a verdict. */
export const ofExcerpts = (): Pick<Imprint, 'verdict' | 'reasons'> => ({
  verdict: tell(excerptWords.verdict),
  reasons: excerptWords.reasons.map(tell),
})

/** The same as sentences for every language; a report says them in English. */
export const excerptWords = {
  verdict: told(/*i18n*/ 'These are excerpts.'),
  reasons: [
    told(/*i18n*/ 'The rest of both articles was left out. “…” stands where words are missing.'),
    told(/*i18n*/ 'How the whole articles stand to each other cannot be told from this.'),
  ],
} as const

export function toImprint(exported: Exported): Imprint {
  const { reading, name, comparedAt } = exported
  const sources = { a: sourceOf(exported, 'a'), b: sourceOf(exported, 'b') }
  return {
    title: name ?? bothNames(sources.a.outlet, sources.b.outlet),
    sources,
    compared: comparedLine(comparedAt),
    ...(exported.isExcerpt ? ofExcerpts() : verdictOf(exported)),
    setAside: [...setAsideOf(exported, 'a'), ...setAsideOf(exported, 'b')],
    dismissed: reading.dismissed.map((difference) => ({
      a: wordsOf(reading.comparison, difference, 'a'),
      b: wordsOf(reading.comparison, difference, 'b'),
      reason: reasonFor(exported, difference),
    })),
    choices: choicesOf(exported, tell),
  }
}

function verdictOf({ reading }: Exported): Pick<Imprint, 'verdict' | 'reasons'> {
  const { relation } = reading.comparison
  const limit = limitBesideSummary(reading.comparison)
  const reasons = [...(limit === null ? [] : [limit]), ...relation.reasons.map(({ text }) => tell(text))]
  return { verdict: tell(relation.summary), reasons }
}

/** "Meridian Wire, 10 March 2026, 642 words". */
export function sourceLine({ outlet, day, wordCount }: Source): string {
  return [outlet, ...(day === null ? [] : [day]), wordsCounted(wordCount)].join(', ')
}

/** "642 words". */
export function wordsCounted(count: number): string {
  return t`${plural(count, { one: '# word', other: '# words' })}`
}

/** Whose text stands on a side. */
export function sourceOf({ reading }: Pick<Exported, 'reading'>, side: Side): Source {
  const { article, wordCount } = reading.comparison[side]
  return {
    side,
    outlet: capitalized(reading.names[side]),
    title: article.title,
    day: article.date === null ? null : formatDay(article.date),
    wordCount,
    language: article.language,
  }
}

/** “Compared on 22 November 2026 at 09:50 UTC”: the same comparison gives the same export everywhere; what is no date stays as it is. */
export function comparedLine(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return t`Compared on ${moment}`
  const iso = date.toISOString()
  const [day, time] = [formatDay(iso.slice(0, 10)), iso.slice(11, 16)]
  return t`Compared on ${day} at ${time} UTC`
}

/** “Compared on 22 November 2026 at 09:50 UTC with Same Story.” */
export function withApp(compared: string): string {
  return t`${compared} with Same Story.`
}

/** What was set aside, where there is no list of it. */
export function asideLine({ words, reason }: SetAside, { outlet }: Source): string {
  return t`Not part of the story in ${outlet}: ${words} (${reason})`
}

/** What the reader dismissed, where there is no list of it. */
export function dismissedLine({ a, b, reason }: Dismissed): string {
  const words = [a, b, reason].filter((one) => one !== '').join(' / ')
  return t`Dismissed by the reader: ${words}`
}

function setAsideOf({ reading }: Exported, side: Side): SetAside[] {
  const { article } = reading.comparison[side]
  return reading.rows
    .filter(({ kind }) => kind === 'aside')
    .flatMap((row) => row[side]?.paragraphs ?? [])
    .map(({ reason, runs }) => ({
      side,
      words: folded(runs.map(({ span }) => slice(article.text, span)).join('')),
      reason: reason === null ? t`not part of the story` : reasonWords(reason),
    }))
}

function reasonFor({ judgement }: Exported, difference: Difference): string {
  return judgement.dismissed.find((dismissal) => isSamePlaces(dismissal, difference))?.reason ?? ''
}

/** What is left out at the reader's wish, said in the language of `say`. */
export function choicesOf({ reading, judgement, hidden }: Exported, say: (told: Told) => string): string[] {
  const off = families
    .filter(({ family }) => hidden.includes(family) && reading.counts[family] > 0)
    .map(({ family }) => say(countedIn(family, reading.counts[family])))
  const equal = judgement.equalWords.map((words) => words.join(' = '))
  return [
    ...(off.length === 0 ? [] : [say(told(/*i18n*/ 'Not shown here: {kinds}.', { kinds: off.join(', ') }))]),
    ...(equal.length === 0 ? [] : [say(told(/*i18n*/ 'Treated as equal: {words}.', { words: equal.join('; ') }))]),
  ]
}
