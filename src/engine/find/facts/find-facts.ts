import { storySentences } from '../../align/evidence.ts'
import { isTextLink } from '../../align/link.ts'
import type { Side } from '../../article.ts'
import type { Change } from '../../diff/diff-links.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { lazily } from '../../text/lazily.ts'
import type { Segmented, SentenceIndex } from '../../text/segment.ts'
import { slice } from '../../text/span.ts'
import { stemmerFor } from '../../text/stems.ts'
import type { FactFinding } from '../finding.ts'
import { hasOtherForm, isDistinctive, keyOf } from './fact-forms.ts'
import { findMentions, findPersons, markTokens } from './find-mentions.ts'
import type { Mention } from './mention.ts'
import { knownNames } from './known-names.ts'
import { knowsHedges } from './number-words.ts'
import { pairFacts, type FactPair, type Sides } from './pair-facts.ts'
import { pairCounted } from './pair-counted.ts'
import { pairApart } from './pair-apart.ts'
import { pairOpenings, type Story } from './pair-openings.ts'
import { boundedFinding, conflictFinding, onlyFinding, sameFinding, tellPersons } from './tell-facts.ts'

/**
 * The facts ledger: numbers, sums, shares, days, times and names that stand in another form, that cannot both be true, or that one
 * article alone gives inside a sentence both have. Facts written alike are not told.
 */
export function findFacts(a: Segmented, b: Segmented, changes: readonly Change[]): FactFinding[] {
  const ledger = readLedger(a, b)
  const sides: Sides = {
    a,
    b,
    dates: { a: a.article.date, b: b.article.date },
    isHedgeKnown: [a, b].every(({ article }) => knowsHedges(baseLanguage(article.language))),
    stemOf: stemmerFor(a.article.language),
  }
  const found: FactFinding[] = []
  const told: FactPair[] = []
  const isLinked = { a: new Set<SentenceIndex>(), b: new Set<SentenceIndex>() }
  for (const change of changes) {
    for (const index of change.a) isLinked.a.add(index)
    for (const index of change.b) isLinked.b.add(index)
    if (change.edits.length === 0 || isWrittenAlike(change, a, b)) continue
    const inA = change.a.flatMap((index) => ledger.a(index))
    const inB = change.b.flatMap((index) => ledger.b(index))
    if (inA.length + inB.length === 0) continue
    const pairs = pairFacts({ change, a: inA, b: inB }, sides)
    told.push(...pairs)
    for (const pair of pairs) found.push(...tellPair(pair, a, b))
    if (!isTextLink(change)) continue
    const isKnown = (side: Side, mention: Mention): boolean =>
      pairs.some((pair) => pair[side] === mention) || !isDistinctive(mention) || !isEdited(change, side, mention)
    for (const mention of inA)
      if (!isKnown('a', mention) && !ledger.holds('b', mention)) found.push(onlyFinding('a', mention, a))
    for (const mention of inB)
      if (!isKnown('b', mention) && !ledger.holds('a', mention)) found.push(onlyFinding('b', mention, b))
  }
  const inA: Story = { sentences: ledger.story.a, mentionsOf: ledger.a, linked: isLinked.a }
  const inB: Story = { sentences: ledger.story.b, mentionsOf: ledger.b, linked: isLinked.b }
  const openings = pairOpenings(inA, inB, sides)
  const apart = pairApart(unlinked(inA), unlinked(inB), [...told, ...openings], a, b)
  const counted = pairCounted(inA, inB, [...told, ...openings, ...apart], sides)
  return [
    ...found,
    ...[...openings, ...counted].flatMap((pair) => tellPair(pair, a, b)),
    ...apart.flatMap((pair) => (pair.a.type === 'person' ? tellPersons(pair, a, b) : [sameFinding(pair, a, b)])),
  ]
}

function tellPair(pair: FactPair, a: Segmented, b: Segmented): FactFinding[] {
  if (pair.verdict === 'same' && pair.a.type === 'person') return tellPersons(pair, a, b)
  if (pair.verdict === 'conflict') return [conflictFinding(pair, a, b)]
  if (pair.verdict === 'bounded') return [boundedFinding(pair, a, b)]
  return pair.verdict === 'same' && hasOtherForm(pair, a, b) ? [sameFinding(pair, a, b)] : []
}

/** Whether every character of a link is the same. */
function isWrittenAlike({ edits }: Change, a: Segmented, b: Segmented): boolean {
  return edits.every((edit) => edit.op === 'equal' && slice(a.article.text, edit.a) === slice(b.article.text, edit.b))
}

/** Whether a mention's words are marked: what was kept is in both articles, whatever it is. */
function isEdited({ edits }: Change, side: Side, { span }: Mention): boolean {
  return edits.some(
    (edit) => edit.op !== 'equal' && !edit.moved && span.start < edit[side].end && edit[side].start < span.end,
  )
}

interface Ledger {
  /** The sentences of each story. */
  readonly story: { readonly a: readonly SentenceIndex[]; readonly b: readonly SentenceIndex[] }
  readonly a: (index: SentenceIndex) => readonly Mention[]
  readonly b: (index: SentenceIndex) => readonly Mention[]
  /** Whether a side gives the fact anywhere in its story, in any form. */
  readonly holds: (side: Side, mention: Mention) => boolean
}

/** Both articles' facts by sentence, read when first asked for. */
function readLedger(a: Segmented, b: Segmented): Ledger {
  const story = { a: storySentences(a), b: storySentences(b) }
  const marks = { a: lazily(() => markTokens(a)), b: lazily(() => markTokens(b)) }
  const known = lazily(() => knownNames([...personsIn(a, story.a, marks.a()), ...personsIn(b, story.b, marks.b())]))
  const reader = (segmented: Segmented, marksOf: () => Uint8Array): ((index: SentenceIndex) => readonly Mention[]) => {
    const read = new Map<SentenceIndex, readonly Mention[]>()
    return (index) => {
      const mentions = read.get(index) ?? findMentions(segmented, index, marksOf(), known())
      read.set(index, mentions)
      return mentions
    }
  }
  const [inA, inB] = [reader(a, marks.a), reader(b, marks.b)]
  const keys = { a: lazily(() => keysIn(story.a, inA)), b: lazily(() => keysIn(story.b, inB)) }
  return { story, a: inA, b: inB, holds: (side, mention) => keys[side]().has(keyOf(mention)) }
}

function personsIn(segmented: Segmented, story: readonly SentenceIndex[], marks: Uint8Array): Mention[] {
  return story.flatMap((index) => findPersons(segmented, index, marks))
}

function keysIn(
  story: readonly SentenceIndex[],
  mentionsOf: (index: SentenceIndex) => readonly Mention[],
): ReadonlySet<string> {
  return new Set(story.flatMap((index) => mentionsOf(index).map(keyOf)))
}

function unlinked({ sentences, mentionsOf, linked }: Story): Mention[] {
  return sentences.flatMap((index) => (linked.has(index) ? [] : mentionsOf(index)))
}
