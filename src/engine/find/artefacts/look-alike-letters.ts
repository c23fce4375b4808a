import { CYRILLIC_LIKE_LATIN, mayMixScripts, mixesScripts } from '../../text/look-alikes.ts'
import { slice } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo } from './reading.ts'

const oneCyrillic = new RegExp(`^[${CYRILLIC_LIKE_LATIN}]$`, 'u')

/** A letter of another script that looks like the right one: words that seem the same are not found, and copies hide (MQM: character encoding). */
export const lookAlikeLetters: ArtefactRule = {
  name: 'look-alike-letters',
  explanation: told(/*i18n*/ 'A letter of this word comes from another alphabet and only looks like the right one.'),
  severity: 2,
  find: ({ text, tokens, sentences }) => {
    // Two scripts in one text are rare, and without them there is nothing to look for.
    if (!mayMixScripts(text)) return []
    return sentences.flatMap(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).flatMap((token, k, own) => {
        if (token.kind !== 'word') return []
        const word = slice(text, token)
        const isLone = oneCyrillic.test(word) && isLatin(text, own[k - 1]) && isLatin(text, own[k + 1])
        return mixesScripts(word) || isLone ? [fromTo(token, token)] : []
      }),
    )
  },
}

function isLatin(text: string, token: { readonly start: number; readonly end: number } | undefined): boolean {
  return token !== undefined && /^\p{Script=Latin}+$/u.test(slice(text, token))
}
