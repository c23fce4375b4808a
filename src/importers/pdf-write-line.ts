import type { PdfItem } from './pdf-items.ts'
import { cleanLetters, firstCharacter, isIdeographic, lastCharacter } from './pdf-letters.ts'
import { mainItem } from './pdf-fragments.ts'
import type { Fragment, PdfLine } from './pdf-fragments.ts'

/** Two items further apart than this, in font sizes, are two words; letters are kerned by less, and no space is narrower. */
const SPACE_WIDTH = 0.15

/** The items of one line as its text, in the order of reading, with spaces where the page leaves gaps. */
export function writeLine({ items, x, right, y, size }: Fragment): PdfLine {
  const isRtl = isMostlyRtl(items)
  const ordered = inOrder(items, isRtl)
  let text = ''
  let last: PdfItem | undefined
  for (const item of ordered) {
    const next = cleanLetters(item.text)
    text = last !== undefined && isGap(last, item, size) ? joinWords(text, next) : join(text, next)
    if (item.text.trim() !== '') last = item
  }
  return { text: text.replace(/ {2,}/g, ' ').trim(), x, right, y, size, font: mainItem(items)?.font ?? '', isRtl }
}

function isMostlyRtl(items: readonly PdfItem[]): boolean {
  const lengthOf = (direction: string) =>
    items.filter((item) => item.direction === direction).reduce((sum, { text }) => sum + text.trim().length, 0)
  return lengthOf('rtl') > lengthOf('ltr')
}

/** From left to right; in a line that runs the other way from right to left, but for the words and figures in it that do not. */
function inOrder(items: readonly PdfItem[], isRtl: boolean): PdfItem[] {
  const rightwards = items.toSorted((one, other) => one.x - other.x)
  if (!isRtl) return rightwards
  const ordered: PdfItem[] = []
  let run: PdfItem[] = []
  for (const item of rightwards.reverse()) {
    const isSpace = item.text.trim() === ''
    if (item.direction === 'rtl' && !isSpace) {
      ordered.push(...run.reverse(), item)
      run = []
    } else run.push(item)
  }
  return [...ordered, ...run.reverse()]
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
