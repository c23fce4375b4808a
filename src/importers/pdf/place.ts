import type { PdfItem, PdfPage } from './items.ts'

/** A stretch of text as pdf.js gives it. */
export interface DrawnText {
  readonly text: string
  readonly isRtl: boolean
  /** The text's own axes and origin in the page's: a b c d e f; the page's y grows upwards. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly font: string
  /** Written from top to bottom, as Japanese may be. */
  readonly isVertical: boolean
}

/** A text with its direction of writing in quarter turns clockwise: 0 is to the right, 1 down. */
interface Turned {
  readonly drawn: DrawnText
  readonly turn: number
}

/**
 * Texts on a page whose left, bottom, right and top edges are given, in the page's order, turned so that most of the text runs from left to
 * right. Vertical writing so becomes lines that follow each other downwards as its columns do from right to left.
 */
export function placeTexts(drawn: readonly DrawnText[], edges: readonly number[]): PdfPage {
  const [left = 0, bottom = 0, right = 0, top = 0] = edges
  const turned = drawn.map((text) => ({ drawn: text, turn: turnOf(text) }))
  const turn = commonestTurn(turned)
  const size =
    turn % 2 === 0 ? { width: right - left, height: top - bottom } : { width: top - bottom, height: right - left }
  const toPage = (x: number, y: number) => rotateBack(x - left, top - y, turn, size)
  return {
    ...size,
    items: turned.filter((text) => text.turn === turn).map(({ drawn: text }) => toItem(text, toPage)),
    sideways: joinSideways(turned.filter((text) => text.turn !== turn)),
  }
}

function turnOf({ transform, isVertical }: DrawnText): number {
  const [a = 1, b = 0] = transform
  const quarters = Math.round(Math.atan2(-b, a) / (Math.PI / 2))
  return (quarters + (isVertical ? 1 : 0) + 4) % 4
}

function commonestTurn(texts: readonly Turned[]): number {
  const counts = [0, 0, 0, 0]
  for (const { drawn, turn } of texts) counts[turn] = (counts[turn] ?? 0) + drawn.text.trim().length
  return counts.indexOf(Math.max(...counts))
}

/** A point of the page, y downwards, where the page is turned back by so many quarters. */
function rotateBack(
  x: number,
  y: number,
  turn: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  switch (turn) {
    case 1:
      return { x: y, y: height - x }
    case 2:
      return { x: width - x, y: height - y }
    case 3:
      return { x: width - y, y: x }
    default:
      return { x, y }
  }
}

function toItem(
  drawn: DrawnText,
  toPage: (x: number, y: number) => { readonly x: number; readonly y: number },
): PdfItem {
  const { text, isRtl, transform, width, height, font, isVertical } = drawn
  const [, , c = 0, d = 0, e = 0, f = 0] = transform
  const size = Math.hypot(c, d)
  const place = toPage(e, f)
  return {
    text,
    x: place.x,
    // The origin of a vertical letter is the middle of its upper edge; beside the line of columns, that is half above the baseline.
    y: isVertical ? place.y + size / 2 : place.y,
    width: isVertical ? height : width,
    size,
    font,
    direction: isRtl ? 'rtl' : 'ltr',
  }
}

/** Texts of one direction that follow each other are one. */
function joinSideways(texts: readonly Turned[]): string[] {
  const joined: { text: string; turn: number }[] = []
  for (const { drawn, turn } of texts) {
    const last = joined.at(-1)
    if (last !== undefined && last.turn === turn) last.text += drawn.text
    else joined.push({ text: drawn.text, turn })
  }
  return joined.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
