import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'

// What Windows-1252 shows for the bytes 80 to BF, with which UTF-8 continues a character.
const SECOND = '\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€'
const signs = [
  // UTF-8 read as Windows-1252: `â€™` for ’, `Ã©` for é, `Â ` for a space that does not break, `Ð¿Ñ€` for пр, `ðŸ˜` for an emoji.
  `â[€ˆ‚„][${SECOND}"]?`,
  `ï¿½|ï»¿|ðŸ[${SECOND}]{0,2}`,
  // Â and Ã are letters of several languages, and stand before letters there, or in capitals at the end: `«A MANHÃ»`.
  `(?!(?<=\\p{Lu})[ÃÂ][\\u00a0«»…‹›])(?:[ÃÂ][\\u0080-\\u00bf](?![\\p{Lu}])|Ã[‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ€])`,
  `(?:[ÐÑ][${SECOND}]){2,}`,
  // UTF-8 read as Mac Roman, and as Windows-1251.
  '‚Ä[ôòúùìîö¶]|√[©®†°±∂ºß∫§]',
  'вЂ[\\u2122\\u045a\\u045c\\u0153\\u201c\\u201d\\u00a6\\u045b\\u0402\\u2018]|(?:[РС][\\u00a0-\\u00bf\\u0402-\\u040f\\u0452-\\u045f]){2,}',
  // What replaces characters that could not be read; and Windows-1252's quotation marks read as control characters.
  '\\ufffd+|[\\u0080-\\u0084\\u0086-\\u009f]+',
  // Character references of web pages, once or twice escaped.
  '&(?:amp;)*(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[a-z]{2,6}quo|quot|apos|amp|lt|gt|nbsp|[mn]dash|hellip|shy|[aeiouncAEIOUNC](?:acute|grave|circ|uml|tilde|cedil)|szlig|euro|copy);',
  // Escapes of programs: `\\u2019`, `=E2=80=99`.
  '\\\\u[0-9a-fA-F]{4}|(?:=(?:C[23]|E2)(?:=[89AB][0-9A-F]){1,2})+',
  // An apostrophe that became a question mark: `don?t`, `they?re`.
  '(?<=\\p{L}n)\\?t(?!\\p{L})|(?<=\\p{Ll}{2})\\?(?:s|re|ve|ll)(?!\\p{L})',
].join('|')
const pattern = new RegExp(signs, 'gu')
/** Nothing matches without one of these; a search for them alone is what most articles take. */
const telling = /[âïðÃÂÐÑ‚√вРС\ufffd\u0080-\u0084\u0086-\u009f&\\=]|\?\p{Ll}/u

/** Letters looked at on either side, in code units: the broken word is shown whole, but a line of code is not. */
const REACH = 24

/**
 * Characters that were read in the wrong encoding (MQM: character encoding), and the web's character references left in the text.
 * Everywhere in the article: such signs in a page's furniture tell about the copy, too.
 */
export const mojibake: ArtefactRule = {
  name: 'broken-characters',
  explanation: told(
    /*i18n*/ 'Signs that stand for another character, which was lost when the text was copied or converted.',
  ),
  severity: 2,
  find: ({ text }) => {
    if (!telling.test(text)) return []
    const found: Span[] = []
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (isPartOfAddress(text, index)) continue
      const span = wholeWord(text, index, index + match.length)
      const last = found.at(-1)
      if (last !== undefined && span.start <= last.end) found[found.length - 1] = { start: last.start, end: span.end }
      else found.push(span)
    }
    return found
  },
}

/** Web addresses have their own `&` and `=`. */
function isPartOfAddress(text: string, at: number): boolean {
  const before = slice(text, { start: Math.max(0, at - 200), end: at })
  return /(?:https?:\/\/|www\.)\S*$/u.test(before)
}

// Scripts without capitals may run on without a space.
const ofWord = /[\p{Lu}\p{Ll}\p{M}\p{N}]/u

function wholeWord(text: string, start: number, end: number): Span {
  let first = start
  let last = end
  while (first > 0 && start - first < REACH && ofWord.test(text.charAt(first - 1))) first -= 1
  while (last < text.length && last - end < REACH && ofWord.test(text.charAt(last))) last += 1
  return { start: first, end: last }
}
