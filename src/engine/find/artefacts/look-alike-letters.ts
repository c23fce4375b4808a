import { slice } from '../../text/span.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo } from './reading.ts'

// Letters that look the same in two scripts (after Unicode Technical Standard 39, confusables). Greek small letters are left
// out, but for omicron: science writes them into Latin words (`TNFα`).
const CYRILLIC_LIKE_LATIN = 'аеорсухіјѕһԁӏАВЕКМНОРСТХІЈЅУ'
const GREEK_LIKE_LATIN = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const LATIN_LIKE_CYRILLIC = 'aeopcyxijsABEKMHOPCTX'

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
const greek = /\p{Script=Greek}/u
const strangerInLatin = new RegExp(`^[\\p{Script=Latin}${CYRILLIC_LIKE_LATIN}${GREEK_LIKE_LATIN}\\p{M}'’]+$`, 'u')
const strangerInCyrillic = new RegExp(`^[\\p{Script=Cyrillic}${LATIN_LIKE_CYRILLIC}\\p{M}'’]+$`, 'u')
const oneCyrillic = new RegExp(`^[${CYRILLIC_LIKE_LATIN}]$`, 'u')

/** A letter of another script that looks like the right one: words that seem the same are not found, and copies hide (MQM: character encoding). */
export const lookAlikeLetters: ArtefactRule = {
  name: 'look-alike-letters',
  explanation: 'A letter of this word comes from another alphabet and only looks like the right one.',
  severity: 2,
  find: ({ text, tokens, sentences }) => {
    // Two scripts in one text are rare, and without them there is nothing to look for.
    if (!latin.test(text) || !(cyrillic.test(text) || greek.test(text))) return []
    return sentences.flatMap(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).flatMap((token, k, own) => {
        if (token.kind !== 'word') return []
        const word = slice(text, token)
        const isMixed = word.split(/[-‐‑&.·]/u).some(isMixture)
        const isLone = oneCyrillic.test(word) && isLatin(text, own[k - 1]) && isLatin(text, own[k + 1])
        return isMixed || isLone ? [fromTo(token, token)] : []
      }),
    )
  },
}

/** Letters of two scripts in one word, all of one of them look-alikes: `SMSки` is a Russian word of its own. */
function isMixture(part: string): boolean {
  if (!latin.test(part) || !(cyrillic.test(part) || greek.test(part))) return false
  return (strangerInLatin.test(part) || strangerInCyrillic.test(part)) && !acronymWithEnding.test(part)
}

const acronymWithEnding = /^[A-Z]{2,}\p{Script=Cyrillic}+$/u

function isLatin(text: string, token: { readonly start: number; readonly end: number } | undefined): boolean {
  return token !== undefined && /^\p{Script=Latin}+$/u.test(slice(text, token))
}
