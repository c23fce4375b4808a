import type { PdfItem } from './items.ts'
import { cleanLetters, firstCharacter, isIdeographic, lastCharacter } from './letters.ts'
import { fromRightToLeft } from './right-to-left.ts'
import { mainItem } from './fragments.ts'
import type { Fragment, PdfLine } from './fragments.ts'

/** Two items further apart than this, in font sizes, are two words; letters are kerned by less, and no space is narrower. */
const SPACE_WIDTH = 0.15

/** The items of one line as its text, in the order of reading, with spaces where the page leaves gaps. */
export function writeLine({ items, x, right, y, size }: Fragment, isPageRtl: boolean): PdfLine {
  const isRtl = isPageRtl || items.every(({ direction, text }) => direction === 'rtl' || !/[\p{L}\p{N}]/u.test(text))
  const marks: string[] = []
  let text = ''
  let last: PdfItem | undefined
  for (const item of isRtl ? fromRightToLeft(items) : items.toSorted((one, other) => one.x - other.x)) {
    const isMark = last !== undefined && isRaised(item, y, size)
    const next = isMark ? power(text, item) : cleanLetters(item.text)
    if (isMark && next === '') marks.push(item.text.trim())
    text = last !== undefined && isGap(last, item, size) ? joinWords(text, next) : join(text, next)
    if (item.text.trim() !== '') last = item
  }
  return {
    text: text.replace(/ {2,}/g, ' ').trim(),
    x,
    right,
    y,
    size,
    font: mainItem(items)?.font ?? '',
    isRtl,
    marks,
  }
}

/** A raised item is at most this large beside its line, and stands at least so far above the baseline, in the line's font sizes. */
const RAISED_SIZE = 0.8
const RAISED_BY = 0.15

/** Whether an item is a small raised figure or sign, as the mark of a footnote is. */
function isRaised(item: PdfItem, y: number, size: number): boolean {
  const isSmall = item.size <= RAISED_SIZE * size && y - item.y >= RAISED_BY * size
  return isSmall && /^(?:\d{1,3}|[*†‡§]{1,3})$/u.test(item.text.trim())
}

/** `km²` and `10⁶` for a raised figure that belongs to what stands before it; nothing for the mark of a footnote. */
function power(before: string, { text }: PdfItem): string {
  const isPower = /(?:^|[\s\d])(?:[kcdm]?m|ft|mi)$/u.test(before) ? /^[23]$/.test(text.trim()) : /\d$/u.test(before)
  return isPower ? [...text.trim().matchAll(/\d/g)].map(([digit]) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('') : ''
}

function isGap(one: PdfItem, other: PdfItem, size: number): boolean {
  const gap = Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width))
  return gap > SPACE_WIDTH * size
}

function joinWords(text: string, next: string): string {
  return isIdeographic(lastCharacter(text)) && isIdeographic(firstCharacter(next)) ? text + next : `${text} ${next}`
}

/** Spaces that a page leaves between letters that are written without are no spaces. */
function join(text: string, next: string): string {
  return isIdeographic(lastCharacter(text.trimEnd())) && isIdeographic(firstCharacter(next))
    ? text.trimEnd() + next
    : text + next
}
