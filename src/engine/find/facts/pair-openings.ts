import type { Change } from '../../diff/diff-links.ts'
import type { Segmented, SentenceIndex } from '../../text/segment.ts'
import type { Mention } from './mention.ts'
import { pairFacts, type FactPair, type Sides } from './pair-facts.ts'

/** So many facts must be common to two openings before they tell of one event: headlines name two, leads that differ one or two. */
const LEAST_COMMON = { headline: 2, lead: 3 } as const

interface Openings {
  readonly headline: SentenceIndex | null
  readonly lead: SentenceIndex | null
}

/** The first sentence of the headline and the first of the story's text; null where there is none. */
function openingsOf({ article, sentences }: Segmented, story: readonly SentenceIndex[]): Openings {
  const first = (part: 'headline' | 'body'): SentenceIndex | null =>
    story.find((index) => article.blocks[sentences[index]?.block ?? -1]?.part === part) ?? null
  return { headline: first('headline'), lead: first('body') }
}

/** A story of one article: its sentences, their facts, and which of them answer to a sentence of the other. */
export interface Story {
  readonly sentences: readonly SentenceIndex[]
  readonly mentionsOf: (index: SentenceIndex) => readonly Mention[]
  readonly linked: ReadonlySet<SentenceIndex>
}

/** A link that says nothing of the words. */
const unread: Change = { a: [], b: [], kind: 'same-fact', moved: false, similarity: 0, edits: [], words: [] }

/**
 * The facts of headline and headline, lead and lead, where these are in no link but tell of one event: what two separate reports put
 * first. Only those of one value are paired.
 */
export function pairOpenings(inA: Story, inB: Story, sides: Sides): FactPair[] {
  const [openingsA, openingsB] = [openingsOf(sides.a, inA.sentences), openingsOf(sides.b, inB.sentences)]
  return (['headline', 'lead'] as const).flatMap((opening) => {
    const [a, b] = [openingsA[opening], openingsB[opening]]
    if (a === null || b === null || inA.linked.has(a) || inB.linked.has(b)) return []
    const pairs = pairFacts({ change: unread, a: inA.mentionsOf(a), b: inB.mentionsOf(b) }, sides)
    const same = pairs.filter(({ verdict }) => verdict === 'same')
    return same.length < LEAST_COMMON[opening] ? [] : same
  })
}
