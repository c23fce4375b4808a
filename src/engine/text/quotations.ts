import type { Article } from '../article.ts'
import type { Span } from './span.ts'

/** A direct quotation: the quoted words, without the marks around them. Made by `findQuotations`, read by `align` and `find`. */
export interface Quotation {
  /** From the first quoted character to the last; never empty. */
  readonly span: Span
  /** False where the closing mark is missing and the quotation goes on in the next paragraph, or ends with its block. */
  readonly closed: boolean
}

/** A quotation without a closing mark ends where it must at the latest: no speaker is quoted longer in one paragraph, in characters. */
const MAX_LENGTH = 2000

const OPENERS = '“„«「『‟'
const CLOSERS = '”»」』“'
const STRAIGHT = '"'
const SINGLE_OPENERS = '‘‚‹'
const SINGLE_CLOSERS = '’›‘'

const WORD = /[\p{L}\p{N}]/u
const MARKS = /["“”„«»「」『』‟‘’‚‹›]/gu

/** What a mark at this place can be, by its form and by what stands around it: white space and brackets stand outside a quotation. */
function roleOf(text: string, at: number): 'open' | 'close' | 'either' | 'none' {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const outsideBefore = /[\s([{—–:-]/u.test(before)
  const outsideAfter = !WORD.test(after)
  if (mark === STRAIGHT) return outsideBefore ? 'open' : outsideAfter ? 'close' : 'either'
  // Single marks are apostrophes inside words; they open only after an outside and close only before one.
  if (SINGLE_OPENERS.includes(mark) || SINGLE_CLOSERS.includes(mark)) {
    if (SINGLE_OPENERS.includes(mark) && outsideBefore && !outsideAfter) return 'open'
    return SINGLE_CLOSERS.includes(mark) && outsideAfter && !/\s/u.test(before) ? 'close' : 'none'
  }
  // German and Swedish usage turn the forms round: „…“ and ”…”; »…« in German books.
  if (CLOSERS.includes(mark) && !OPENERS.includes(mark))
    return outsideBefore && !outsideAfter && mark !== '」' && mark !== '』' ? 'either' : 'close'
  return mark === '“' && !outsideBefore && outsideAfter
    ? 'close'
    : mark === '«' && !outsideBefore && outsideAfter
      ? 'close'
      : 'open'
}

const isSingle = (mark: string): boolean => SINGLE_OPENERS.includes(mark) || SINGLE_CLOSERS.includes(mark)

function trim(text: string, start: number, end: number): Span | null {
  let first = start
  let last = end
  while (first < last && /\s/u.test(text[first] ?? '')) first++
  while (last > first && /\s/u.test(text[last - 1] ?? '')) last--
  return WORD.test(text.slice(first, last)) ? { start: first, end: last } : null
}

/** Whether the next block goes on quoting: a speaker's every paragraph opens with a mark, only the last one closes. */
function goesOn(text: string, next: Span | undefined): boolean {
  return next !== undefined && /^["“„«「]/u.test(text.slice(next.start, next.start + 1))
}

function inBlock(text: string, block: Span, next: Span | undefined): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let openMark = ''
  const close = (end: number, closed: boolean): void => {
    const span = trim(text, open, end)
    if (span !== null && span.end - span.start <= MAX_LENGTH) found.push({ span, closed })
    open = -1
  }
  for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + match.index
    const mark = match[0]
    const role = roleOf(text, at)
    if (role === 'none') continue
    if (open < 0) {
      if (role === 'close') continue
      open = at + 1
      openMark = mark
      continue
    }
    // A single mark inside double ones is a quotation in a quotation: part of the words.
    if (isSingle(mark) !== isSingle(openMark)) {
      if (!isSingle(openMark) || role !== 'open') continue
    } else if (role !== 'open') {
      close(at, true)
      continue
    }
    // A second opening mark: the first one was never closed, and what it would swallow is not known to be quoted.
    open = at + 1
    openMark = mark
  }
  if (open >= 0 && !isSingle(openMark) && goesOn(text, next)) close(block.end, false)
  return found
}

/**
 * Finds the direct quotations of an article's story, in order: curly, straight, single, guillemets, German and CJK marks, also closed by
 * a mark of another kind. A quotation that goes on in the next paragraph is one for each paragraph; an unclosed one is none.
 */
export function findQuotations({ text, blocks }: Article): Quotation[] {
  return blocks.flatMap((block, index) =>
    block.part === 'headline' || block.part === 'body' ? inBlock(text, block.span, blocks[index + 1]?.span) : [],
  )
}
