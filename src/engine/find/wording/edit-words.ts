import type { Segmented } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token, TokenIndex } from '../../text/tokens.ts'
import { baseLanguage } from '../../text/base-language.ts'

/** The words of a stretch, without its marks. A contraction is read in full, so that a token may have given two. */
export interface EditWords {
  /** Normal forms without hyphens at their ends and without full stops: `u.s.` is `us`. */
  readonly words: readonly string[]
  /** The token that each word comes from. */
  readonly tokens: readonly Token[]
}

// `he'd` may be `he had` or `he would`, `it's` `it is` or `it has`: they are left as they are.
const NEGATED = /^(.+)n't$/u
const CONTRACTED = /^(.+)'(ll|re|ve|m)$/u
const BARE_NEGATED = /^(ca|do|did|does|is|are|was|were|have|has|had|would|could|should)nt$/u
const NAME_LIKE = new Set(['may', 'will', 'no', 'no.', 'might'])
const IN_FULL: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
}

/** Of a place, or of a stretch that is not looked at. */
export const NO_WORDS: EditWords = { words: [], tokens: [] }

/** The words of an article's span, which lies in these tokens. */
export function wordsIn(
  { article, tokens }: Segmented,
  { start, end }: Span,
  { from, to }: { readonly from: TokenIndex; readonly to: TokenIndex },
): EditWords {
  if (start === end) return NO_WORDS
  const isEnglish = baseLanguage(article.language) === 'en'
  const words: string[] = []
  const own: Token[] = []
  for (let k = firstFrom(tokens, start, from, to); k < to; k++) {
    const token = tokens[k]
    if (token === undefined || token.end > end) break
    if (token.kind !== 'word' && token.kind !== 'number') continue
    if (isEnglish && needsReading(token.norm)) {
      for (const word of read(article.text, token)) {
        words.push(word)
        own.push(token)
      }
    } else {
      words.push(plain(token.norm))
      own.push(token)
    }
  }
  return { words, tokens: own }
}

/** `May 5`, `Will Hale`, `No. 4`: no verb and no negation. In a headline of capitals nobody can tell, and nothing is read from it. */
function isName(text: string, { start, end, norm }: Token): boolean {
  if (!NAME_LIKE.has(norm)) return false
  if (norm === 'no.' || (norm === 'no' && /^(?:\. ?|\s)\p{Nd}/u.test(text.slice(end, end + 3)))) return true
  const isCapital = /\p{Lu}/u.test(text.charAt(start))
  return isCapital && !/(?:^|[.!?:…"“‘'«»]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** Whether a normal form may be a contraction or a name; most are neither. */
function needsReading(norm: string): boolean {
  return norm.includes("'") || norm.endsWith('nt') || norm === 'cannot' || NAME_LIKE.has(norm)
}

/** A name stands as it is written, so that it is no word of a list. */
function read(text: string, token: Token): string[] {
  return isName(text, token) ? [slice(text, token)] : inFull(token.norm)
}

function inFull(norm: string): string[] {
  if (norm === 'cannot') return ['can', 'not']
  if (!norm.includes("'")) {
    // An apostrophe lost on the way: `didnt`.
    const bare = norm.endsWith('nt') ? BARE_NEGATED.exec(norm)?.[1] : undefined
    return bare === undefined ? [plain(norm)] : [IN_FULL[bare] ?? bare, 'not']
  }
  if (norm === "n't") return ['not']
  const negated = NEGATED.exec(norm)?.[1]
  if (negated !== undefined) return [IN_FULL[negated] ?? negated, 'not']
  const [, word, short] = CONTRACTED.exec(norm) ?? []
  return word === undefined || short === undefined ? [plain(norm)] : [word, IN_FULL[short] ?? short]
}

/** Without the full stops of an abbreviation; a figure keeps its own. */
function plain(norm: string): string {
  return norm.includes('.') && /^\p{L}/u.test(norm) ? norm.replaceAll('.', '') : norm
}

/** The first token in a stretch of them that starts at a place or after it, by halving. */
function firstFrom(tokens: readonly Token[], start: number, from: TokenIndex, to: TokenIndex): TokenIndex {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
