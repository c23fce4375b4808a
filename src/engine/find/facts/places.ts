import type { TokenIndex } from '../../text/tokens.ts'
import { countryWordsOf, isUnion } from './countries.ts'
import { normAt, spanBetween, type Mention, type Reading } from './mention.ts'

const CAPITAL = /^\p{Lu}/u
/** Languages that write adjectives of countries small: a capital decides nothing there. */
const smallAdjectives = new Set(['de', 'fr', 'es', 'ru'])

/** The country or union that begins at a token, `U.S.` of `U.S.-China` included; null where there is none. */
export function readCountry(reading: Reading, first: TokenIndex): Mention | null {
  const { forms, longest } = countryWordsOf(reading.language)
  const norm = normAt(reading, first)
  const joined = norm.indexOf('-')
  const isJoined = joined > 0 && !longest.has(norm)
  const leading = isJoined ? norm.slice(0, joined) : withoutPossessive(norm)
  const most = longest.get(leading)
  if (most === undefined) return null
  for (let length = isJoined ? 1 : most; length >= 1; length--) {
    let key = leading
    for (let k = 1; k < length; k++) key += ` ${withoutPossessive(normAt(reading, first + k))}`
    const found = forms.get(key)
    if (found === undefined) continue
    const end = first + length
    const whole = spanBetween(reading, first, end)
    const cut = isJoined
      ? norm.length - joined
      : normAt(reading, end - 1).length - withoutPossessive(normAt(reading, end - 1)).length
    const span = { start: whole.start, end: whole.end - cut }
    const written = reading.text.slice(span.start, span.end)
    if (!isWrittenSo(written, found.isCapitals, reading.language, found.form)) return null
    const value = { kind: 'country' as const, country: found.country, form: found.form }
    return { type: isUnion(found.country) ? 'organization' : 'place', span, first, end, value, isWeak: false }
  }
  return null
}

function isWrittenSo(written: string, isCapitals: boolean, language: string, form: 'name' | 'adjective'): boolean {
  if (isCapitals) return written === written.toUpperCase()
  return CAPITAL.test(written) || (form === 'adjective' && smallAdjectives.has(language))
}

/** `china` of `china's`. */
export function withoutPossessive(norm: string): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2)
  return norm.endsWith("'") ? norm.slice(0, -1) : norm
}
