import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { findDirection, type Direction } from './direction.ts'
import type { Finding } from './finding.ts'
import { measure, type Measures } from './measures.ts'

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
  readonly text: string
}

export interface Relation {
  readonly kind: RelationKind
  /** One plain sentence a reader can check. */
  readonly summary: string
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
/** So many quotations, and of them such a share altered, speak for a translation. */
const MIN_QUOTATIONS = 3
const TRANSLATED_QUOTATIONS = 0.5
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
  const isQuotedAnew = m.quotationCount >= MIN_QUOTATIONS && m.alteredShare >= TRANSLATED_QUOTATIONS
  return m.preserved < (isQuotedAnew ? REVISED_DESPITE_QUOTATIONS : REVISED_PRESERVED)
    ? 'retranslated'
    : 'heavily-edited'
}

function isOfEvent(m: Measures): boolean {
  if (m.unchanged > 0 || m.matchedLeast >= WHOLE_TRANSLATION) return false
  return m.kept < SAME_EVENT_KEPT || (m.matchedLeast < WHOLE_STORY && m.inOrder < SAME_EVENT_ORDER)
}

const LANGUAGES = 'One story in two languages: sentence follows sentence.'

/** One plain sentence, or two; what is said of quotations is said only where there are some. */
function summarise(kind: RelationKind, m: Measures): string {
  const hasQuotations = m.quotationCount > 1
  switch (kind) {
    case 'identical':
      return 'The two texts are the same, word for word.'
    case 'lightly-edited':
      return 'One story, lightly edited: most sentences stand unchanged.'
    case 'heavily-edited':
      return hasQuotations && m.alteredShare === 0
        ? 'One story, heavily edited: sentences were rewritten, cut or added, the quotations left alone.'
        : 'One story, heavily edited: sentences were rewritten, cut or added.'
    case 'retranslated':
      return hasQuotations && m.alteredShare >= TRANSLATED_QUOTATIONS
        ? 'One story, retranslated. Nearly every sentence survives, but the words inside the quotation marks do not.'
        : 'One story, reworded throughout: sentence follows sentence, in other words.'
    case 'same-event':
      return m.quotationCount > 0
        ? 'Two separate reports of one event: they share quotations and facts, hardly a sentence.'
        : 'Two separate reports of one event: they share names and facts, hardly a sentence.'
    case 'unrelated':
      return 'The two texts have nothing in common that matters.'
  }
}

const percent = (value: number): string => `${Math.round(100 * value)}%`

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
  limited: string | null,
): Relation {
  const links = changes.filter(isTextLink)
  const m = measure(a, b, vocabulary, links, findings)
  const kind = decide(m)
  const reasons: Reason[] = [
    {
      measure: 'sentences-matched',
      value: m.matchedMost,
      text: `${percent(m.matchedMost)} of the words of one article, ${percent(m.matchedLeast)} of the other, stand in sentences that answer to each other.`,
    },
    {
      measure: 'order-kept',
      value: m.inOrder,
      text: `${percent(m.inOrder)} of these sentences stand in the same order.`,
    },
    { measure: 'words-kept', value: m.kept, text: `${percent(m.kept)} of their words are the same.` },
    {
      measure: 'sentences-unchanged',
      value: m.unchanged,
      text: `${percent(m.unchanged)} of these sentences are the same word for word.`,
    },
    {
      measure: 'telling-words-shared',
      value: m.common,
      text: `${percent(m.common)} of the shorter story's names, numbers and content words stand in the other too.`,
    },
  ]
  if (m.quotationCount > 0) {
    const altered = Math.round(m.alteredShare * m.quotationCount)
    const text = `${altered} of ${m.quotationCount} quotations that both articles have were altered.`
    reasons.push({ measure: 'quotations-altered', value: m.alteredShare, text })
  }
  if (m.conflictCount > 0) {
    const text = `On ${m.conflictCount} facts the two articles do not agree.`
    reasons.push({ measure: 'facts-conflicting', value: m.conflictCount, text })
  }
  const direction = kind === 'retranslated' ? findDirection(a, b, findings) : null
  return { kind, summary: summaryOf(kind, m, limited), reasons, direction }
}

function summaryOf(kind: RelationKind, m: Measures, limited: string | null): string {
  if (limited !== null && m.matchedMost === 0) return limited
  // Of words that are not compared nobody knows whether they were edited.
  return limited !== null && !m.hasWords ? LANGUAGES : summarise(kind, m)
}
