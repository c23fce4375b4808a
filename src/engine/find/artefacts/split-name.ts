import { slice } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo, type Reading } from './reading.ts'
import { reportingVerbs } from './reporting-verbs.ts'

/** A day or a word like `on` and `later` may stand between the verb and the rest of the name, besides a stop. */
const MOST_BETWEEN = 4
const timeWord =
  /^(?:on|late|later|early|earlier|yesterday|today|am|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|el|lunes|martes|miércoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/u
const capital = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u

/** Verbs that may have the second name for an object: `Ada told Linnet`. */
const takesObject = new Set(['told', 'tells', 'warned', 'warnte', 'vertelde'])

/**
 * A name that its verb got into (MQM: word order): `Mayor Ada said Monday. Linnet.` where `Ada Linnet` stands elsewhere in
 * either article, and `Ada` alone nearly nowhere.
 */
export const splitName: ArtefactRule = {
  name: 'split-name',
  explanation: told(/*i18n*/ 'The verb stands inside a name; the whole name is written in one piece elsewhere.'),
  severity: 2,
  find: (reading) => {
    const verbs = reportingVerbs(reading.language)
    const candidates = candidatesIn(reading, verbs)
    if (candidates.length === 0) return []
    const names = namesIn(reading)
    return candidates.flatMap(({ first, last, isCut }) => {
      const whole = names.pairs.get(`${first.norm} ${last.norm}`) ?? 0
      // The broken place is itself one where the first name stands alone.
      const alone = (names.alone.get(first.norm) ?? 0) - 1
      const isKnown = whole > 0 && (isCut ? alone < whole : alone <= 0)
      return isKnown ? [fromTo(first, last)] : []
    })
  },
}

interface Candidate {
  readonly first: Token
  readonly last: Token
  /** Nothing goes on after the last name: a mark follows it. */
  readonly isCut: boolean
}

function candidatesIn({ text, tokens, sentences }: Reading, verbs: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = []
  for (const { firstToken, endToken } of sentences) {
    for (let k = firstToken + 1; k < endToken; k++) {
      if (!verbs.has(tokens[k]?.norm ?? '')) continue
      const first = tokens[k - 1]
      if (first === undefined || !capital.test(slice(text, first))) continue
      const lastAt = restOfName(text, tokens, k + 1)
      const last = tokens[lastAt]
      if (last === undefined || (lastAt === k + 1 && takesObject.has(tokens[k]?.norm ?? ''))) continue
      if (beginsSentence(text, tokens, lastAt)) continue
      const next = tokens[lastAt + 1]
      found.push({ first, last, isCut: next === undefined || next.kind === 'punctuation' || next.start > last.end + 1 })
    }
  }
  return found
}

/** Where the capital word after a verb stands, past a day and a stop; -1 where something else comes first. */
function restOfName(text: string, tokens: readonly Token[], from: number): number {
  for (let k = from; k < from + MOST_BETWEEN; k++) {
    const token = tokens[k]
    if (token === undefined) return -1
    if (timeWord.test(token.norm) || slice(text, token) === '.') continue
    return capital.test(slice(text, token)) ? k : -1
  }
  return -1
}

/** `Ada said. Linnet, her mother, …`: behind a stop a name that goes on is a sentence of its own. */
function beginsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, name, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || name === undefined || next === undefined || slice(text, before) !== '.') return false
  return next.kind !== 'punctuation' ? next.start === name.end + 1 : slice(text, next) === ','
}

interface Names {
  /** How often two capital words stand side by side, by both normal forms. */
  readonly pairs: ReadonlyMap<string, number>
  /** How often a capital word stands without another one after it. */
  readonly alone: ReadonlyMap<string, number>
}

function namesIn({ text, tokens, other }: Reading): Names {
  const pairs = new Map<string, number>()
  const alone = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  const sides = [{ text, tokens }, ...(other === null ? [] : [{ text: other.article.text, tokens: other.tokens }])]
  for (const side of sides) {
    const isCapital = side.tokens.map((token) => token.kind === 'word' && capital.test(slice(side.text, token)))
    side.tokens.forEach((token, k) => {
      if (isCapital[k] !== true) return
      const next = side.tokens[k + 1]
      if (next !== undefined && isCapital[k + 1] === true && next.start === token.end + 1)
        count(pairs, `${token.norm} ${bare(next.norm)}`)
      else count(alone, token.norm)
    })
  }
  return { pairs, alone }
}

/** `Linnet’s` is that name, too. */
function bare(norm: string): string {
  return norm.replace(/'s$/u, '')
}
