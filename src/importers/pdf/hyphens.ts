import { firstCharacter, isIdeographic, lastCharacter } from './letters.ts'

/** What is known of a text's words before its lines are joined. */
export interface HyphenHints {
  /** Words that stand unbroken somewhere in the text, in small letters; hyphenated ones whole. */
  readonly words: ReadonlySet<string>
  /** BCP 47. */
  readonly language: string
}

/** Second halves of English compounds that keep their hyphen: `year-old`, `London-based`. */
const ENGLISH_ENDS =
  /^(?:old|olds|based|born|led|like|style|wide|backed|run|owned|related|term|elect|in-law|free|range|up|out|off)\b/i
/** First halves of compounds that keep it: `self-defence`, `twenty-one`, `vice-president`. */
const ENGLISH_BEGINNINGS =
  /(?:^|\W)(?:self|ex|non|vice|all|well|so|half|mid|pro|anti|cross|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
/** Pronouns behind a French verb: `est-il`. */
const FRENCH_ENDS =
  /^(?:t-)?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|ci|là|même|mêmes|moi|toi|lui|leur|y|en|le|la|les)(?![\p{L}\p{M}])/iu
/** Behind a German hyphen that stands for a word's second half: `Nord- und Süd…`. */
const GERMAN_LINKS = /^(?:und|oder|bzw|bis|sowie|noch|wie|als)(?![\p{L}\p{M}])/u

/**
 * Two lines of one paragraph as one. A hyphen at a line's end goes where it only breaks a word, and stays where the word has one: `Franco-` +
 * `German`, `30-` + `year`, `well-` + `known` where the text writes so elsewhere. Lines of Chinese and Japanese are joined without a space.
 */
export function joinLines(text: string, next: string, hints: HyphenHints): string {
  if (text === '' || next === '') return text + next
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (/\p{L}[-\u2010]$/u.test(text)) return joinBroken(text, next, hints)
  if (/[\p{L}\p{N}](?:[-\u2010\u2011]|(?<=\p{L}[^ ]*)[\u2013\u2014/])$/u.test(text)) return text + next
  if (isIdeographic(lastCharacter(text)) && isIdeographic(firstCharacter(next))) return text + next
  return `${text} ${next}`
}

function joinBroken(text: string, next: string, { words, language }: HyphenHints): string {
  if (language.startsWith('de') && GERMAN_LINKS.test(next)) return `${text} ${next}`
  const first = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, -1))?.[0] ?? ''
  const second = /^[\p{L}\p{M}'’]*/u.exec(next)?.[0] ?? ''
  return keepsHyphen(first, second, next, words, language) ? text + next : text.slice(0, -1) + next
}

function keepsHyphen(
  first: string,
  second: string,
  next: string,
  words: ReadonlySet<string>,
  language: string,
): boolean {
  // `Franco-German`, `F-16`; and a compound of which one hyphen is in sight already, `mother-in-law`.
  if (!/^\p{Ll}/u.test(next) || first.includes('-') || /\d/.test(first)) return true
  if (words.has(`${first}${second}`.toLowerCase())) return false
  if (words.has(`${first}-${second}`.toLowerCase())) return true
  if (language.startsWith('fr')) return FRENCH_ENDS.test(next)
  if (language.startsWith('en')) return ENGLISH_ENDS.test(next) || ENGLISH_BEGINNINGS.test(first) || first.length === 1
  return false
}

/** The words of lines that no line's end breaks: what a broken one may be once it is whole. */
export function unbrokenWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    const inner = line.replace(/^\S+/u, '').replace(/\S+$/u, '').toLowerCase()
    for (const word of inner.match(/[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu) ?? []) words.add(word)
  }
  return words
}

/** Soft hyphens inside a line, which a page does not show. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '')
}
