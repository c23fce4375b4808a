import { msg } from '@lingui/core/macro'
import type { Judgement } from '../engine/text/furniture.ts'
import { judgeByline } from './byline.ts'
import { selectionOf } from './clipboard-html.ts'
import { assemble } from './draft.ts'
import type { Draft, Piece } from './draft.ts'
import { readBlocks } from './page-blocks.ts'
import type { PageBlock } from './page-blocks.ts'
import { CAPTION } from './page-box-words.ts'
import { judgePage } from './page-choice.ts'
import { readFacts } from './page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import { findHeadline, titleOf } from './page-headline.ts'
import { hiddenTextOf, noteOnHidden } from './page-hidden.ts'
import { parsePage } from './parse-html.ts'
import type { Manuscript } from './source.ts'

const NOT_FOUND = msg`The story could not be told from the rest of the page, so everything on it was taken in. What does not belong there can be deleted under “Edit text”.`

/** A page's or a selection's HTML, and where it was. */
type Page = Pick<Manuscript, 'text' | 'selected' | 'address'>

/** A saved page, or what was selected on one, as an article whose text is all the page says; what is not its story is set aside. */
export async function convertHtml({ text, selected, address }: Page): Promise<Draft> {
  const { document, share } = parsePage(selected ? selectionOf(text) : text)
  const facts = readFacts(document, address)
  const blocks = readBlocks(document.body)
  const hidden = noteOnHidden(hiddenTextOf(document.body))
  const story = selected && !isCluttered(document) ? null : (await import('./page-story.ts')).findStory(document)
  const isKept = (block: PageBlock) => story === null || story.has(block.mark)
  const headline = findHeadline(blocks, facts.title, isKept)
  const judgements = story === null ? [] : judgePage(blocks, isKept, headline, facts.articleBody)
  const pieces = blocks.map((block, index) => toPiece(block, block === headline, judgements[index] ?? null, facts))
  return {
    ...assemble(headline === null ? withTitle(pieces, facts, selected) : pieces),
    title: titleOf(headline, facts.title),
    outlet: facts.outlet,
    date: facts.date,
    address: facts.address,
    language: facts.language,
    readShare: share,
    notes: [...(story === null && !selected ? [NOT_FOUND] : []), ...hidden],
  }
}

/** A selection of a whole page brings its menus along; one of the article alone does not. */
function isCluttered(document: Document): boolean {
  return document.querySelector('nav, header, footer, [role="navigation"]') !== null
}

function toPiece(
  { kind, text }: PageBlock,
  isHeadline: boolean,
  judgement: Judgement | null,
  { author }: PageFacts,
): Piece {
  if (isHeadline) return { kind: 'headline', text }
  const byline = judgeByline(text, author)
  if (byline !== null) return { kind, text, told: byline }
  if (judgement === null) return { kind, text }
  return { kind: judgement === CAPTION ? 'caption' : kind, text, told: judgement }
}

/** A page whose headline is only in its title gets it as its first block; a selection is left as it was selected. */
function withTitle(pieces: readonly Piece[], { title }: PageFacts, selected: boolean): readonly Piece[] {
  if (title === null || selected) return pieces
  const first = Math.max(
    0,
    pieces.findIndex((piece) => piece.told === undefined),
  )
  return pieces.toSpliced(first, 0, { kind: 'headline', text: title })
}
