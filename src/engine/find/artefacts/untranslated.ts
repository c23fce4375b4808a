import { functionWords } from '../../text/function-words.ts'
import { smallWordsOf } from '../../text/language-words.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo, type Reading } from './reading.ts'

/** The languages news is translated from and to, that share a script: `a` and `in` stand in several. */
const NEIGHBOURS: readonly string[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'pl',
  'cs',
  'ro',
  'tr',
  'id',
]
/** A stretch has at least so many words, so many different small ones of its language, and that share of all its words. */
const LEAST_WORDS = 6
const LEAST_SMALL = 3
const LEAST_SHARE = 0.3
/** Share of the story, in code units. */
const MOST_SHARE = 0.6
/** Share of its words that begin with a small letter. */
const LEAST_LOWER = 0.5

const scripts: readonly { readonly script: RegExp; readonly languages: ReadonlySet<string> }[] = [
  { script: /\p{Script=Cyrillic}/u, languages: new Set(['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn']) },
  { script: /\p{Script=Arabic}/u, languages: new Set(['ar', 'fa', 'ur', 'ps', 'ug', 'ckb', 'sd']) },
  { script: /\p{Script=Hebrew}/u, languages: new Set(['he', 'iw', 'yi']) },
  { script: /\p{Script=Devanagari}/u, languages: new Set(['hi', 'mr', 'ne', 'sa']) },
]
/** Words in another script that make an untranslated passage; fewer are a name in its own letters. */
const LEAST_FOREIGN = 3

/** Words left in the language they were translated from (MQM: untranslated): sentences in another language or script, not quoted. */
export const untranslated: ArtefactRule = {
  name: 'untranslated',
  explanation: told(/*i18n*/ 'These words are in another language than the rest of the article.'),
  severity: 2,
  find: (reading) => {
    const own = smallWordsOf(reading.language)
    const inWords = own === null ? [] : otherLanguage(reading, own)
    const places = [...inWords, ...otherScript(reading)].sort((x, y) => x.start - y.start)
    const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
    // Most of the article in another language: its language was told wrong, and nothing was left behind.
    return length(places) > MOST_SHARE * length(reading.blocks.map(({ span }) => span)) ? [] : places
  },
}

/** Whole sentences without one small word of the article's language, and with several of one other. */
function otherLanguage(reading: Reading, own: ReadonlySet<string>): Span[] {
  if (!NEIGHBOURS.includes(reading.language)) return []
  const { tokens, isQuoted } = reading
  const telling = tellingWords(reading.language, own)
  return reading.sentences.flatMap(({ span, firstToken, endToken }) => {
    let wordCount = 0
    for (let k = firstToken; k < endToken; k++) {
      const token = tokens[k]
      if (token?.kind !== 'word') continue
      // Most sentences end here, within a few words.
      if (telling.has(token.norm) && !isQuoted(token.start)) return []
      wordCount += 1
    }
    if (wordCount < LEAST_WORDS) return []
    const words = tokens.slice(firstToken, endToken).filter(({ kind, start }) => kind === 'word' && !isQuoted(start))
    if (words.length < LEAST_WORDS) return []
    // A line of names in their own language is in capitals.
    const isProse =
      words.filter((word) => /^\p{Ll}/u.test(slice(reading.text, word))).length >= LEAST_LOWER * words.length
    if (!isProse) return []
    const norms = words.map(({ norm }) => norm)
    const isForeign = NEIGHBOURS.some((language) => language !== reading.language && speaks(language, norms, own))
    return isForeign ? [span] : []
  })
}

const known = new Map<string, ReadonlySet<string>>()

/** The small words of a language that not many others have, too, and its pronouns and the like that no other has; found out once. */
function tellingWords(language: string, own: ReadonlySet<string>): ReadonlySet<string> {
  const before = known.get(language)
  if (before !== undefined) return before
  const telling = new Set([...own].filter((norm) => ownerCount(norm) < MOST_OWNERS))
  for (const norm of functionWords(language)) if (ownerCount(norm) === 0) telling.add(norm)
  known.set(language, telling)
  return telling
}

/** Small words of so many languages tell none. */
const MOST_OWNERS = 3

/** How many languages count a word among their commonest small ones. */
function ownerCount(norm: string): number {
  return NEIGHBOURS.filter((language) => smallWordsOf(language)?.has(norm) === true).length
}

function speaks(language: string, norms: readonly string[], own: ReadonlySet<string>): boolean {
  const small = smallWordsOf(language)
  const heard = norms.filter((norm) => small?.has(norm) === true && !own.has(norm))
  return new Set(heard).size >= LEAST_SMALL && heard.length >= LEAST_SHARE * norms.length
}

/** Several words in a row in a script that the language is not written in, outside of brackets and quotation marks. */
function otherScript(reading: Reading): Span[] {
  const { text, tokens, isQuoted } = reading
  const foreign = scripts.filter(({ languages }) => !languages.has(reading.language))
  if (!foreign.some(({ script }) => script.test(text))) return []
  const found: Span[] = []
  for (const { firstToken, endToken } of reading.sentences) {
    let run: Token[] = []
    for (let k = firstToken; k <= endToken; k++) {
      const token = k < endToken ? tokens[k] : undefined
      // A comma or a figure does not end the passage.
      if (token !== undefined && token.kind !== 'word' && !/^["“”„«»()[\]]$/u.test(slice(text, token))) continue
      if (token?.kind === 'word' && foreign.some(({ script }) => script.test(slice(text, token)))) {
        run.push(token)
        continue
      }
      const [from, to] = [run[0], run.at(-1)]
      const isBracketed = from !== undefined && /[([{]/u.test(text.charAt(from.start - 1))
      if (from && to && run.length >= LEAST_FOREIGN && !isBracketed && !isQuoted(from.start))
        found.push(fromTo(from, to))
      run = []
    }
  }
  return found
}
