import type { PdfItem } from './pdf-items.ts'
import { cleanLetters, firstCharacter, isIdeographic, lastCharacter } from './pdf-letters.ts'
import { fromRightToLeft } from './pdf-right-to-left.ts'
import { mainItem } from './pdf-fragments.ts'
import type { Fragment, PdfLine } from './pdf-fragments.ts'

/** Two items further apart than this, in font sizes, are two words; letters are kerned by less, and no space is narrower. */
const SPACE_WIDTH = 0.15

/** The items of one line as its text, in the order of reading, with spaces where the page leaves gaps. */
export function writeLine({ items, x, right, y, size }: Fragment, isPageRtl: boolean): PdfLine {
  const isRtl = isPageRtl || items.every(({ direction, text }) => direction === 'rtl' || !/[\p{L}\p{N}]/u.test(text))
  let text = ''
  let last: PdfItem | undefined
  for (const item of isRtl ? fromRightToLeft(items) : items.toSorted((one, other) => one.x - other.x)) {
    const next = cleanLetters(item.text)
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
  }
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
