import type { Judgement } from '../engine/text/furniture.ts'
import type { PageBlock } from './page-blocks.ts'
import { boxKindReader } from './page-box-words.ts'
import type { BoxKind } from './page-box-words.ts'
import { charactersByBox } from './page-boxes.ts'
import type { PageBox } from './page-boxes.ts'
import { areTeasers, isLinkedHeadline, isProse, isSentence, judgeLine, judgeTail } from './page-furniture.ts'
import { witnessed } from './page-witness.ts'

/** Why each block is not part of the story; null where it is, or where the engine shall judge. */
type Judgements = readonly (Judgement | null)[]

export const OUTSIDE: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'on the page, but outside the article' }
const OTHER_STORY: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'another story on the page' }
const ABOVE: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'above the headline' }
const AGAIN: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'the headline again' }
const UNWITNESSED: Judgement = {
  part: 'boilerplate',
  reason: /*i18n*/ 'not in the article as the page gives it to search engines',
}
const LINKS: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a link to another story' }

/** 0…1 of the story's characters that its own box holds; the rest are paragraphs that the page keeps apart. */
const STORY_BOX_SHARE = 0.8
/** 0…1 of the story's characters above which a box's name speaks of the story itself. */
const SMALL_BOX_SHARE = 0.25
/** Blocks above a headline among which a date or a name is looked for. */
const CREDITS_ABOVE = 3
/** Blocks at a story's end among which an author's address is looked for. */
const TAIL_BLOCKS = 3

/**
 * Corrects a first choice of blocks, `kept`, by what pages have in common: a story stands in one box, other stories in boxes beside it;
 * boxes are named for what they hold; a line that is one link leads elsewhere.
 */
export function judgePage(
  blocks: readonly PageBlock[],
  kept: (block: PageBlock) => boolean,
  headline: PageBlock | null,
  articleBody: string | null,
): Judgements {
  const known = witnessed(blocks, kept, articleBody)
  const first: Judgements = blocks.map((block) =>
    kept(block) || (known?.has(block) && isProse(block)) ? null : OUTSIDE,
  )
  const isStory = (judged: Judgements) => (_: PageBlock, index: number) => judged[index] === null
  const own = outsideOtherStories(blocks, first, headline)
  const story = blocks.filter(isStory(own))
  const characters = charactersByBox(story)
  const total = charactersOf(story)
  const isSmall = (box: PageBox) => (characters.get(box) ?? 0) < SMALL_BOX_SHARE * total
  const kindOf = boxKindReader(isSmall)
  const kinds = new Map(blocks.map((block) => [block, kindOf(block)]))
  const misnamed = misleadingKinds(story, kinds)
  const judgeAlone = (block: PageBlock): Judgement | null => {
    const kind = kinds.get(block) ?? null
    const isTold = kind !== null && (!isProse(block) || (kind.holdsProse && !misnamed.has(kind)))
    return isTold ? kind.judgement : judgeLine(block)
  }
  const box = storyBox(story)
  const boxed = insideBox(blocks, own, box, headline)
  const isPlain = (block: PageBlock) => kinds.get(block) === null && judgeLine(block) === null
  const filled = filledIn(blocks, boxed, box, isPlain)
  const judged = filled.map((judgement, index) => {
    const block = blocks[index]
    if (judgement !== null || block === undefined || block === headline) return judgement
    if (known !== null && isProse(block)) return known.has(block) ? null : UNWITNESSED
    return judgeAlone(block)
  })
  const credited = withCredits(blocks, judged, headline, judgeAlone)
  return withoutTail(blocks, withoutLinkLists(blocks, belowHeadline(blocks, credited, headline)))
}

/** Who wrote a story, and when, stands around its headline, where Readability seldom looks. */
function withCredits(
  blocks: readonly PageBlock[],
  judged: Judgements,
  headline: PageBlock | null,
  judgeAlone: (block: PageBlock) => Judgement | null,
): Judgements {
  if (headline === null) return judged
  const at = blocks.indexOf(headline)
  const start = blocks.findIndex((block, index) => index > at && judged[index] === null && isProse(block))
  return blocks.map((block, index) => {
    const isNear = index >= at - CREDITS_ABOVE && index < start
    const alone = isNear && judged[index] === OUTSIDE ? judgeAlone(block) : null
    return alone?.part === 'metadata' ? alone : (judged[index] ?? null)
  })
}

/** Where the headline stands in an `<article>` with a story in it, what stands in other articles is other stories. */
function outsideOtherStories(blocks: readonly PageBlock[], judged: Judgements, headline: PageBlock | null): Judgements {
  const article = headline?.boxes.find(isArticle)
  if (article === undefined) return judged
  const hasStory = blocks.some(
    (block, index) => judged[index] === null && isProse(block) && block.boxes.includes(article),
  )
  if (!hasStory) return judged
  return blocks.map((block, index) => {
    const isOther = !block.boxes.includes(article) && block.boxes.some(isArticle)
    return judged[index] ?? (isOther ? OTHER_STORY : null)
  })
}

function isArticle({ name, words }: PageBox): boolean {
  return name === 'ARTICLE' || / (?:hentry|blog post) /u.test(words)
}

/** The innermost box around most of the story's paragraphs; null where only the page is. */
function storyBox(story: readonly PageBlock[]): PageBox | null {
  const paragraphs = story.filter(isProse)
  const characters = charactersByBox(paragraphs)
  const total = charactersOf(paragraphs)
  const isOwn = (box: PageBox) => (characters.get(box) ?? 0) >= STORY_BOX_SHARE * total
  for (const { boxes } of paragraphs) {
    const own = boxes.find(isOwn)
    if (own !== undefined) return own
  }
  return null
}

/** Names that much of the story stands under are not meant for it: a class `paywall` around every second paragraph. */
function misleadingKinds(
  story: readonly PageBlock[],
  kinds: ReadonlyMap<PageBlock, BoxKind | null>,
): ReadonlySet<BoxKind> {
  // A gallery repeats its captions for every size of screen.
  const paragraphs = [...new Map(story.filter(isProse).map((block) => [block.text, block])).values()]
  const total = charactersOf(paragraphs)
  const named = new Set([...kinds.values()].filter((kind) => kind !== null))
  const shareOf = (kind: BoxKind) => charactersOf(paragraphs.filter((block) => kinds.get(block) === kind)) / total
  return new Set([...named].filter((kind) => shareOf(kind) > SMALL_BOX_SHARE))
}

function charactersOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** Lines outside the story's box are of the page; a sentence below the headline may be its standfirst. */
function insideBox(
  blocks: readonly PageBlock[],
  judged: Judgements,
  box: PageBox | null,
  headline: PageBlock | null,
): Judgements {
  if (box === null) return judged
  const at = headline === null ? blocks.length : blocks.indexOf(headline)
  const start = blocks.findIndex((block) => block.boxes.includes(box))
  return blocks.map((block, index) => {
    const isStandfirst = index > at && index < start && isSentence(block)
    return judged[index] ?? (block.boxes.includes(box) || isProse(block) || isStandfirst ? null : OUTSIDE)
  })
}

/** Paragraphs, quotations and headings that stand in the story's box, between its paragraphs, belong to it. */
function filledIn(
  blocks: readonly PageBlock[],
  judged: Judgements,
  box: PageBox | null,
  isPlain: (block: PageBlock) => boolean,
): Judgements {
  if (box === null) return judged
  const inside = blocks.map((block, index) => judged[index] === null && block.boxes.includes(box) && isProse(block))
  const [from, to] = [inside.indexOf(true), inside.lastIndexOf(true)]
  return blocks.map((block, index) => {
    if (judged[index] !== OUTSIDE || index < from || index > to || !block.boxes.includes(box))
      return judged[index] ?? null
    const belongs =
      isProse(block) || block.kind === 'quotation' || (block.kind === 'heading' && inside[index + 1] === true)
    return belongs && isPlain(block) ? null : OUTSIDE
  })
}

/** A story stands below its headline; where nothing stands below, the heading was not over it. */
function belowHeadline(blocks: readonly PageBlock[], judged: Judgements, headline: PageBlock | null): Judgements {
  if (headline === null) return judged
  const at = blocks.indexOf(headline)
  const hasStory = blocks.some((block, index) => index > at && judged[index] === null && isProse(block))
  return blocks.map((block, index) => {
    if (block !== headline && block.text === headline.text) return judged[index] ?? AGAIN
    return judged[index] ?? (hasStory && index < at ? ABOVE : null)
  })
}

/** A list of which every entry is a headline in a link, and the line above that introduces it, lead away from the story. */
function withoutLinkLists(blocks: readonly PageBlock[], judged: Judgements): Judgements {
  const result = [...judged]
  const lastParagraph = blocks.findLastIndex((block, index) => {
    return judged[index] === null && block.kind !== 'list-item' && isProse(block)
  })
  blocks.forEach((block, index) => {
    if (block.kind !== 'list-item' || blocks[index - 1]?.kind === 'list-item') return
    let end = index
    while (blocks[end]?.kind === 'list-item') end += 1
    const list = blocks.slice(index, end)
    if (!list.every(isLinkedHeadline) && !(index > lastParagraph && areTeasers(list))) return
    for (let at = index; at < end; at++) result[at] ??= LINKS
    const above = blocks[index - 1]
    if (above !== undefined && !isProse(above) && (above.kind === 'heading' || above.text.endsWith(':')))
      result[index - 1] ??= LINKS
  })
  return result
}

/** How to reach the author, at the story's end. */
function withoutTail(blocks: readonly PageBlock[], judged: Judgements): Judgements {
  const story = blocks.map((_, index) => index).filter((index) => judged[index] === null)
  const tail = new Set(story.slice(-TAIL_BLOCKS))
  return blocks.map((block, index) => judged[index] ?? (tail.has(index) ? judgeTail(block) : null))
}
