import { abbreviationKind } from './abbreviations.ts'
import { baseLanguage } from './base-language.ts'
import { findForm, noForms, type TokenKind } from './forms.ts'
import type { Span } from './span.ts'
import { addToken, noTokens, toTokens, type GrowingColumns } from './token-columns.ts'
import { figurePattern, startsWithMark, tokenPattern, unspacedStretch } from './token-pattern.ts'
import { skipWhite } from './white-space.ts'

/** Index into `Segmented.tokens`. */
export type TokenIndex = number

/** The unit of word diff, for whoever reads single words; `TokenColumns` hold all of them. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** See `Form`. */
  readonly norm: string
}

/**
 * Cuts a span of text into words, numbers and marks. Only white space lies between tokens, and none begins or ends inside
 * a character that a reader sees as one. Empty for white space.
 */
export function tokenize(text: string, span: Span, language: string): Token[] {
  const length = span.end - span.start
  const columns = noTokens(length, noForms(length))
  addTokens(columns, text, span, language)
  return toTokens(columns)
}

/** Does so and adds the tokens to the columns. */
export function addTokens(columns: GrowingColumns, text: string, span: Span, language: string): void {
  const base = baseLanguage(language)
  let at = skipWhite(text, span.start, span.end)
  while (at < span.end) {
    const plainEnd = endOfPlainWord(text, at, span.end)
    if (plainEnd > at) {
      const end = withItsStop(text, at, plainEnd, span.end, base)
      add(columns, text, at, end, 'word')
      at = end
    } else if (isPlainMark(text, at, span.end)) {
      add(columns, text, at, at + 1, 'punctuation')
      at += 1
    } else if (text.charCodeAt(at) >= FIRST_UNSPACED_LETTER && startsUnspaced(text, at)) {
      const end = Math.min(unspacedStretch.lastIndex, span.end)
      for (const word of unspacedWords(text.slice(at, end))) {
        add(columns, text, at, at + word.length, 'word')
        at += word.length
      }
    } else {
      const shapeEnd = endOfShape(text, at, span.end, base)
      const kind = kindOf(text, at, shapeEnd)
      const end = kind === 'word' ? withItsStop(text, at, shapeEnd, span.end, base) : shapeEnd
      add(columns, text, at, end, kind)
      at = end
    }
    at = skipWhite(text, at, span.end)
  }
}

function add(columns: GrowingColumns, text: string, start: number, end: number, kind: TokenKind): void {
  addToken(columns, start, end, findForm(columns.forms, text, start, end, kind))
}

// The dictionaries behind it hold all these scripts, whatever language is asked for.
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' })

/** The words of a stretch without spaces, in order. A mark stays with the character before it, which no dictionary promises. */
function unspacedWords(stretch: string): string[] {
  if (stretch.length === 1) return [stretch]
  const words: string[] = []
  for (const { segment } of dictionary.segment(stretch)) {
    const before = words.at(-1)
    if (before !== undefined && startsWithMark.test(segment)) words[words.length - 1] = before + segment
    else words.push(segment)
  }
  return words
}

const FIRST_UNSPACED_LETTER = 0x0e00

// Nine words in ten are letters of one of the scripts below this code unit, with a space or a common mark after them.
// They are found without the expression, which makes `tokenize` three times as fast.
const FIRST_UNLISTED_LETTER = 0x0700
const plainLetters = new Uint8Array(FIRST_UNLISTED_LETTER)
const listed = String.fromCharCode(...plainLetters.keys())
for (const { 0: run, index } of listed.matchAll(/\p{L}+/gu)) plainLetters.fill(1, index, index + run.length)
const wordEnders = new Set(Array.from(' \n\t\r\u00a0,;!?)]”“…—–', (mark) => mark.charCodeAt(0)))
const STOP = 0x2e

/** Where the word of plain letters that starts at `at` ends; `at` where there is none, or it may go on after its letters. */
function endOfPlainWord(text: string, at: number, end: number): number {
  let i = at
  while (i < end && plainLetters[text.charCodeAt(i)] === 1) i += 1
  if (i === at || i === end) return i
  const next = text.charCodeAt(i)
  if (wordEnders.has(next)) return i
  const stops = next === STOP && (i + 1 === end || wordEnders.has(text.charCodeAt(i + 1)))
  return stops ? i : at
}

const plainMarks = new Set(Array.from('.,;:!?()"', (mark) => mark.charCodeAt(0)))
const LAST_ASCII = 0x7f

/** Whether a common mark is a token by itself, which no expression need tell: only a stop has company, and no ASCII character joins what is before it. */
function isPlainMark(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if (!plainMarks.has(code)) return false
  if (at + 1 === end) return true
  const next = text.charCodeAt(at + 1)
  return next <= LAST_ASCII && !(code === STOP && next === STOP)
}

/** Takes in the stop of an abbreviation (`Gen.`, `J.`). The last stop of the span is left alone: it may end the sentence. */
function withItsStop(text: string, start: number, end: number, spanEnd: number, base: string): number {
  if (end + 1 >= spanEnd || text.charCodeAt(end) !== STOP) return end
  // A stop with a mark of its own (`.⃣`) is no abbreviation's.
  if (startsWithMark.test(text.slice(end + 1, end + 3))) return end
  const word = text.slice(start, end)
  const isInitial = /^\p{Lu}$/u.test(word)
  return isInitial || abbreviationKind(word, base) !== null ? end + 1 : end
}

function startsUnspaced(text: string, at: number): boolean {
  unspacedStretch.lastIndex = at
  return unspacedStretch.test(text)
}

function endOfShape(text: string, at: number, end: number, base: string): number {
  const pattern = tokenPattern(base)
  pattern.lastIndex = at
  pattern.test(text)
  return Math.min(pattern.lastIndex, end)
}

function kindOf(text: string, start: number, end: number): TokenKind {
  const slice = text.slice(start, end)
  if (/^\p{P}[^\p{L}\p{N}]*$/u.test(slice)) return 'punctuation'
  if (figurePattern.test(slice)) return 'number'
  return /[\p{L}\p{N}]/u.test(slice) ? 'word' : 'symbol'
}
