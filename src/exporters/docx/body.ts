import type { BlockKind, Side } from '../../engine/article.ts'
import { direction } from '../../engine/text/direction.ts'
import { capitalized } from '../../view-model/names.ts'
import { shorten } from '../../view-model/spoken.ts'
import type { Exported } from '../exported.ts'
import { markup, written, type Markup } from '../markup.ts'
import type { ParallelParagraph, Piece } from '../parallel.ts'
import type { Plan } from './plan.ts'

/** Longest name of an author, in characters: Word cuts off what goes beyond its field. */
const LONGEST_AUTHOR = 100

/** The styles of `parts.ts`. */
const styles: Readonly<Record<BlockKind, string>> = {
  headline: 'Title',
  heading: 'Heading2',
  paragraph: 'Normal',
  'list-item': 'ListParagraph',
  quotation: 'Quote',
  caption: 'Caption',
}

/** What drawing needs at hand. */
interface Drawing extends Plan {
  /** ` w:author="…" w:date="…"`: on whose account the changes are. */
  readonly account: Markup
  readonly isRtl: Readonly<Record<Side, boolean>>
}

/**
 * Both stories as one text with tracked changes that lead from `a` to `b` (ECMA-376, part 1, 17.13.5): what only `a` has is deleted, what
 * only `b` has is inserted, on account of `b`'s outlet and day; what stands elsewhere has moved. Whoever rejects all has `a`'s story.
 */
export function drawBody({ reading, comparedAt }: Exported, plan: Plan): Markup {
  const { a, b } = reading.comparison
  const author = shorten(capitalized(reading.names.b), LONGEST_AUTHOR)
  const day = toMoment(b.article.date ?? comparedAt)
  const drawing: Drawing = {
    ...plan,
    account: markup` w:author="${author}"${day === null ? null : markup` w:date="${day}"`}`,
    isRtl: { a: direction(a.article.language) === 'rtl', b: direction(b.article.language) === 'rtl' },
  }
  return markup`${plan.paragraphs.map((paragraph) => drawParagraph(drawing, paragraph))}`
}

/** As Word wants it; null for what is no date. */
export function toMoment(day: string): string | null {
  const date = new Date(day)
  return Number.isNaN(date.getTime()) ? null : `${date.toISOString().slice(0, 19)}Z`
}

function drawParagraph(drawing: Drawing, { pieces, end }: ParallelParagraph): Markup {
  const element = written(end.of === 'a' ? 'w:del' : 'w:ins')
  const tracked = end.of === 'both' ? null : markup`<w:rPr><${element}${changed(drawing, end)}/></w:rPr>`
  const bidi = drawing.isRtl[end.of === 'b' ? 'b' : 'a'] ? written('<w:bidi/>') : null
  const drawn = pieces.map((piece) => drawPiece(drawing, piece))
  return markup`<w:p><w:pPr><w:pStyle w:val="${styles[end.kind]}"/>${bidi}${tracked}</w:pPr>${drawn}</w:p>\n`
}

function drawPiece(drawing: Drawing, piece: Piece): Markup {
  const ids = drawing.remarksAt.get(piece) ?? []
  const starts = ids.map((id) => markup`<w:commentRangeStart w:id="${id}"/>`)
  const stops = ids.map((id) => markup`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
  return markup`${starts}${drawMove(drawing, piece)}${stops}`
}

/** A moved passage is a range on each side, and both ranges have one name. */
function drawMove(drawing: Drawing, piece: Piece): Markup {
  const move = drawing.moves.get(piece)
  if (move === undefined) return drawChange(drawing, piece, piece.of === 'a' ? 'w:del' : 'w:ins')
  const element = piece.of === 'a' ? 'w:moveFrom' : 'w:moveTo'
  const { first, last, id } = move
  const name = written(element)
  const start =
    first === piece ? markup`<${name}RangeStart w:id="${id}"${drawing.account} w:name="${piece.passage}"/>` : null
  const stop = last === piece ? markup`<${name}RangeEnd w:id="${id}"/>` : null
  return markup`${start}${drawChange(drawing, piece, element)}${stop}`
}

function drawChange(drawing: Drawing, piece: Piece, element: 'w:del' | 'w:ins' | 'w:moveFrom' | 'w:moveTo'): Markup {
  const name = written(element === 'w:del' && piece.of === 'a' ? 'w:delText' : 'w:t')
  const look = drawing.isRtl[piece.of === 'b' ? 'b' : 'a'] ? written('<w:rPr><w:rtl/></w:rPr>') : null
  const run = markup`<w:r>${look}<${name} xml:space="preserve">${oneLine(piece.text)}</${name}></w:r>`
  if (piece.of === 'both') return run
  return markup`<${written(element)}${changed(drawing, piece)}>${run}</${written(element)}>`
}

/** ` w:id="7" w:author="…" w:date="…"`, of a change. */
function changed({ changeIds, account }: Drawing, of: Piece | ParallelParagraph['end']): Markup {
  return markup` w:id="${changeIds.get(of) ?? 0}"${account}`
}

/** A line break inside a paragraph is white space there, as on the page. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
}
