import type { Block, BlockKind } from '../article.ts'
import { HEADING_OF_PAGE } from './furniture-patterns.ts'
import { judgeCaption, judgeFurniture, type Judgement } from './furniture.ts'
import { slice, type Span } from './span.ts'

/** A headline has at most so many code units. */
const LONGEST_HEADLINE = 200
/** A caption is looked for among so many blocks before the story begins. */
const CAPTION_REACH = 4

/** A block as its source gives it, before it is judged. */
export interface FoundBlock {
  readonly kind: BlockKind
  readonly span: Span
  /** Where the source itself tells what the block is to the story: a page's menu is outside its article. */
  readonly told?: Judgement | undefined
}

/**
 * Judges what each block is to the story: headline, body, boilerplate or metadata. A text of one block is body whatever it
 * says: who compares two lines means those lines. At least one block stays in the story.
 */
export function judgeParts(text: string, found: readonly FoundBlock[]): Block[] {
  const marked = found.findIndex(({ kind }) => kind === 'headline')
  const [only] = found
  if (only !== undefined && found.length === 1)
    return [{ kind: only.kind, span: only.span, part: marked === 0 ? 'headline' : 'body', reason: null }]
  const judgedAlone = found.map((block) => judgeBlock(text, block))
  if (!judgedAlone.some(({ part }) => part === 'body'))
    return found.map(({ kind, span }) => ({ kind, span, part: 'body', reason: null }))
  const judgements = setLinksAside(text, found, judgedAlone)
  const headline = marked === -1 ? findHeadline(text, found, judgements) : marked
  const story = judgements.findIndex(({ part }, index) => part === 'body' && index !== headline)
  return found.map((block, index) => {
    if (index === headline) return { kind: 'headline', span: block.span, part: 'headline', reason: null }
    const isNearHeadline = index >= story && index < story + CAPTION_REACH && index < found.length - 1
    const judged = judgements[index] ?? { part: 'body', reason: null }
    const { part, reason } = judged.part === 'body' && isNearHeadline ? judgeCaption(slice(text, block.span)) : judged
    return { kind: block.kind, span: block.span, part, reason }
  })
}

function judgeBlock(text: string, { kind, span, told }: FoundBlock): Judgement {
  if (told !== undefined) return told
  if (kind === 'caption') return { part: 'boilerplate', reason: /*i18n*/ 'the caption of a picture' }
  return judgeFurniture(slice(text, span))
}

const linkOfPage: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a link to another story' }

/**
 * Under a heading of the page, `Read next`, short lines that end as no sentence does are the headlines of other stories. One that does is
 * the story going on, and then none of them is taken for a link.
 */
function setLinksAside(text: string, found: readonly FoundBlock[], judgements: readonly Judgement[]): Judgement[] {
  const judged = [...judgements]
  judgements.forEach(({ reason }, heading) => {
    if (reason !== HEADING_OF_PAGE) return
    let end = heading + 1
    while (judgements[end]?.part === 'body') end++
    const under = found.slice(heading + 1, end)
    if (!under.every(({ span }) => looksLikeHeadline(slice(text, span)))) return
    for (let index = heading + 1; index < end; index++) judged[index] = linkOfPage
  })
  return judged
}

/** The first block of the story where it looks like a headline and a story follows; -1 where there is none. */
function findHeadline(text: string, found: readonly FoundBlock[], judgements: readonly Judgement[]): number {
  const first = judgements.findIndex(({ part }) => part === 'body')
  const span = found[first]?.span
  const hasStory = judgements.some(({ part }, index) => part === 'body' && index > first)
  return span !== undefined && hasStory && looksLikeHeadline(slice(text, span)) ? first : -1
}

/** One short line that does not end as a sentence does: `?` and `!` may close a headline, a stop or a colon does not. */
function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || /[\n\r\u2028\u2029]/u.test(line)) return false
  const isListItem = /^(?:[-*•–—·]|\(?\p{Nd}{1,3}[.)])\s/u.test(line)
  const endsSentence = /(?:[.:;,…。．।؟۔]|\.\.\.)["'”’“»)\]」』]*$/u.test(line) && !/(?:\p{Lu}\.){2,}$/u.test(line)
  return !isListItem && !endsSentence && /\p{L}/u.test(line)
}
