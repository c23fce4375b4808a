import type { Side } from '../engine/article.ts'
import { slice } from '../engine/text/span.ts'
import { reading as wordsOf, type Difference } from '../view-model/differences.ts'
import { isSamePlaces } from '../view-model/judgement.ts'
import { families } from '../view-model/kinds.ts'
import { capitalized, formatDay } from '../view-model/names.ts'
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
export const ofExcerpts: Pick<Imprint, 'verdict' | 'reasons'> = {
  verdict: 'These are excerpts.',
  reasons: [
    'The rest of both articles was left out. “…” stands where words are missing.',
    'How the whole articles stand to each other cannot be told from this.',
  ],
}

export function toImprint(exported: Exported): Imprint {
  const { reading, name, comparedAt } = exported
  const sources = { a: sourceOf(exported, 'a'), b: sourceOf(exported, 'b') }
  return {
    title: name ?? `${sources.a.outlet} and ${sources.b.outlet}`,
    sources,
    compared: comparedLine(comparedAt),
    ...(exported.isExcerpt ? ofExcerpts : verdictOf(exported)),
    setAside: [...setAsideOf(exported, 'a'), ...setAsideOf(exported, 'b')],
    dismissed: reading.dismissed.map((difference) => ({
      a: wordsOf(reading.comparison, difference, 'a'),
      b: wordsOf(reading.comparison, difference, 'b'),
      reason: reasonFor(exported, difference),
    })),
    choices: choicesOf(exported),
  }
}

function verdictOf({ reading }: Exported): Pick<Imprint, 'verdict' | 'reasons'> {
  const { relation, limited } = reading.comparison
  const limits = limited === null || limited === relation.summary ? [] : [limited]
  return { verdict: relation.summary, reasons: [...limits, ...relation.reasons.map(({ text }) => text)] }
}

/** "Meridian Wire, 10 March 2026, 642 words". */
export function sourceLine({ outlet, day, wordCount }: Source): string {
  const words = `${wordCount.toLocaleString('en')} ${wordCount === 1 ? 'word' : 'words'}`
  return [outlet, ...(day === null ? [] : [day]), words].join(', ')
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

/** “Compared on 22 November 2026 at 09:50 UTC”. */
export function comparedLine(moment: string): string {
  return `Compared on ${formatMoment(moment)}`
}

/** In UTC, so that the same comparison gives the same export everywhere; what is no date stays as it is. */
function formatMoment(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const iso = date.toISOString()
  return `${formatDay(iso.slice(0, 10))} at ${iso.slice(11, 16)} UTC`
}

function setAsideOf({ reading }: Exported, side: Side): SetAside[] {
  const { article } = reading.comparison[side]
  return reading.rows
    .filter(({ kind }) => kind === 'aside')
    .flatMap((row) => row[side]?.paragraphs ?? [])
    .map(({ reason, runs }) => ({
      side,
      words: folded(runs.map(({ span }) => slice(article.text, span)).join('')),
      reason: reason ?? 'not part of the story',
    }))
}

function reasonFor({ judgement }: Exported, difference: Difference): string {
  return judgement.dismissed.find((dismissal) => isSamePlaces(dismissal, difference))?.reason ?? ''
}

function choicesOf({ reading, judgement, hidden }: Exported): string[] {
  const off = families
    .filter(({ family }) => hidden.includes(family) && reading.counts[family] > 0)
    .map(({ family, counted }) => `${reading.counts[family]} ${counted[reading.counts[family] === 1 ? 0 : 1]}`)
  const equal = judgement.equalWords.map((words) => words.join(' = '))
  return [
    ...(off.length === 0 ? [] : [`Not shown here: ${off.join(', ')}.`]),
    ...(equal.length === 0 ? [] : [`Treated as equal: ${equal.join('; ')}.`]),
  ]
}
