import type { Segmented } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { AttributionWords } from './attribution-words.ts'

/** How many words from a quotation its attribution may stand: `he told reporters at the daily briefing on Monday, calling it “…”` needs eleven. */
const REACH = 16
/** Between a verb and the name behind it: `said the council's new spokeswoman, Ada Brook`. */
const BEHIND_VERB = 7
/** Of longer runs of capitals only what follows the role is the name: `Lindow Harbour Minister Ada Brook`. */
const LONGEST_NAME = 4

/** What is quoted by whom, as far as one attribution says; a pronoun stands for who was named last. */
export type Attribution = { readonly name: string } | 'pronoun' | null

/** An article on the way to its speakers. */
export interface Reader {
  readonly side: Segmented
  readonly words: AttributionWords
  readonly small: ReadonlySet<string>
  /** 1 for tokens inside quotation marks: nobody is named as a speaker there. */
  readonly isQuoted: Uint8Array
  /** The first tokens of all sentences. */
  readonly starts: ReadonlySet<TokenIndex>
}

/** A quotation among the tokens. */
export interface Place {
  readonly first: TokenIndex
  readonly end: TokenIndex
  /** The tokens of the sentences it stands in: no attribution is looked for outside. */
  readonly sentenceStart: TokenIndex
  readonly sentenceEnd: TokenIndex
  readonly block: number
}

const normAt = ({ side }: Reader, index: TokenIndex): string => side.tokens[index]?.norm ?? ''
const isMark = ({ side }: Reader, index: TokenIndex): boolean => side.tokens[index]?.kind === 'punctuation'

/** Whether a token can be part of a name: a capital, and no word that only begins a sentence. */
export function isName(reader: Reader, index: TokenIndex): boolean {
  const token = reader.side.tokens[index]
  if (token === undefined || token.kind !== 'word' || reader.isQuoted[index] === 1) return false
  if (!/^\p{Lu}/u.test(slice(reader.side.article.text, token))) return false
  const { words, small } = reader
  return (
    !small.has(token.norm) &&
    !words.verbs.has(token.norm) &&
    !words.pronouns.has(token.norm) &&
    !words.days.has(token.norm) &&
    !(words.counts.has(token.norm) && reader.starts.has(index))
  )
}

/** Whether a token is a verb of saying; `States` with its capital is none. */
function isVerb({ side, words }: Reader, index: TokenIndex): boolean {
  const token = side.tokens[index]
  return token !== undefined && words.verbs.has(token.norm) && !/^\p{Lu}/u.test(slice(side.article.text, token))
}

const isJoiner = (reader: Reader, index: TokenIndex): boolean => reader.words.joiners.has(normAt(reader, index))

/** The run of name words from `start`, as written; after a role only the name. */
function nameFrom(reader: Reader, start: TokenIndex, end: TokenIndex): string | null {
  let first = start
  for (let k = start; k < end - 1; k += 1) {
    if (end - start > LONGEST_NAME && reader.words.roles.has(normAt(reader, k))) first = k + 1
  }
  const span = { start: reader.side.tokens[first]?.start ?? 0, end: reader.side.tokens[end - 1]?.end ?? 0 }
  const name = slice(reader.side.article.text, span).replace(/\s+/gu, ' ')
  // A possessive is not who speaks: `Brook's office said`.
  return /['’]s?$/u.test(name) || reader.words.roles.has(name.toLowerCase()) ? null : name
}

/** The name that begins at a token; null where none does, or where it is not who speaks. */
export function nameForward(reader: Reader, start: TokenIndex, limit: TokenIndex): string | null {
  let end = start
  while (end < limit && (isName(reader, end) || (end > start && isJoiner(reader, end) && isName(reader, end + 1))))
    end += 1
  return end > start ? nameFrom(reader, start, end) : null
}

function nameBackward(reader: Reader, end: TokenIndex, limit: TokenIndex): string | null {
  let start = end
  while (
    start > limit &&
    (isName(reader, start - 1) || (start < end && isJoiner(reader, start - 1) && isName(reader, start - 2)))
  )
    start -= 1
  return start < end ? nameFrom(reader, start, end) : null
}

/** Who stands before a verb: `Brook said`, `Brook, the mayor, said`, `Brook (Lindow) also said`, `he said`. */
function subjectBefore(reader: Reader, verb: TokenIndex, limit: TokenIndex): Attribution {
  let at = verb
  while (at > limit && reader.words.adverbs.has(normAt(reader, at - 1))) at -= 1
  if (reader.words.pronouns.has(normAt(reader, at - 1)) && at > limit) return 'pronoun'
  const beside = nameBackward(reader, at, limit)
  if (beside !== null) return { name: beside }
  const mark = normAt(reader, at - 1)
  if (mark !== ',' && mark !== ')') return null
  const opener = mark === ',' ? ',' : '('
  for (let k = at - 2; k > limit && k > at - REACH; k -= 1) {
    if (normAt(reader, k) !== opener) continue
    const name = nameBackward(reader, k, limit) ?? nameBesideRole(reader, k, at - 1)
    return name === null ? null : { name }
  }
  return null
}

/** `the minister, Ada Brook, said`: the name that the marks enclose, where a role stands before them. */
function nameBesideRole(reader: Reader, opener: TokenIndex, closer: TokenIndex): string | null {
  const isWhole = reader.words.roles.has(normAt(reader, opener - 1)) && isNameUpTo(reader, opener + 1, closer)
  return isWhole ? nameForward(reader, opener + 1, closer) : null
}

function isNameUpTo(reader: Reader, start: TokenIndex, end: TokenIndex): boolean {
  for (let k = start; k < end; k += 1) if (!isName(reader, k) && !isJoiner(reader, k)) return false
  return end > start
}

/** Who stands behind a verb: `said Brook`, `said the mayor, Ada Brook`, `sagte er`. */
function subjectAfter(reader: Reader, verb: TokenIndex, limit: TokenIndex): Attribution {
  let commas = 0
  for (let k = verb + 1; k < limit && k <= verb + BEHIND_VERB; k += 1) {
    if (k === verb + 1 && reader.words.pronouns.has(normAt(reader, k))) return 'pronoun'
    if (isMark(reader, k) && (normAt(reader, k) !== ',' || ++commas > 1)) return null
    const name = isName(reader, k) ? nameForward(reader, k, limit) : null
    if (name !== null) return { name }
    if (isName(reader, k)) return null
  }
  return null
}

/** `…,” Brook said`, `…,” said Brook`; but in `…,” and asked Brook` it is Brook who is asked. */
function after(reader: Reader, { end, sentenceEnd }: Place): Attribution {
  let start = end
  while (start < sentenceEnd && isMark(reader, start)) start += 1
  for (let k = start; k < sentenceEnd && k < start + REACH && reader.isQuoted[k] === 0; k += 1) {
    if (!isVerb(reader, k)) continue
    const isTurned = k === start || (k === start + 1 && reader.words.adverbs.has(normAt(reader, start)))
    return subjectBefore(reader, k, start) ?? (isTurned ? subjectAfter(reader, k, sentenceEnd) : null)
  }
  return null
}

/** `Brook said: “…`, `Brook called the plan “…`, `according to Brook, “…`. */
function before(reader: Reader, { first, sentenceStart }: Place): Attribution {
  for (let k = first - 1, read = 0; k >= sentenceStart && read < REACH; k -= 1) {
    if (reader.isQuoted[k] === 1) continue
    read += 1
    const norm = normAt(reader, k)
    if (norm === ';') return null
    if (isVerb(reader, k)) return subjectBefore(reader, k, sentenceStart)
    if (
      reader.words.sources.has(norm) &&
      isName(reader, k + 1) &&
      (norm !== 'to' || normAt(reader, k - 1) === 'according')
    ) {
      const name = nameForward(reader, k + 1, first)
      return name === null ? null : { name }
    }
  }
  return null
}

/** Who is said to speak beside a quotation; null where nobody is. */
export function attributionOf(reader: Reader, place: Place): Attribution {
  return after(reader, place) ?? before(reader, place)
}
