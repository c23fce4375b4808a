import type { Article } from '../article.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'

/** How far in front something stands in a story. Made by `prominenceOf`, read by the view model. */
export interface Prominence {
  /** Counted among the paragraphs of the story, from 1; 0 for the headline. */
  readonly paragraph: number
  /** Paragraphs of the story, the headline not counted. */
  readonly paragraphCount: number
  /** From the front, 0 (headline and first paragraph), to the end, 1 (last paragraph). */
  readonly depth: number
}

/** A quotation or fact that one story has far in front of the other. */
export interface ProminenceGap {
  readonly a: Prominence
  readonly b: Prominence
  /** Both places in plain words. */
  readonly text: string
}

/** Half a story apart; what is nearer may have been moved by a paragraph or two that was put in before. By hand, on the real articles. */
const FAR = 0.5
/** Stories of fewer paragraphs have no front and no end. */
const LEAST_PARAGRAPHS = 4
/** What lies in the last quarter stands near the end. */
const NEAR_END = 0.75

/** Where a span begins in its story; null outside of it, in a caption or a credit. */
export function prominenceOf({ blocks }: Article, { start }: Span): Prominence | null {
  const own = blocks.find(({ span }) => span.start <= start && start < span.end)
  if (own === undefined || (own.part !== 'headline' && own.part !== 'body')) return null
  const body = blocks.filter(({ part }) => part === 'body')
  const paragraph = body.indexOf(own) + 1
  const depth = Math.max(0, paragraph - 1) / Math.max(1, body.length - 1)
  return { paragraph, paragraphCount: body.length, depth }
}

/**
 * Where the two stories have a quotation or fact, if that is far apart; null where it is not, where it stands in one story alone, and
 * for every other finding. Where something stands says how much weight it was given; it is no difference in what is said.
 */
export function prominenceGap(finding: Finding, a: Article, b: Article): ProminenceGap | null {
  if ((finding.kind !== 'quotation' && finding.kind !== 'fact') || finding.a === null || finding.b === null) return null
  const [inA, inB] = [prominenceOf(a, finding.a), prominenceOf(b, finding.b)]
  if (inA === null || inB === null || Math.min(inA.paragraphCount, inB.paragraphCount) < LEAST_PARAGRAPHS) return null
  if (Math.abs(inA.depth - inB.depth) < FAR) return null
  const [front, back] = inA.depth < inB.depth ? [inA, inB] : [inB, inA]
  return { a: inA, b: inB, text: `One article has this ${inWords(front)}, the other ${inWords(back)}.` }
}

function inWords({ paragraph, paragraphCount, depth }: Prominence): string {
  if (paragraph === 0) return 'in the headline'
  if (paragraph === 1) return 'in the first paragraph'
  if (paragraph === paragraphCount) return 'in the last paragraph'
  const place = `in paragraph ${paragraph} of ${paragraphCount}`
  return depth >= NEAR_END ? `near the end, ${place}` : place
}
