import { functionWords } from '../../text/function-words.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo } from './reading.ts'

// English alone, and only where spelling decides. Words in capitals and names are left alone: who knows how they are said.
const vowelFirst = /^(?!one|once|ones|eu|ewe|oui|uni|use|usu|uto|ure|ou|u)[aeiou]\p{Ll}{2,}$/u
/** Words in `u` that begin with a vowel all the same. */
const vowelInU = /^(?:un(?!i|anim)|up|ugl|ult|umb|urg)\p{Ll}*$/u
/** `y` before a consonant is a vowel: `an ytterbium mine`. */
const consonantFirst = /^(?:(?:[bcdgjkpqtvwz]|y(?=[aeiou]))\p{Ll}*[aeiouy]|[flmnrs][aeiou]\p{Ll})\p{Ll}*$/u
const soundsLikeYou =
  /^(?:uni(?:t|ts|ted|on|que|fied|form|versal|versity|versities|lateral)|use|used|useful|user|usual|euro\p{Ll}*|one|once)$/u
/** `an historic` is old and right; before these and `hour` no `h` is heard. */
const silentH =
  /^(?:hour|hono|honest|heir|herb|histor|hotel|habit|hyster|homage|heredit|hero|hallucin|horrif|hors|harmon|hilar|hypno|horizon|hibisc)/u
const heardH = /^h[aeiou]\p{Ll}{2,}$/u

const determiners = new Set(['a', 'an', 'these', 'those'])

const vowels = new Set('aeiou')

const singulars = new Set(
  'man woman child person year day week month country city reason thing book word story report attack family company group country house problem question law rule idea event case'.split(
    ' ',
  ),
)

/** An article or a pronoun that does not fit its word (MQM: agreement): `a apple`, `an harbour`, `these book`. */
export const wrongAgreement: ArtefactRule = {
  name: 'wrong-agreement',
  explanation: told(/*i18n*/ 'These two words do not fit together in English.'),
  severity: 3,
  find: (reading) => {
    if (reading.language !== 'en') return []
    const { text, tokens, isQuoted } = reading
    return reading.sentences.flatMap(({ firstToken, endToken }) => {
      const found: Span[] = []
      for (let k = firstToken; k + 1 < endToken; k++) {
        const first = tokens[k]
        if (first === undefined || !determiners.has(first.norm)) continue
        const second = tokens[k + 1]
        if (second === undefined || second.start !== first.end + 1) continue
        if (second.kind !== 'word') continue
        const isWrong = misfits(slice(text, first), slice(text, second), k + 2 < endToken ? tokens[k + 2] : undefined)
        if (isWrong && !isQuoted(first.start)) found.push(fromTo(first, second))
      }
      return found
    })
  },
}

function misfits(first: string, second: string, next: Token | undefined): boolean {
  // A compound sounds like its first part.
  const hyphen = second.indexOf('-')
  const start = hyphen < 0 ? second : second.slice(0, hyphen)
  if (first === 'a' || first === 'A') return isVowelFirst(start)
  if (first === 'an' || first === 'An') return isConsonantFirst(start)
  if (/^(?:these|those)$/iu.test(first)) return singulars.has(second) && endsPhrase(next)
  return false
}

/** `vitamin a is`, `grade a or b`: a small word follows no article. */
function isVowelFirst(word: string): boolean {
  return (
    vowels.has(word.charAt(0)) &&
    !functionWords('en').has(word) &&
    (vowelFirst.test(word) || (word.length > 4 && vowelInU.test(word)))
  )
}

function isConsonantFirst(word: string): boolean {
  if (functionWords('en').has(word) && !soundsLikeYou.test(word)) return false
  return (
    soundsLikeYou.test(word) ||
    (heardH.test(word) && !silentH.test(word)) ||
    (word.length > 2 && consonantFirst.test(word))
  )
}

/** No noun follows, which the singular would only describe: `these child actors`. */
function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || functionWords('en').has(next.norm)
}
