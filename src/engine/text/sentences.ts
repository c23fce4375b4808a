import { abbreviationKind } from './abbreviations.ts'
import { baseLanguage } from './base-language.ts'
import { abbreviation } from './sentence-rules/abbreviation.ts'
import { attribution } from './sentence-rules/attribution.ts'
import { furtherMark } from './sentence-rules/further-mark.ts'
import { initial } from './sentence-rules/initial.ts'
import { listNumber } from './sentence-rules/list-number.ts'
import { lowerCase } from './sentence-rules/lower-case.ts'
import { nameWithMark } from './sentence-rules/name-with-mark.ts'
import { ordinal } from './sentence-rules/ordinal.ts'
import type { PossibleEnd, SentenceRule } from './sentence-rules/possible-end.ts'
import { quotativeParticle } from './sentence-rules/quotative-particle.ts'
import { thaiSentences } from './sentence-rules/thai.ts'
import { yearMark } from './sentence-rules/year-mark.ts'
import { slice, type Span } from './span.ts'
import { isWhite, skipWhite, trimSpan } from './white-space.ts'

// Asked in this order; the first that has an opinion decides, and where none has, the sentence ends.
const rules: readonly SentenceRule[] = [
  furtherMark,
  quotativeParticle,
  lowerCase,
  nameWithMark,
  attribution,
  listNumber,
  ordinal,
  initial,
  yearMark,
  abbreviation,
]

/**
 * Cuts one block into sentences. Only white space lies between them; a line break is white space, a semicolon ends nothing.
 * Empty for white space. It knows no grammar: a name after an abbreviation (`in the U.S. Brandt left`) goes unnoticed.
 */
export function splitSentences(text: string, span: Span, language: string): Span[] {
  const base = baseLanguage(language)
  const block = trimSpan(text, span)
  // A block by itself: a search for the next mark must not run on to the end of the article.
  const words = slice(text, block)
  const sentences = base === 'th' || base === 'lo' ? thaiSentences(words) : sentencesOf(words, base)
  return sentences.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
}

function sentencesOf(text: string, language: string): Span[] {
  const marks = language === 'el' ? greekMarks : endMarks
  const sentences: Span[] = []
  let start = 0
  let at = 0
  while (start < text.length) {
    const possible = nextPossibleEnd(text, start, at, language, marks)
    if (possible === null) break
    at = possible.end
    if (!endsSentence(possible)) continue
    sentences.push({ start, end: possible.end })
    start = skipWhite(text, possible.end, text.length)
    at = start
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

// Marks that end sentences: Latin, Armenian, Hebrew's and Arabic's, Devanagari's, Ethiopic, Khmer, Burmese, Tibetan, Chinese and Japanese.
const END = '.!?…‼⁇⁈⁉։؟۔।॥።፧፨។៕။།。！？｡．'
const endMarks = marksOf(END)
// Greek asks with what looks like a semicolon.
const greekMarks = marksOf(`${END};;`)

/** Marks that end sentences, and what finds the next run of them. */
interface Marks {
  readonly all: string
  readonly run: RegExp
}

function marksOf(all: string): Marks {
  return { all, run: new RegExp(`[${all}]+`, 'gu') }
}

// After these no white space is needed.
const standsAlone = /[。！？｡．॥।።]/u
// Quotation marks and brackets that close at once, a footnote's number, and French and machine-made ` »`.
const closers =
  /(?:[”’»›)\]}」』）】〉》〕］]|["'“‘«‹](?!\p{L})|\[\p{Nd}{1,3}\])*(?:[\u0020\u00a0\u202f](?:[»›“”](?![\p{L}\p{N}])|"(?!\S)))?/uy
const openers = /[\s\u200b]*([\p{Ps}\p{Pi}\p{Pf}"'„‚«»¿¡*•·–—‒-]*[\s\u00a0]*[\p{Ps}\p{Pi}"'„‚«¿¡]*)/uy
const wordAfter = /[^\s\u200b]{0,40}/uy
/** No word before a mark that matters is longer, in code units. */
const LONGEST_WORD_BEFORE = 24

function nextPossibleEnd(text: string, start: number, at: number, language: string, marks: Marks): PossibleEnd | null {
  marks.run.lastIndex = at
  if (!marks.run.test(text)) return null
  const markEnd = marks.run.lastIndex
  let mark = markEnd - 1
  while (mark > at && marks.all.includes(text.charAt(mark - 1))) mark -= 1
  const before = wordBefore(text, start, mark)
  // Nine ends in ten: a space, and a letter. Nothing closes and nothing opens.
  if (text.charCodeAt(markEnd) === SPACE && isPlainLetter(text.charCodeAt(markEnd + 1))) {
    const next = markEnd + 1
    return {
      text,
      language,
      start,
      mark,
      markEnd,
      end: markEnd,
      before,
      after: wordFrom(text, next),
      opening: '',
      next,
    }
  }
  closers.lastIndex = markEnd
  closers.test(text)
  const end = closers.lastIndex
  openers.lastIndex = end
  const opening = openers.exec(text)?.[1]?.trim() ?? ''
  const next = openers.lastIndex
  return { text, language, start, mark, markEnd, end, before, after: wordFrom(text, next), opening, next }
}

const SPACE = 0x20

function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function wordFrom(text: string, at: number): string {
  wordAfter.lastIndex = at
  wordAfter.test(text)
  return text.slice(at, wordAfter.lastIndex)
}

function wordBefore(text: string, start: number, mark: number): string {
  const least = Math.max(start, mark - LONGEST_WORD_BEFORE)
  let from = mark
  while (from > least && !isWhite(text.charCodeAt(from - 1))) from -= 1
  const word = text.slice(from, mark)
  return isPlainLetter(word.charCodeAt(0)) ? word : word.replace(/^[\p{Ps}\p{Pi}\p{Pd}"'„«¿¡]+/u, '')
}

function endsSentence(possible: PossibleEnd): boolean {
  const { text, mark, end, after } = possible
  const isFollowedBySpace = end >= text.length || isWhite(text.charCodeAt(end))
  if (!isFollowedBySpace && !standsAlone.test(text.charAt(mark))) return lacksSpace(possible)
  if (after === '' && possible.opening === '') return true
  if (isPlainEnd(possible)) return true
  for (const rule of rules) {
    const verdict = rule(possible)
    if (verdict !== null) return verdict === 'break'
  }
  return true
}

/** `over the bridge. Then`: a long plain word, a stop, a capital. No rule has a say but the one of abbreviations; asking them all takes ten times as long. */
function isPlainEnd({ text, language, mark, end, before, after, opening }: PossibleEnd): boolean {
  const isOneStop = end === mark + 1 && text.charAt(mark) === '.' && opening === ''
  if (!isOneStop || !/^[A-Z]/u.test(after) || !/^[a-z]{6,}$/u.test(before)) return false
  return abbreviationKind(before, language) === null
}

/** `the vote.The delegation`: a space got lost where a plain word ends and a capital one begins; `KP.ru`, `3.5` are whole. */
function lacksSpace({ before, after, opening }: PossibleEnd): boolean {
  if (opening !== '') return /^["“„«]/u.test(opening) && /^\p{Lu}/u.test(after)
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}*(?:[\s,'’]|$)/u.test(after)
}
