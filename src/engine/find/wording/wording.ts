import { isTextLink } from '../../align/link.ts'
import type { Change } from '../../diff/diff-links.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Severity, Tier, WordingFinding } from '../finding.ts'
import { explain } from './explain.ts'
import { labelSwap } from './labels.ts'
import { isTurned, negatedIn, polarityOf, type Negated } from './polarity.ts'
import { countSenses, NO_SENSES, ownSenses, senseEvidence, type OwnSenses, type SenseRules } from './senses.ts'
import { sidesOf, strangeWords, type Evidence, type Sides } from './sides.ts'
import { spellingFolder } from './spelling-rules.ts'
import { areSpellings } from './spelling.ts'
import { vocabulariesOf, type Vocabularies } from './word-lists.ts'

/** How serious each tier is; what changes the sense comes first (after Greg 1950). */
const SEVERITY: Readonly<Record<Tier, Severity>> = {
  negation: 1,
  certainty: 2,
  attribution: 2,
  label: 2,
  wording: 3,
  spelling: 4,
  typography: 4,
}
/** An edit with more words than this on one side alone, beside the telling one, is a passage that was rewritten. */
const MOST_STRANGE = 4
/** A speaker with their verb and post, in words; what is longer is a clause of the story. */
const LONGEST_SPEAKER = 10

/** The articles, their language and its lists. */
interface Reading {
  readonly textA: string
  readonly textB: string
  /** A word as all its spellings have it. */
  readonly fold: (word: string) => string
  readonly lists: Vocabularies
  readonly certainty: SenseRules
  readonly attribution: SenseRules
}

/** What an edit is, and by which words. */
interface Grade {
  readonly tier: Tier
  readonly evidence: Evidence | null
}

const PLAIN: Grade = { tier: 'wording', evidence: null }
const RESPELT: Grade = { tier: 'spelling', evidence: null }

/** One finding for each difference in the words of two sentences that answer to each other, graded by what the differing words themselves hold. */
export function findWording(a: Segmented, b: Segmented, changes: readonly Change[]): WordingFinding[] {
  const reading = readingOf(a, b)
  const found: WordingFinding[] = []
  for (const change of changes) {
    if (!isTextLink(change)) continue
    const edits = sidesOf(change, a, b)
    if (edits.length === 0) continue
    const grades = gradesOf(edits, reading)
    edits.forEach((sides, k) => found.push(toFinding(sides, grades[k] ?? PLAIN, reading)))
  }
  return found
}

function readingOf(a: Segmented, b: Segmented): Reading {
  // The language of a short article may not be known; the other's is then the best guess. The choice is the same from both sides.
  const [first = 'und', second = 'und'] = [a.article.language, b.article.language].sort()
  const language = vocabulariesOf(first).certainty.size > 0 ? first : second
  const lists = vocabulariesOf(language)
  const { quiet, alike } = lists
  const certainty: SenseRules = { lexicon: lists.certainty, quiet, alike }
  const attribution: SenseRules = { lexicon: lists.attribution, quiet, alike }
  return { textA: a.article.text, textB: b.article.text, fold: spellingFolder(language), lists, certainty, attribution }
}

/** What the words of an edit say by themselves. */
interface Read {
  readonly negated: Negated
  readonly certainty: OwnSenses
  readonly attribution: OwnSenses
}

const NOTHING_READ: Read = { negated: { a: false, b: false }, certainty: NO_SENSES, attribution: NO_SENSES }

/** The grades of one link's edits. They are judged together: what went to another place of the sentence did not change. */
function gradesOf(edits: readonly Sides[], reading: Reading): Grade[] {
  const reads = edits.map((sides) => read(sides, reading))
  // Most links have no telling word, and nothing in them need be weighed.
  if (reads.every((own) => own === NOTHING_READ))
    return edits.map(({ a, b }) => (areSpellings(a, b, reading) ? RESPELT : PLAIN))
  const isLost = reads.some(({ negated: { a, b } }) => a && !b)
  const isGained = reads.some(({ negated: { a, b } }) => b && !a)
  const polarities = edits.map((sides, k) => (reads[k] === NOTHING_READ ? null : polarityOf(sides, reading.lists)))
  // `[-took-]{+refused+} the offer [-not-]`: two turns in one sentence may be none.
  const isTurnedTwice = (isLost || isGained) && polarities.some((polarity) => polarity?.more === 'opposite')
  const certainty = countSenses(reads.map((one) => one.certainty))
  const attribution = countSenses(reads.map((one) => one.attribution))
  return edits.map((sides, k) => {
    if (areSpellings(sides.a, sides.b, reading)) return RESPELT
    const own = reads[k] ?? NOTHING_READ
    if (own === NOTHING_READ) return PLAIN
    const polarity = polarities[k] ?? null
    const isMoved = polarity?.more !== 'opposite' && isLost && isGained
    if (polarity !== null && !isMoved && !isTurnedTwice) return { tier: 'negation', evidence: polarity }
    const sure = senseEvidence(own.certainty, certainty, reading.certainty)
    if (sure !== null && isFocused(sides, sure)) return { tier: 'certainty', evidence: sure }
    const said = senseEvidence(own.attribution, attribution, reading.attribution)
    if (said !== null && isAttribution(sides, said, reading.lists)) return { tier: 'attribution', evidence: said }
    const swap = labelSwap(sides, reading.lists)
    return swap === null ? PLAIN : { tier: 'label', evidence: swap }
  })
}

function read(sides: Sides, { lists, certainty, attribution }: Reading): Read {
  if (!hasTelling(sides.a.words, lists) && !hasTelling(sides.b.words, lists)) return NOTHING_READ
  return {
    negated: negatedIn(sides, lists),
    certainty: ownSenses(sides, certainty),
    attribution: ownSenses(sides, attribution),
  }
}

function hasTelling(words: readonly string[], lists: Vocabularies): boolean {
  return words.some((word) => lists.telling.has(word) || isTurned(word, lists))
}

function toFinding(sides: Sides, { tier, evidence }: Grade, { textA, textB }: Reading): WordingFinding {
  const explanation = explain(tier, sides, evidence, textA, textB)
  const { a, b } = sides.edit
  return { kind: 'wording', tier, severity: SEVERITY[tier], code: `wording/${tier}`, explanation, a, b }
}

/** Whether an edit is about the telling words, and not a passage in which they occur. */
function isFocused({ a, b, answers }: Sides, { a: hitA, b: hitB }: Evidence): boolean {
  if (hitA !== null && hitB !== null && answers(hitA, hitB)) return true
  const strangeA = strangeWords(a, b, hitA === null ? [] : [hitA])
  const strangeB = strangeWords(b, a, hitB === null ? [] : [hitB])
  return strangeA.length <= MOST_STRANGE && strangeB.length <= MOST_STRANGE
}

/** One way of saying for another; or a short phrase that came or went, in place of which the other side says nothing: `, the office said,`. */
function isAttribution(sides: Sides, evidence: Evidence, { isSmall }: Vocabularies): boolean {
  if (evidence.a !== null && evidence.b !== null) return isFocused(sides, evidence)
  const [own, other] = evidence.a !== null ? [sides.a, sides.b] : [sides.b, sides.a]
  return own.words.length <= LONGEST_SPEAKER && other.words.every(isSmall)
}
