import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { mayStandTwice, neverDoubled } from './doubled-words.ts'
import { quotedIn } from './quoted.ts'
import { fromTo, type Reading } from './reading.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/** Shorter words, in letters, are judged by a list alone. */
const LEAST_LETTERS = 4
/** Marks that may stand between a doubled attribution: `said. said`. */
const betweenAttributions = /^[.,]$/u

/** A word or a reporting verb twice in a row (MQM: duplication). */
export const doubledWord: ArtefactRule = {
  name: 'doubled-word',
  explanation: 'The same word stands here twice in a row.',
  severity: 2,
  find: (reading) => {
    const never = neverDoubled(reading.language)
    if (never === null) return []
    const lists = { never, mayDouble: mayStandTwice(reading.language), verbs: reportingVerbs(reading.language) }
    return doubles(reading, lists)
  },
}

interface Lists {
  readonly never: ReadonlySet<string>
  readonly mayDouble: ReadonlySet<string> | null
  readonly verbs: ReadonlySet<string>
}

function doubles(reading: Reading, lists: Lists): Span[] {
  const { text, tokens } = reading
  const isQuoted = quotedIn(reading)
  const found: Span[] = []
  for (const { firstToken, endToken } of reading.sentences) {
    for (let k = firstToken + 1; k < endToken; k++) {
      const token = tokens[k]
      if (token?.kind !== 'word') continue
      const before = tokens[k - 1]
      if (before?.norm === token.norm && k - 1 >= firstToken) {
        if (isDouble(reading, k, lists, isQuoted)) found.push(fromTo(before, token))
      } else if (isAttribution(text, tokens, k, firstToken, lists.verbs)) {
        const first = tokens[k - 2]
        if (first !== undefined) found.push(fromTo(first, token))
      }
    }
  }
  return found
}

/** `said. said` and `said, said`: one attribution from before a move, one from after it. */
function isAttribution(
  text: string,
  tokens: readonly Token[],
  k: number,
  firstToken: number,
  verbs: ReadonlySet<string>,
): boolean {
  const [first, mark, second] = [tokens[k - 2], tokens[k - 1], tokens[k]]
  if (first === undefined || mark === undefined || second === undefined || k - 2 < firstToken) return false
  if (first.norm !== second.norm || !verbs.has(second.norm)) return false
  return betweenAttributions.test(slice(text, mark)) && mark.start === first.end
}

function isDouble(reading: Reading, k: number, lists: Lists, isQuoted: (at: number) => boolean): boolean {
  const { text, tokens } = reading
  const [first, second] = [tokens[k - 1], tokens[k]]
  if (first === undefined || second === undefined) return false
  // Names are doubled by parents and cities: only small letters are judged, but for the first of a sentence.
  if (!/^\p{Ll}|^\p{Lo}/u.test(slice(text, second))) return false
  // Three in a row are said on purpose.
  if (tokens[k + 1]?.norm === second.norm || tokens[k - 2]?.norm === second.norm) return false
  if (lists.never.has(second.norm)) return !isQuoted(second.start) || isListed(lists, second.norm)
  if (lists.verbs.has(second.norm)) return true
  // `Tick tock`, `Knock knock`: sounds open a sentence.
  if (!/^\p{Ll}|^\p{Lo}/u.test(slice(text, first))) return false
  if (lists.mayDouble === null || second.norm.length < LEAST_LETTERS || isQuoted(second.start)) return false
  return /^\p{L}+$/u.test(second.norm) && !lists.mayDouble.has(second.norm)
}

/** Articles and prepositions are doubled by no speaker; `we we` is how people speak. */
function isListed({ never }: Lists, norm: string): boolean {
  return never.has(norm) && !/^(?:we|they|if|and|but|when|because)$/u.test(norm)
}
