import { functionWords } from '../text/function-words.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Segmented } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import { attributionWords } from './attribution-words.ts'
import { attributionOf, isName, nameForward, type Attribution, type Place, type Reader } from './attributions.ts'

/** Who says each quotation, as the article writes the name; null where that is not sure. */
export function findSpeakers(side: Segmented, quotations: readonly Quotation[]): (string | null)[] {
  const words = attributionWords(side.article.language)
  if (words === null || quotations.length === 0) return quotations.map(() => null)
  const places = tokenPlaces(side, quotations)
  const isQuoted = new Uint8Array(side.tokens.length)
  for (const { first, end } of places) isQuoted.fill(1, first, end)
  const starts = new Set(side.sentences.map(({ firstToken }) => firstToken))
  const reader: Reader = { side, words, small: functionWords(side.article.language), isQuoted, starts }
  const said = places.map((place) => attributionOf(reader, place))
  return carryOver(reader, said, places)
}

function tokenPlaces({ tokens, sentences }: Segmented, quotations: readonly Quotation[]): Place[] {
  let token = 0
  let sentence = 0
  return quotations.map(({ span }) => {
    while ((tokens[token]?.end ?? Infinity) <= span.start) token += 1
    const first = token
    while ((tokens[token]?.start ?? Infinity) < span.end) token += 1
    while ((sentences[sentence]?.endToken ?? Infinity) <= first) sentence += 1
    const { firstToken = first, block = -1 } = sentences[sentence] ?? {}
    let last = sentence
    while ((sentences[last]?.endToken ?? Infinity) < token) last += 1
    return { first, end: token, sentenceStart: firstToken, sentenceEnd: sentences[last]?.endToken ?? token, block }
  })
}

/** Pronouns and quotations without attribution of their own: who spoke just before in the same paragraph, or speaks on in the next sentence. */
function carryOver(reader: Reader, said: readonly Attribution[], places: readonly Place[]): (string | null)[] {
  const names: (string | null)[] = []
  let last: string | null = null
  said.forEach((attribution, k) => {
    const place = places[k]
    const previous = places[k - 1]
    const isNear = place !== undefined && previous !== undefined && place.block - previous.block <= 1
    let name: string | null = null
    if (attribution !== null && attribution !== 'pronoun') name = attribution.name
    else if (isNear && !namesAnother(reader, previous.end, place.first, last)) {
      const goesOn = place.block === previous.block && place.first - place.sentenceStart <= 1
      if (attribution === 'pronoun' || goesOn) name = last
    }
    names.push(name)
    if (place !== undefined && (name !== null || attribution !== null || (previous && !isNear))) last = name
  })
  // `“…” “…,” Brook said`: what nobody stands beside belongs to what follows it at once.
  for (let k = names.length - 2; k >= 0; k -= 1) {
    const gap = (places[k + 1]?.first ?? 0) - (places[k]?.end ?? 0)
    if (names[k] === null && said[k] === null && gap <= 2) names[k] = names[k + 1] ?? null
  }
  return names
}

/** Whether a sentence between two quotations begins with somebody else: then `he` may be that one. */
function namesAnother(reader: Reader, start: TokenIndex, end: TokenIndex, last: string | null): boolean {
  for (let k = start; k < end; k += 1) {
    if (!isName(reader, k) || (k > start && isName(reader, k - 1))) continue
    const isFirst = k === start || reader.starts.has(k)
    const name = isFirst ? nameForward(reader, k, end) : null
    if (name !== null && last?.endsWith(name.slice(name.lastIndexOf(' ') + 1)) !== true) return true
  }
  return false
}
