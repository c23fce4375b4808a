import type { PdfItem } from './items.ts'

/** Marks at the ends of a run of Latin words or figures that belong to the line around it: `Ferries Ltd.` ends the Hebrew sentence. */
const LEADING_MARKS = /^[.,:;!?()[\]"'“”„«»…–-]+(?=.)/u
const TRAILING_MARKS = /(?<=.)[.,:;!?()[\]"'“”„«»…–-]+$/u

/**
 * The items of a line that is read from right to left, in the order of reading: a simple form of the Unicode Bidirectional Algorithm (UAX 9),
 * read backwards, from what is seen to what is stored. Runs of Latin words and figures keep their own order.
 */
export function fromRightToLeft(items: readonly PdfItem[]): PdfItem[] {
  const ordered: PdfItem[] = []
  /** Items that run from left to right, and the spaces between them, from the right. */
  let run: PdfItem[] = []
  const endRun = () => {
    const inner = run.slice(0, run.findLastIndex((item) => !isSpace(item)) + 1)
    const spaces = run.slice(inner.length)
    ordered.push(...turnMarks(inner.reverse()), ...spaces)
    run = []
  }
  for (const item of items.toSorted((one, other) => other.x - one.x)) {
    const runsLeftwards = item.direction === 'rtl' || !/[\p{L}\p{N}]/u.test(item.text)
    if (!runsLeftwards || (isSpace(item) && run.length > 0)) run.push(item)
    else {
      endRun()
      ordered.push(item)
    }
  }
  endRun()
  return ordered
}

/** Marks on the left of a run come behind it, those on its right before it. */
function turnMarks(run: readonly PdfItem[]): PdfItem[] {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const leading = LEADING_MARKS.exec(first.text)?.[0] ?? ''
  const trailing = TRAILING_MARKS.exec(last.text)?.[0] ?? ''
  const turned = run.map((item) => ({
    ...item,
    text: item.text.slice(
      item === first ? leading.length : 0,
      item === last ? item.text.length - trailing.length : undefined,
    ),
  }))
  const marks = (text: string, at: PdfItem) => (text === '' ? [] : [{ ...at, text: text.split('').reverse().join('') }])
  return [...marks(trailing, last), ...turned, ...marks(leading, first)]
}

function isSpace({ text }: PdfItem): boolean {
  return text.trim() === ''
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }

/** Brackets as they are stored: files that keep their shapes instead have a closing one first and an opening one last. */
export function withBracketsTurned(text: string): string {
  const brackets = text.match(/[()[\]«»]/g) ?? []
  const isTurned = /[)\]»]/.test(brackets[0] ?? '') && /[([«]/.test(brackets.at(-1) ?? '')
  return isTurned ? text.replace(/[()[\]«»]/g, (bracket) => PARTNERS[bracket] ?? bracket) : text
}
