// Letters that look the same in two scripts (after Unicode Technical Standard 39, confusables). Greek small letters are left
// out, but for omicron: science writes them into Latin words (`TNFα`).
/** Cyrillic letters that look like Latin ones. */
export const CYRILLIC_LIKE_LATIN = 'аеорсухіјѕһԁӏАВЕКМНОРСТХІЈЅУ'
const GREEK_LIKE_LATIN = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const LATIN_LIKE_CYRILLIC = 'aeopcyxijsABEKMHOPCTX'

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
const greek = /\p{Script=Greek}/u
const strangerInLatin = new RegExp(`^[\\p{Script=Latin}${CYRILLIC_LIKE_LATIN}${GREEK_LIKE_LATIN}\\p{M}'’]+$`, 'u')
const strangerInCyrillic = new RegExp(`^[\\p{Script=Cyrillic}${LATIN_LIKE_CYRILLIC}\\p{M}'’]+$`, 'u')

/** Whether letters of two alphabets stand in a text at all: rare, and without them there is nothing to look for. */
export function mayMixScripts(text: string): boolean {
  return latin.test(text) && (cyrillic.test(text) || greek.test(text))
}

/** Whether a word has letters of another alphabet that only look right: `Мarch` with a Cyrillic first letter. */
export function mixesScripts(word: string): boolean {
  return word.split(/[-‐‑&.·]/u).some(isMixture)
}

/** Letters of two scripts in one word, all of one of them look-alikes: `SMSки` is a Russian word of its own. */
function isMixture(part: string): boolean {
  if (!mayMixScripts(part)) return false
  return (strangerInLatin.test(part) || strangerInCyrillic.test(part)) && !acronymWithEnding.test(part)
}

const acronymWithEnding = /^[A-Z]{2,}\p{Script=Cyrillic}+$/u
