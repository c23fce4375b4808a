import { baseLanguage } from './base-language.ts'
import { abbreviation } from './sentence-rules/abbreviation.ts'
import { attribution } from './sentence-rules/attribution.ts'
import { initial } from './sentence-rules/initial.ts'
import { listNumber } from './sentence-rules/list-number.ts'
import { furtherMark } from './sentence-rules/further-mark.ts'
import { lowerCase } from './sentence-rules/lower-case.ts'
import { nameWithMark } from './sentence-rules/name-with-mark.ts'
import { ordinal } from './sentence-rules/ordinal.ts'
import type { PossibleEnd, SentenceRule } from './sentence-rules/possible-end.ts'
import { quotativeParticle } from './sentence-rules/quotative-particle.ts'
import { thaiSentences } from './sentence-rules/thai.ts'
import type { Span } from './span.ts'
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
  abbreviation,
]

/**
 * Cuts one block into sentences. Only white space lies between them; a line break is white space, a semicolon ends nothing.
 * Empty for white space. It knows no grammar: a name after an abbreviation (`in the U.S. Brandt left`) goes unnoticed.
 */
export function splitSentences(text: string, span: Span, language: string): Span[] {
  const base = baseLanguage(language)
  const block = trimSpan(text, span)
  if (base === 'th' || base === 'lo') return thaiSentences(text, block)
  const marks = base === 'el' ? greekMarks : endMarks
  const sentences: Span[] = []
  let start = block.start
  let at = start
  while (start < block.end) {
    const possible = nextPossibleEnd(text, start, at, block.end, base, marks)
    if (possible === null) break
    at = Math.max(possible.end, possible.mark + 1)
    if (!endsSentence(possible)) continue
    sentences.push({ start, end: possible.end })
    start = skipWhite(text, possible.end, block.end)
    at = start
  }
  if (start < block.end) sentences.push({ start, end: block.end })
  return sentences
}

// Marks that end sentences: Latin, Armenian, Hebrew's and Arabic's, Devanagari's, Ethiopic, Khmer, Burmese, Tibetan, Chinese and Japanese.
const END = '.!?…‼⁇-⁉։؟۔।॥።፧፨។៕။།。！？｡．'
const endMarks = new RegExp(`[${END}]+`, 'gu')
// Greek asks with what looks like a semicolon.
const greekMarks = new RegExp(`[${END};;]+`, 'gu')
// After these no white space is needed.
const standsAlone = /[。！？｡．॥।።]/u
// Quotation marks and brackets that close at once, a footnote's number, and French and machine-made ` »`.
const closers =
  /(?:[”’»›)\]}」』）】〉》〕］]|["'“‘«‹](?!\p{L})|\[\p{Nd}{1,3}\])*(?:[\u0020\u00a0\u202f](?:[»›“”](?![\p{L}\p{N}])|"(?!\S)))?/uy
const openers = /[\s\u200b]*([\p{Ps}\p{Pi}\p{Pf}"'„‚«»¿¡*•·–—‒-]*[\s\u00a0]*[\p{Ps}\p{Pi}"'„‚«¿¡]*)/uy
const wordAfter = /[^\s\u200b]{0,40}/uy
/** No word before a mark that matters is longer, in code units. */
const LONGEST_WORD_BEFORE = 24

function nextPossibleEnd(
  text: string,
  start: number,
  at: number,
  end: number,
  language: string,
  marks: RegExp,
): PossibleEnd | null {
  marks.lastIndex = at
  const found = marks.exec(text)
  if (found === null || found.index >= end) return null
  const mark = found.index
  const markEnd = Math.min(mark + found[0].length, end)
  closers.lastIndex = markEnd
  closers.test(text)
  const closed = Math.min(closers.lastIndex, end)
  openers.lastIndex = closed
  const opening = openers.exec(text)?.[1]?.trim() ?? ''
  const next = Math.min(openers.lastIndex, end)
  wordAfter.lastIndex = next
  const after = next < end ? (wordAfter.exec(text)?.[0] ?? '').slice(0, end - next) : ''
  return {
    text,
    language,
    start,
    mark,
    markEnd,
    end: closed,
    before: wordBefore(text, start, mark),
    after,
    opening,
    next,
  }
}

function wordBefore(text: string, start: number, mark: number): string {
  const least = Math.max(start, mark - LONGEST_WORD_BEFORE)
  let from = mark
  while (from > least && !isWhite(text.charCodeAt(from - 1))) from -= 1
  return text.slice(from, mark).replace(/^[\p{Ps}\p{Pi}\p{Pd}"'„«¿¡]+/u, '')
}

function endsSentence(possible: PossibleEnd): boolean {
  const { text, mark, end, after } = possible
  const isFollowedBySpace = end >= text.length || isWhite(text.charCodeAt(end))
  if (!isFollowedBySpace && !standsAlone.test(text.charAt(mark))) return lacksSpace(possible)
  if (after === '' && possible.opening === '') return true
  for (const rule of rules) {
    const verdict = rule(possible)
    if (verdict !== null) return verdict === 'break'
  }
  return true
}

/** `the vote.The delegation`: a space got lost where a plain word ends and a capital one begins; `KP.ru`, `3.5` are whole. */
function lacksSpace({ before, after, opening, end, markEnd }: PossibleEnd): boolean {
  if (opening !== '' && end === markEnd) return /^["“„«]/u.test(opening) && /^\p{Lu}/u.test(after)
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}*(?:[\s,'’]|$)/u.test(after)
}
