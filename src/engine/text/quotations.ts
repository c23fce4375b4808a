import type { Article, Block } from '../article.ts'
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

/** A quotation may hold another one in marks of the same kind; of more opening marks the first was never closed. */
const MOST_OPEN = 2

const OPENERS = '“„«「『‟'
const CLOSERS = '”»」』“'
const STRAIGHT = '"'
const SINGLE_OPENERS = '‘‚‹'
const SINGLE_CLOSERS = '’›‘'

const WORD = /[\p{L}\p{N}]/u
const DOUBLE_MARK = /["“”„«»「」『』‟]/u
const MARKS = /["“”„«»「」『』‟‘’‚‹›]/gu

/** What a mark at this place can be, by its form and by what stands around it: white space and brackets stand outside a quotation. */
function roleOf(text: string, at: number): 'open' | 'close' | 'either' | 'none' {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const outsideBefore = /[\s([{—–:-]/u.test(before)
  const outsideAfter = !WORD.test(after)
  // A straight mark between two spaces (`I will go. " The train …`) can be both.
  if (mark === STRAIGHT) {
    const isLoose = /\s/u.test(before) && /\s/u.test(after)
    return outsideBefore && !isLoose ? 'open' : outsideAfter && !isLoose ? 'close' : 'either'
  }
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

/** An opening mark that nothing closes: where its quotation ends is not known. Made by `findUnclosed`. */
export interface Unclosed {
  /** From the first character behind the mark as far as it may reach: to the next mark that nothing closes, or the end of its block. */
  readonly span: Span
  /** The next double mark, whatever it is; the end of the span where none follows. */
  readonly nextMark: number
  /** The quotation which that mark opens, if it does: one closing mark may have to do for both. */
  readonly inner: Span | null
}

/** An opening mark that is not closed yet. */
interface Opening {
  /** After the mark. */
  readonly at: number
  readonly mark: string
  /** Quotations inside: words of this one if it is closed, and found themselves if it never is. */
  readonly inside: Quotation[]
}

interface Found {
  readonly closed: Quotation[]
  readonly unclosed: Opening[]
}

function inBlock(text: string, block: Span, next: Span | undefined): Found {
  const found: Quotation[] = []
  const unclosed: Opening[] = []
  const openings: Opening[] = []
  const close = (end: number, closed: boolean): void => {
    const opening = openings.pop()
    if (opening === undefined) return
    const span = trim(text, opening.at, end)
    const target = openings.at(-1)?.inside ?? found
    if (span !== null && span.end - span.start <= MAX_LENGTH) target.push({ span, closed })
    else for (const inner of opening.inside) target.push(inner)
  }
  const giveUp = (opening: Opening | undefined): void => {
    if (opening !== undefined) unclosed.push(opening)
    for (const inner of opening?.inside ?? []) found.push(inner)
  }
  for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + match.index
    const mark = match[0]
    const role = roleOf(text, at)
    const open = openings.at(-1)
    if (role === 'none' || (open === undefined && role === 'close')) continue
    // A single mark inside double ones is a quotation in a quotation: part of the words.
    if (open !== undefined && isSingle(mark) !== isSingle(open.mark) && (!isSingle(open.mark) || role !== 'open'))
      continue
    if (open !== undefined && role !== 'open') {
      close(at, true)
      continue
    }
    if (openings.length === MOST_OPEN) giveUp(openings.shift())
    openings.push({ at: at + 1, mark, inside: [] })
  }
  // What an opening mark that was never closed would swallow is not known to be quoted; what was closed inside it is.
  const [last] = openings
  const isParagraph = last !== undefined && (last.inside.length === 0 || last.at === block.start + 1)
  if (openings.length === 1 && isParagraph && !isSingle(last.mark) && goesOn(text, next)) close(block.end, false)
  openings.forEach(giveUp)
  return { closed: found, unclosed }
}

/**
 * Finds the direct quotations of an article's story, in order: curly, straight, single, guillemets, German and CJK marks, also closed by
 * a mark of another kind. A quotation that goes on in the next paragraph is one for each paragraph; an unclosed one is none.
 */
export function findQuotations({ text, blocks }: Article): Quotation[] {
  return blocks.flatMap((block, index) =>
    isStory(block) ? inBlock(text, block.span, blocks[index + 1]?.span).closed : [],
  )
}

const isStory = ({ part }: Block): boolean => part === 'headline' || part === 'body'

/** The double quotation marks of an article's story that open a quotation and are never closed, in order. */
export function findUnclosed({ text, blocks }: Article): Unclosed[] {
  return blocks.flatMap((block, index) => {
    if (!isStory(block)) return []
    const { unclosed } = inBlock(text, block.span, blocks[index + 1]?.span)
    const doubles = unclosed.filter(({ mark }) => !isSingle(mark)).sort((x, y) => x.at - y.at)
    return doubles.map((opening, k) => toUnclosed(text, opening, (doubles[k + 1]?.at ?? block.span.end + 1) - 1))
  })
}

function toUnclosed(text: string, { at, inside }: Opening, end: number): Unclosed {
  const behind = text.slice(at, end).search(DOUBLE_MARK)
  const nextMark = behind < 0 ? end : at + behind
  const inner = inside.find(({ span }) => span.start > nextMark && text.slice(nextMark + 1, span.start).trim() === '')
  return { span: { start: at, end }, nextMark, inner: inner?.span ?? null }
}
