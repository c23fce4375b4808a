import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { isRelative, mayBeginName, mayStandTwice, neverDoubled } from './doubled-words.ts'
import { fromTo, type Reading } from './reading.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/** Shorter words, in letters, are judged by a list alone. */
const LEAST_LETTERS = 4
/** Marks that may stand between a doubled attribution: `said. said`. */
const betweenAttributions = /^[.,]$/u
/** German: an adjective or participle, and its noun, before the next mark: in front of them one phrase stands in another. */
const beforeNoun = /^[^.,;:!?]*\s\p{Ll}{3,}(?:e|en|er|es|em) \p{Lu}/u
/** `Brac`, `la Mer`. */
const beforeName = /^ (?:\p{Ll}{1,3}[ ’'])?\p{Lu}/u
/** How far that is looked for, in code units. */
const LONGEST_PHRASE = 60

/** A word or a reporting verb twice in a row (MQM: duplication). */
export const doubledWord: ArtefactRule = {
  name: 'doubled-word',
  explanation: told(/*i18n*/ 'The same word stands here twice in a row.'),
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
  const found: Span[] = []
  for (const { firstToken, endToken } of reading.sentences) {
    for (let k = firstToken + 1; k < endToken; k++) {
      const token = tokens[k]
      if (token?.kind !== 'word') continue
      const before = tokens[k - 1]
      if (before?.norm === token.norm) {
        const isOpening = k - 1 === firstToken
        if (isDouble(reading, k, lists, isOpening) && !isNested(reading, k, lists)) found.push(fromTo(before, token))
      } else if (before?.kind === 'punctuation' && lists.verbs.has(token.norm)) {
        const first = k - 2 < firstToken ? undefined : tokens[k - 2]
        if (first !== undefined && isAttribution(text, first, before, token)) found.push(fromTo(first, token))
      }
    }
  }
  return found
}

/** `said. said` and `said, said`: one attribution from before a move, one from after it. */
function isAttribution(text: string, first: Token, mark: Token, verb: Token): boolean {
  return first.norm === verb.norm && mark.start === first.end && betweenAttributions.test(slice(text, mark))
}

function isDouble({ text, tokens, isQuoted }: Reading, k: number, lists: Lists, isOpening: boolean): boolean {
  const [first, second] = [tokens[k - 1], tokens[k]]
  if (first === undefined || second === undefined) return false
  const isFirstSmall = /^\p{Ll}|^\p{Lo}/u.test(slice(text, first))
  // `Ada Said said`, `vitamin A a day`: a capital inside a sentence begins a name.
  if (!isFirstSmall && (!isOpening || lists.verbs.has(second.norm))) return false
  // Names are doubled by parents and cities: only small letters are judged, but for the first of a sentence.
  if (!/^\p{Ll}|^\p{Lo}/u.test(slice(text, second))) return false
  // Three in a row are said on purpose.
  if (tokens[k + 1]?.norm === second.norm || tokens[k - 2]?.norm === second.norm) return false
  if (lists.never.has(second.norm)) return !isQuoted(second.start) || isListed(lists, second.norm)
  if (lists.verbs.has(second.norm)) return true
  // `Tick tock`, `Knock knock`: sounds open a sentence.
  if (!isFirstSmall) return false
  if (lists.mayDouble === null || second.norm.length < LEAST_LETTERS || isQuoted(second.start)) return false
  return /^\p{L}+$/u.test(second.norm) && !lists.mayDouble.has(second.norm)
}

/** `What he said said much`, `l’appel de de Brac`, `gegen gegen ihn erhobene Vorwürfe`: the two words belong to two phrases. */
function isNested({ text, language, tokens }: Reading, k: number, { never }: Lists): boolean {
  const second = tokens[k]
  if (second === undefined) return false
  const rest = text.slice(second.end, second.end + LONGEST_PHRASE)
  if (mayBeginName(second.norm) && beforeName.test(rest)) return true
  if (language === 'de') return beforeNoun.test(rest)
  if (language !== 'en' || never.has(second.norm)) return false
  const [before, further] = [tokens[k - 2]?.norm ?? '', tokens[k - 3]?.norm ?? '']
  return isRelative(before) || further === 'what' || further === 'whatever'
}

/** Articles and prepositions are doubled by no speaker; `we we` is how people speak. */
function isListed({ never }: Lists, norm: string): boolean {
  return never.has(norm) && !/^(?:we|they|if|and|but|when|because)$/u.test(norm)
}
