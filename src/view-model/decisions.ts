import { t } from '@lingui/core/macro'
import type { SentencePair } from '../engine/align/corrections.ts'
import type { Side } from '../engine/article.ts'
import type { Sentenced } from '../engine/text/segment.ts'
import { wordsAt } from './differences.ts'
import { noJudgement, type Dismissal, type Judgement } from './judgement.ts'
import { kindWords, type DifferenceKind } from './kinds.ts'

/** One decision of the reader about this comparison, as it is listed. Made by `toDecisions`. */
export interface Decision {
  /** Unlike all others of its list. */
  readonly key: string
  /** "Belong together". */
  readonly title: string
  /** What it is about on each side; null where that side has nothing. */
  readonly places: Pick<Dismissal, 'a' | 'b'>
  /** The same in words; empty where that side has nothing. */
  readonly words: Readonly<Record<Side, string>>
  /** What is decided without it. */
  readonly without: Judgement
}

/** The two texts with their sentences; a comparison is one. */
export type Texts = Readonly<Record<Side, Sentenced>>

/** Everything that was decided and noted about places of the two texts. What is treated as equal is a list of its own. */
export function toDecisions(comparison: Texts, judgement: Judgement): Decision[] {
  const { corrections, dismissed, reclassified, notes } = judgement
  const pairs = (kind: 'pinned' | 'parted') =>
    corrections[kind].map((pair) => ({
      key: `${kind}${pair.a}:${pair.b}`,
      title: kind === 'pinned' ? t`Belong together` : t`Do not belong together`,
      ...placed(comparison, spansOfPair(comparison, pair)),
      without: { ...judgement, corrections: { ...corrections, [kind]: without(corrections[kind], pair) } },
    }))
  const dismissals = dismissed.map((dismissal) => ({
    key: `dismissed${placeKey(dismissal)}`,
    title: withReason(
      t({ message: 'Dismissed', context: 'what the reader decided about a difference' }),
      dismissal.reason,
    ),
    ...placed(comparison, dismissal),
    without: { ...judgement, dismissed: without(dismissed, dismissal) },
  }))
  const namings = reclassified.map((naming) => ({
    key: `called${placeKey(naming)}${naming.was}`,
    title: withReason(calledOf(naming.kind), naming.reason),
    ...placed(comparison, naming),
    without: { ...judgement, reclassified: without(reclassified, naming) },
  }))
  const noted = notes.map((note) => ({
    key: `note${placeKey(note)}${note.text}`,
    title: noteTitle(note.text),
    ...placed(comparison, note),
    without: { ...judgement, notes: without(notes, note) },
  }))
  return [...pairs('pinned'), ...pairs('parted'), ...dismissals, ...namings, ...noted]
}

/** Nothing decided about any place; what is treated as equal stays. */
export function withoutDecisions({ equalWords }: Judgement): Judgement {
  return { ...noJudgement, equalWords }
}

function calledOf(kind: DifferenceKind): string {
  const { name } = kindWords[kind]
  return t`You called this: ${name}`
}

function noteTitle(words: string): string {
  return t`Your note: ${words}`
}

function withReason(title: string, reason: string): string {
  return reason === '' ? title : `${title} — ${reason}`
}

function spansOfPair(comparison: Texts, pair: SentencePair): Decision['places'] {
  const spanOf = (side: Side) => comparison[side].sentences[pair[side]]?.span ?? null
  return { a: spanOf('a'), b: spanOf('b') }
}

function placed(comparison: Texts, { a, b }: Decision['places']): Pick<Decision, 'places' | 'words'> {
  return { places: { a, b }, words: { a: wordsAt(comparison, 'a', a), b: wordsAt(comparison, 'b', b) } }
}

function without<Of>(list: readonly Of[], one: Of): Of[] {
  return list.filter((other) => other !== one)
}

function placeKey({ a, b }: Pick<Dismissal, 'a' | 'b'>): string {
  return `${a?.start ?? ''}:${a?.end ?? ''}:${b?.start ?? ''}:${b?.end ?? ''}`
}
