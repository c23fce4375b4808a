import type { BlockKind } from '../engine/article.ts'
import { cleanText, folded } from './clean-text.ts'
import type { Exported } from './exported.ts'
import { escapeHead, escapeInside } from './markdown-text.ts'
import { toParallel, type ParallelParagraph, type Piece } from './parallel.ts'
import { inOneLine, toRemarks, type Remark, type Remarks } from './remarks.ts'

const heads: Readonly<Record<BlockKind, string>> = {
  headline: '# ',
  heading: '## ',
  paragraph: '',
  'list-item': '- ',
  quotation: '> ',
  caption: '',
}

/**
 * Both stories as one Markdown text in CriticMarkup (Gabe Weatherhead and Erik Hess, 2013): `{--what only a has--}{++what only b has++}`,
 * `{~~what a has~>what b has instead~~}`, `{>>a remark<<}`. Its signs in the texts themselves are escaped as Markdown's are.
 */
export function toCriticMarkup(exported: Exported): string {
  const remarks = toRemarks(exported)
  const waiting = new Map(remarks.at)
  const parallel = toParallel(exported.reading)
  const paragraphs = parallel.map(
    (paragraph, at) => drawBreak(parallel[at - 1], heads[paragraph.end.kind]) + drawParagraph(paragraph, waiting),
  )
  return `${drawRemark(remarks.first)}\n\n${paragraphs.join('').trim()}\n`
}

type Waiting = Map<string, NonNullable<ReturnType<Remarks['at']['get']>>>

/** `waiting`: the remarks that have not found their place yet; those that find it here are taken out. */
function drawParagraph({ pieces }: ParallelParagraph, waiting: Waiting): string {
  const drawn = pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    if (before !== undefined && isReplaced(before, piece)) return ''
    const words = after !== undefined && isReplaced(piece, after) ? replaced(piece, after) : changed(piece)
    const keys = new Set([...piece.keys, ...(after !== undefined && isReplaced(piece, after) ? after.keys : [])])
    return words + take(waiting, keys).map(drawRemark).join('')
  })
  return escapeHead(drawn.join(''))
}

/** What stands between a paragraph and the one before it, with the next one's `head`: of one text alone where the end before it is. */
function drawBreak(before: ParallelParagraph | undefined, head: string): string {
  if (before === undefined) return head
  const { pieces, end } = before
  const lines = `\n\n${head}`
  // The end of a paragraph that one text has whole is no change of its own.
  if (end.of === 'both' || pieces.every(({ of }) => of === end.of)) return lines
  return end.of === 'a' ? `{--${lines}--}` : `{++${lines}++}`
}

function take(waiting: Waiting, keys: ReadonlySet<string>): readonly Remark[] {
  return Array.from(keys).flatMap((key) => {
    const found = waiting.get(key) ?? []
    waiting.delete(key)
    return found
  })
}

/** One reading in place of the other: neither moved. */
function isReplaced(one: Piece, next: Piece): boolean {
  return one.of === 'a' && next.of === 'b' && one.passage === null && next.passage === null
}

function replaced(a: Piece, b: Piece): string {
  return `{~~${escaped(a.text)}~>${escaped(b.text)}~~}`
}

function changed({ of, text }: Piece): string {
  if (of === 'both') return escaped(text)
  return of === 'a' ? `{--${escaped(text)}--}` : `{++${escaped(text)}++}`
}

function drawRemark({ author, lines }: Remark): string {
  return `{>>${escaped(folded(`${author}: ${inOneLine(lines)}`))}<<}`
}

/** Signs that are no Markdown, but CriticMarkup where two stand together or beside a brace. */
const CRITIC_SIGNS = /(?<=[{}+=-])[+=-]|[+=-](?=[{}+=-])/g

/** Brackets, braces and tildes are escaped as Markdown; one space for each white space, since a line break would end the line. */
function escaped(text: string): string {
  const inside = escapeInside(cleanText(text).replace(/\s+/gu, ' '))
  return inside.replace(CRITIC_SIGNS, (sign) => `\\${sign}`)
}
