// Forms that differ in width or are joined for printing only: full and half width, Latin ligatures, Arabic presentation.
const compatibilityForms = /[\uff01-\uffee\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/u
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]/gu
const doubleQuotes = /[“”„‟«»″〝〞〟「」『』"]|''|``|’’|‘‘/gu
const singleQuotes = /[‘’‚‛′`´‹›ʼ＇׳]/gu
const dashes = /[‐‑‒–—―−﹘﹣－]+|-{2,}/gu
const dots = /…|\.{2,}/gu

/** The form in which two tokens are compared, never shown: NFC, lower case, plain quotation marks, apostrophes and dashes. */
export function normalize(slice: string): string {
  if (isAsciiWord(slice)) return slice.toLowerCase()
  const composed = slice.normalize(compatibilityForms.test(slice) ? 'NFKC' : 'NFC')
  const visible = composed
    .replace(invisible, '')
    // Arabic's tatweel only stretches a word.
    .replace(/\u0640/gu, '')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replace(dots, '...')
  // `İ` becomes `i` and a combining dot, which no other spelling of the word has.
  const norm = visible.toLowerCase().replace(/i\u0307/gu, 'i')
  return norm === '' ? slice : norm
}

function isAsciiWord(slice: string): boolean {
  for (let i = 0; i < slice.length; i += 1) {
    const code = slice.charCodeAt(i)
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    if (!isLetter && !(code >= 0x30 && code <= 0x39)) return false
  }
  return true
}
