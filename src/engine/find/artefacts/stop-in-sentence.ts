import { abbreviationKind } from '../../text/abbreviations.ts'
import { functionWords } from '../../text/function-words.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo, type Reading } from './reading.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/** Shorter words before a stop may be abbreviations nobody listed, in letters. */
const LEAST_LETTERS = 4
/** Above this many places, and this share of all sentences, small letters after a stop are how the text is written. */
const MOST_PLACES = 3
const MOST_SHARE = 0.1

/**
 * A full stop before the sentence is over (MQM: punctuation): `left the talks. on the harbour`. A small letter follows,
 * and the word before is no abbreviation: it stands elsewhere without a stop, or is long and a small word follows.
 */
export const stopInSentence: ArtefactRule = {
  name: 'stop-in-sentence',
  explanation: told(/*i18n*/ 'A full stop stands in the middle of this sentence.'),
  severity: 2,
  find: (reading) => {
    const places = [...stops(reading), ...stopsInQuotes(reading)].sort((x, y) => x.start - y.start)
    const isStyle = places.length > MOST_PLACES && places.length > MOST_SHARE * reading.sentences.length
    return isStyle ? [] : places
  },
}

function stops(reading: Reading): Span[] {
  const { text, tokens, language } = reading
  const small = functionWords(language)
  const candidates: { readonly before: Token; readonly after: Token; readonly isSure: boolean }[] = []
  for (const { firstToken, endToken } of reading.sentences) {
    for (let k = firstToken + 1; k + 1 < endToken; k++) {
      const mark = tokens[k]
      if (mark === undefined || !isLoneStop(text, mark)) continue
      const [before, after] = [tokens[k - 1], tokens[k + 1]]
      if (before === undefined || after === undefined) continue
      if (before.kind !== 'word' || before.end !== mark.start || text.slice(mark.end, after.start) !== ' ') continue
      if (isEmphasis(text, tokens, k)) continue
      if (!isPlainSmall(slice(text, after)) || after.kind !== 'word') continue
      const word = slice(text, before)
      if (!/^\p{L}{2,}$/u.test(word) || abbreviationKind(word, language) !== null) continue
      const isSure = language === 'en' && /^\p{Ll}/u.test(word) && word.length >= LEAST_LETTERS && small.has(after.norm)
      candidates.push({ before, after, isSure })
    }
  }
  if (candidates.length === 0) return []
  const plain = wordsWithoutStop(reading)
  return candidates.flatMap(({ before, after, isSure }) =>
    isSure || plain.has(before.norm) ? [fromTo(before, after)] : [],
  )
}

/** `every. single. day.`: words stand one by one between stops. */
function isEmphasis(text: string, tokens: readonly Token[], stop: number): boolean {
  const [before, after] = [tokens[stop - 2], tokens[stop + 2]]
  return [before, after].some((token) => token === undefined || isLoneStop(text, token))
}

function isLoneStop(text: string, { kind, start, end }: Token): boolean {
  return kind === 'punctuation' && end === start + 1 && text.charAt(start) === '.'
}

/** All small letters: `iPhone` and `x2` begin sentences as they are. */
function isPlainSmall(word: string): boolean {
  return /^\p{Ll}+(?:[-'’]\p{Ll}+)*$/u.test(word)
}

/** Words of either article that another word follows directly: no abbreviations. */
function wordsWithoutStop({ tokens, other }: Reading): ReadonlySet<string> {
  const plain = new Set<string>()
  for (const side of [tokens, other?.tokens ?? []]) {
    for (let k = 0; k + 1 < side.length; k++) {
      const word = side[k]
      if (word?.kind === 'word' && side[k + 1]?.kind === 'word') plain.add(word.norm)
    }
  }
  return plain
}

/** In English and German a comma, not a stop, closes a quotation that its attribution follows: `her own doubts.” as quoted by`. */
function stopsInQuotes({ text, language, tokens, sentences }: Reading): Span[] {
  if (language !== 'en' && language !== 'de') return []
  const verbs = reportingVerbs(language)
  const found: Span[] = []
  for (const { firstToken, endToken } of sentences) {
    for (let k = firstToken + 1; k + 2 < endToken; k++) {
      const stop = tokens[k]
      if (stop === undefined || !isLoneStop(text, stop)) continue
      const [before, mark, next, further] = [tokens[k - 1], tokens[k + 1], tokens[k + 2], tokens[k + 3]]
      if (!before || !mark || !next) continue
      if (before.kind !== 'word' || abbreviationKind(slice(text, before), language) !== null) continue
      if (mark.start !== stop.end || !/^["”“»]$/u.test(slice(text, mark)) || next.start === mark.end) continue
      const opens = slice(text, next)
      const isAttribution = verbs.has(opens) || (opens === 'as' && further !== undefined && further.norm.endsWith('ed'))
      if (isAttribution || opens === 'according') found.push(fromTo(before, next))
    }
  }
  return found
}
