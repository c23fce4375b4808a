import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { placeOf, type Finding } from '../engine/find/finding.ts'
import { prominenceGap, type Prominence } from '../engine/find/prominence.ts'
import type { Span } from '../engine/text/span.ts'
import type { Difference } from './differences.ts'
import type { Reading } from './reading.ts'

/** "Dana Whitlock · ¶ 2": whose words they are and in which paragraph of which text; empty for plain differences in wording. */
export function noteOf(reading: Reading, difference: Difference): string {
  const { finding } = difference
  if (finding === null || finding.kind === 'wording') return ''
  const place = placeNote(reading, finding)
  const speaker = finding.kind === 'quotation' ? finding.speaker : null
  return [speaker, place].filter((part) => part !== null).join(' · ')
}

/** "¶ 2"; of a quotation or fact that one story has far in front of the other, both places, since that says what weight each gave it. */
export function placeNote({ comparison, names }: Reading, finding: Finding): string | null {
  const gap = prominenceGap(finding, comparison.a.article, comparison.b.article)
  if (gap !== null) return [inStory(gap.a, names.a), inStory(gap.b, names.b)].join(', ')
  const [a, b] = [placeOf(finding, 'a'), placeOf(finding, 'b')]
  return paragraphOf({ comparison }, a === null ? 'b' : 'a', a ?? b)
}

function inStory({ paragraph, paragraphCount }: Prominence, outlet: string): string {
  if (paragraph === 0) return t`headline in ${outlet}`
  return t`paragraph ${paragraph} of ${paragraphCount} in ${outlet}`
}

/** Counted among the paragraphs of the story, from 1; the headline is none of them. */
export function paragraphOf(reading: Pick<Reading, 'comparison'>, side: Side, span: Span | null): string | null {
  if (span === null) return null
  const { blocks } = reading.comparison[side].article
  const index = blocks.findIndex((block) => block.span.start <= span.start && span.start < block.span.end)
  const block = blocks[index]
  if (block === undefined) return null
  if (block.part === 'headline') return t({ message: 'headline', context: 'where in an article something stands' })
  return `¶ ${blocks.slice(0, index + 1).filter(({ part }) => part === 'body').length}`
}
