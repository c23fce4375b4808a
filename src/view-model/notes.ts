import type { Side } from '../engine/article.ts'
import type { Span } from '../engine/text/span.ts'
import type { Difference } from './differences.ts'
import type { Reading } from './reading.ts'

/** "Dana Whitlock · ¶ 2": whose words they are and in which paragraph of which text; empty for plain differences in wording. */
export function noteOf(reading: Reading, difference: Difference): string {
  const { finding, a, b } = difference
  if (finding === null || finding.kind === 'wording') return ''
  const side = a === null ? 'b' : 'a'
  const place = paragraphOf(reading, side, a ?? b)
  const speaker = finding.kind === 'quotation' ? finding.speaker : null
  return [speaker, place].filter((part) => part !== null).join(' · ')
}

/** Counted among the paragraphs of the story, from 1; the headline is none of them. */
export function paragraphOf(reading: Reading, side: Side, span: Span | null): string | null {
  if (span === null) return null
  const { blocks } = reading.comparison[side].article
  const index = blocks.findIndex((block) => block.span.start <= span.start && span.start < block.span.end)
  const block = blocks[index]
  if (block === undefined) return null
  if (block.part === 'headline') return 'headline'
  return `¶ ${blocks.slice(0, index + 1).filter(({ part }) => part === 'body').length}`
}
