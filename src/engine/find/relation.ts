import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { told, type Told } from '../told.ts'
import { findDirection, type Direction } from './direction.ts'
import type { Finding } from './finding.ts'
import { measure, type Measures } from './measures.ts'
import { disagreementReasons, summarise, TRANSLATED_QUOTATIONS } from './relation-words.ts'

/** How the two texts stand to each other; a summary of the reasons, never a probability. */
export type RelationKind =
  | 'identical'
  | 'lightly-edited'
  | 'heavily-edited'
  | 'retranslated'
  | 'same-event'
  | 'unrelated'

/** One measured reason. */
export interface Reason {
  /** Stable name: `sentences-matched`, `order-kept`, `words-kept`. */
  readonly measure: string
  /** A ratio 0…1, or a count; the text says which. */
  readonly value: number
  /** The reason in plain words, with its figures. */
  readonly text: Told
}

export interface Relation {
  readonly kind: RelationKind
  /** One plain sentence a reader can check. */
  readonly summary: Told
  readonly reasons: readonly Reason[]
  /** For a retranslation, which text the other may come from; null elsewhere and where little speaks for either. */
  readonly direction: Direction | null
}

/** Above this share of matched words on both sides the two are one story, sentence by sentence. */
const WHOLE_STORY = 0.75
/** Above this share on one side they are one story, cut or extended. */
const PART_OF_STORY = 0.35
/** A light revision leaves most sentences alone, or nearly every word. */
const LIGHT_UNCHANGED = 0.55
const LIGHT_KEPT = 0.95
/**
 * Below this measure of preserved stretches (0…2) a story was reworded throughout: revisions of the relation set lie above .48,
 * retranslations below .44. Quotations say more where both texts have some: an editor leaves them alone, a translation cannot.
 */
const REVISED_PRESERVED = 0.46
const REVISED_DESPITE_QUOTATIONS = 0.6
/** Of fewer quotations the share that was altered says little. */
const MIN_QUOTATIONS = 3
/** Where less than the whole is matched and this share of the links is out of order, the links are of the event, not of a text. */
const SAME_EVENT_ORDER = 0.7
/** So few words kept in matched sentences: two reports that say the same things. Retranslations from a distant language keep a quarter. */
const SAME_EVENT_KEPT = 0.2
/** A translation leaves next to nothing out: of the stories of the retranslation set every one was matched to nine tenths and more. */
const WHOLE_TRANSLATION = 0.9
/** Separate reports of one event have this share of names and rarer words in common; unrelated texts about half of it. */
const SAME_EVENT_COMMON = 0.22

function decide(m: Measures): RelationKind {
  if (m.matchedLeast === 1 && m.unchanged === 1 && m.inOrder === 1) return 'identical'
  if (m.matchedMost < PART_OF_STORY) return m.common >= SAME_EVENT_COMMON ? 'same-event' : 'unrelated'
  if (!m.hasWords) return m.matchedLeast >= WHOLE_STORY ? 'retranslated' : 'heavily-edited'
  if (m.unchanged >= LIGHT_UNCHANGED || m.kept >= LIGHT_KEPT) return 'lightly-edited'
  if (isOfEvent(m)) return 'same-event'
  if (m.matchedLeast < WHOLE_STORY) return 'heavily-edited'
  const isQuotedAnew = m.quotationCount >= MIN_QUOTATIONS && m.alteredCount >= TRANSLATED_QUOTATIONS * m.quotationCount
  return m.preserved < (isQuotedAnew ? REVISED_DESPITE_QUOTATIONS : REVISED_PRESERVED)
    ? 'retranslated'
    : 'heavily-edited'
}

function isOfEvent(m: Measures): boolean {
  if (m.unchanged > 0 || m.matchedLeast >= WHOLE_TRANSLATION) return false
  return m.kept < SAME_EVENT_KEPT || (m.matchedLeast < WHOLE_STORY && m.inOrder < SAME_EVENT_ORDER)
}

/** Said where words are not compared: nobody knows whether they were edited. */
const LANGUAGES = told(/*i18n*/ 'One story in two languages: sentence follows sentence.')

const percent = (value: number): number => Math.round(100 * value)

/**
 * Judges how two texts stand to each other, from measured reasons. Two texts without words are unrelated; so are, for want of a kind, two
 * that cannot be compared, and the summary says that instead (`limited`).
 */
export function judge(
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  changes: readonly Change[],
  findings: readonly Finding[],
  limited: Told | null,
): Relation {
  const links = changes.filter(isTextLink)
  const m = measure(a, b, vocabulary, links, findings)
  const kind = decide(m)
  const reasons: Reason[] = [
    {
      measure: 'sentences-matched',
      value: m.matchedMost,
      text: told(
        /*i18n*/ '{most}% of the words of one article, {least}% of the other, stand in sentences that answer to each other.',
        { most: percent(m.matchedMost), least: percent(m.matchedLeast) },
      ),
    },
    {
      measure: 'order-kept',
      value: m.inOrder,
      text: told(/*i18n*/ '{share}% of these sentences stand in the same order.', { share: percent(m.inOrder) }),
    },
    {
      measure: 'words-kept',
      value: m.kept,
      text: told(/*i18n*/ '{share}% of their words are the same.', { share: percent(m.kept) }),
    },
    {
      measure: 'sentences-unchanged',
      value: m.unchanged,
      text: told(/*i18n*/ '{share}% of these sentences are the same word for word.', { share: percent(m.unchanged) }),
    },
    {
      measure: 'telling-words-shared',
      value: m.common,
      text: told(/*i18n*/ '{share}% of the shorter story’s names, numbers and content words stand in the other too.', {
        share: percent(m.common),
      }),
    },
    ...disagreementReasons(m),
  ]
  const direction = kind === 'retranslated' ? findDirection(a, b, findings) : null
  return { kind, summary: summaryOf(kind, m, limited), reasons, direction }
}

function summaryOf(kind: RelationKind, m: Measures, limited: Told | null): Told {
  if (limited !== null && m.matchedMost === 0) return limited
  return limited !== null && !m.hasWords ? LANGUAGES : summarise(kind, m)
}
