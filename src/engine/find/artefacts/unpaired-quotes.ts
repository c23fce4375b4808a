import type { Block } from '../../article.ts'
import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { withWords, type Reading } from './reading.ts'

/** What opens and what closes, in the languages that use these marks so. Swedish `”…”` and German `»…«` tell no direction. */
interface Marks {
  readonly opening: string
  readonly closing: string
  /** Where two quotations end together one mark closes both: `«Торговый дом «Заря»`. */
  readonly isSharedAtEnd?: boolean
}
const CURLY: Marks = { opening: '“', closing: '”' }
const LOW: Marks = { opening: '„', closing: '“”' }
const GUILLEMETS: Marks = { opening: '«', closing: '»' }
const CYRILLIC: Marks = { ...GUILLEMETS, isSharedAtEnd: true }
const marksOf: Readonly<Record<string, readonly Marks[]>> = {
  en: [CURLY],
  fr: [GUILLEMETS, CURLY],
  es: [GUILLEMETS, CURLY],
  it: [GUILLEMETS, CURLY],
  pt: [GUILLEMETS, CURLY],
  tr: [CURLY],
  de: [LOW],
  cs: [LOW],
  pl: [{ opening: '„', closing: '”“' }],
  ru: [CYRILLIC],
  uk: [CYRILLIC],
  ar: [GUILLEMETS],
  zh: [CURLY, { opening: '「', closing: '」' }],
  ja: [{ opening: '「', closing: '」' }],
  ko: [CURLY],
  hi: [CURLY],
}
/** Whatever closes a quotation of another kind closes it for this rule: which mark is right, another rule asks. */
const anyClosing = '”»"'
/** What closes a quotation inside another one, by what opened it; German books turn guillemets round. */
const closingOf: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '"': '"' }
const anyMark = /[“”„«»「」"]/gu

/** Above this many places in an article its marks follow no rule that we know. */
const MOST_PLACES = 6

/** A quotation mark that opens and never closes, or closes and never opened (MQM: unpaired quotation marks). */
export const unpairedQuotes: ArtefactRule = {
  name: 'unpaired-quotes',
  explanation: told(/*i18n*/ 'One of the two quotation marks is missing.'),
  severity: 3,
  find: (reading) => {
    if (reading.text.search(anyMark) < 0) return []
    const places = (marksOf[reading.language] ?? []).flatMap((marks) => unpaired(reading, marks))
    return places.length > MOST_PLACES ? [] : withWords(reading.text, places)
  },
}

interface Mark {
  readonly at: number
  /** Index among the blocks of the story. */
  readonly block: number
  readonly role: 'open' | 'close' | 'other'
  /** The first character of its block: a speaker's next paragraph opens anew. */
  readonly isFirst: boolean
}

function unpaired({ text, blocks }: Reading, marks: Marks): Span[] {
  const found: Span[] = []
  const spanOf = ({ block }: Mark): Span => blocks[block]?.span ?? { start: 0, end: 0 }
  let open: Mark | null = null
  // A quotation in a quotation, opened by the same mark again.
  let depth = 0
  const all = marksIn(text, blocks, marks)
  for (const [k, mark] of all.entries()) {
    if (mark.role === 'open') {
      const isInside: boolean =
        open !== null &&
        open.block === mark.block &&
        (isNested(text, all, k) || (marks.isSharedAtEnd === true && isInSentence(text, mark)))
      if (open !== null && !isInside && !isContinued(open, mark)) found.push(at(open))
      depth = isInside ? depth + 1 : 0
      if (!isInside) open = mark
    } else if (open !== null) {
      // Spanish and French open a speaker's next paragraph with the closing mark.
      if (isContinued(open, mark)) open = mark
      else if (depth > 0 && !(marks.isSharedAtEnd && all[k + 1]?.role !== 'close')) depth -= 1
      else open = null
    } else if (
      mark.role === 'close' &&
      !isMeasure(text, mark.at) &&
      !isHalfStraight(text, spanOf(mark).start, mark.at)
    ) {
      found.push(at(mark))
    }
  }
  if (open !== null) found.push(at(open))
  return found
}

function marksIn(text: string, blocks: readonly Block[], { opening, closing }: Marks): Mark[] {
  return blocks.flatMap(({ span }, block) => {
    const found: Mark[] = []
    // The closing marks that quotations of other kinds wait for: `«Dijo “no”»`.
    const awaited: string[] = []
    for (const { index, 0: char } of slice(text, span).matchAll(anyMark)) {
      const at = span.start + index
      const role = opening.includes(char) ? 'open' : closing.includes(char) ? 'close' : 'other'
      if (awaited.at(-1) === char) awaited.pop()
      else if (role !== 'other') found.push({ at, block, role, isFirst: index === 0 })
      else if (opensOther(text, at)) awaited.push(closingOf[char] ?? '')
      else if (isOtherClosing(text, at)) found.push({ at, block, role, isFirst: false })
    }
    return found
  })
}

/** Whether a mark stands before a word; one that may also close, behind none. */
function opensOther(text: string, at: number): boolean {
  if (!/[»"]/u.test(text.charAt(at))) return beforeWord.test(text.slice(at + 1, at + 5))
  return /^$|[\s([{—–'‘“„«「-]/u.test(text.charAt(at - 1)) && /^\S/u.test(text.slice(at + 1))
}

// In French behind a space.
const beforeWord = /^[\s'‘“„«…¿¡([]{0,3}[\p{L}\p{N}]/u

function isOtherClosing(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '"' && /['’′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at))) return false
  return anyClosing.includes(mark) && (mark === '»' || !/\s/u.test(text.charAt(at - 1)))
}

function at({ at: start }: Mark): Span {
  return { start, end: start + 1 }
}

/** Whether a quotation without a closing mark goes on in the next paragraph. */
function isContinued(open: Mark, next: Mark): boolean {
  return next.isFirst && next.block === open.block + 1
}

/** `"Open the door!”`: a straight mark opened, at last. */
function isHalfStraight(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - LONGEST_QUOTATION)
  const straight = text.slice(from, at).lastIndexOf('"')
  return straight > text.slice(from, at).lastIndexOf('”') && opensOther(text, from + straight)
}

/** Whether a mark opens in the middle of a sentence, so that what was open may be still. */
function isInSentence(text: string, { at }: Mark): boolean {
  return !/[.!?…»—–-]\s*$/u.test(text.slice(Math.max(0, at - 3), at))
}

/** How far back a straight mark is looked for, in code units. */
const LONGEST_QUOTATION = 1000

/** `6’2”`: inches. */
function isMeasure(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1))
}

/** A quotation in a quotation opens again: right after another mark, or both close in the same block. */
function isNested(text: string, all: readonly Mark[], k: number): boolean {
  const [mark, next, last] = [all[k], all[k + 1], all[k + 2]]
  if (mark === undefined) return false
  if (/[‘'“„«]/u.test(text.charAt(mark.at - 1))) return true
  return next?.role === 'close' && last?.role === 'close' && last.block === mark.block
}
