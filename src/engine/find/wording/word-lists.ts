import { baseLanguage } from '../../text/base-language.ts'
import { functionWords } from '../../text/function-words.ts'
import { lazily } from '../../text/lazily.ts'
import { stemmerFor } from '../../text/stems.ts'
import { compileLexicon, formsOf, type Lexicon } from './lexicon.ts'
import { dutch } from './lists/dutch.ts'
import { english } from './lists/english.ts'
import { french } from './lists/french.ts'
import { german } from './lists/german.ts'
import { italian } from './lists/italian.ts'
import { portuguese } from './lists/portuguese.ts'
import { russian } from './lists/russian.ts'
import { spanish } from './lists/spanish.ts'

/**
 * The words of a language by what a difference in them means, as plain data. In a list, a space separates words, `_` joins the words of a
 * phrase and `|` adds endings (`rebel|s`); in a list of rows, ` / ` separates what may be swapped for each other.
 */
export interface WordLists {
  /** Words and phrases that negate: `not`, `failed_to`. */
  readonly negations: string
  /** Phrases that contain one and do not negate: `not_only`. */
  readonly notNegations: string
  /** Words that may stand for a negation of their own, so that nothing is said where the other side has one: `lacked`, `still`. */
  readonly mayNegate: string
  /** Beginnings that turn a word into its opposite, and the words that only look so: `un`, `under`. */
  readonly turningPrefixes: string
  readonly notTurned: string
  /** Words with opposite meaning, in rows of two. */
  readonly opposites: readonly string[]
  /** How sure something is said to be: words by strength. */
  readonly certainty: Readonly<Record<string, string>>
  /** Verbs and phrases that say whose words these are, by manner. */
  readonly attribution: Readonly<Record<string, string>>
  /** Strengths and manners that mean nothing where they stand alone: `added` may be about sugar. */
  readonly quiet: string
  /** Strengths that a paraphrase may exchange, in rows of two. */
  readonly alike: readonly string[]
  /** Labels of one thing that take sides or weigh differently, in rows. */
  readonly labels: readonly string[]
  /** One word in several spellings, or a word and its short forms, in rows. */
  readonly spellings: readonly string[]
}

/** The lists of a language, ready for looking up. */
export interface Vocabularies {
  /** Whether a word carries grammar rather than content. */
  readonly isSmall: (word: string) => boolean
  readonly stemOf: (word: string) => string
  /** The first words of all that tells of a tier: an edit with none of them is not looked at further. */
  readonly telling: ReadonlySet<string>
  readonly negations: Lexicon
  readonly mayNegate: Lexicon
  /** By their first letter. */
  readonly turningPrefixes: ReadonlyMap<string, readonly string[]>
  readonly notTurned: ReadonlySet<string>
  /** Senses are the row and the place in it: `3 0` and `3 1` are opposites. */
  readonly opposites: Lexicon
  readonly certainty: Lexicon
  readonly attribution: Lexicon
  readonly quiet: ReadonlySet<string>
  readonly alike: ReadonlySet<string>
  readonly labels: Lexicon
  /** From a form, its words joined by spaces, to the words it may stand for. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
}

const inRows = (rows: readonly string[]): [string, string][] =>
  rows.flatMap((row, index) => row.split(' / ').map((words, place): [string, string] => [`${index} ${place}`, words]))

/** In a row with slashes the forms answer to each other by place: `tyre|s / tire|s`. In one without, all are the same: `doctor dr`. */
function compileSpellings(rows: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>()
  rows.forEach((row, index) => {
    const sides = row.split(' / ')
    for (const side of sides) {
      formsOf(side).forEach((form, place) => {
        const key = form.join(' ')
        const meaning = sides.length > 1 ? `${index} ${place}` : `${index}`
        spellings.set(key, [...(spellings.get(key) ?? []), meaning])
      })
    }
  })
  return spellings
}

function byFirstLetter(prefixes: readonly string[]): Map<string, string[]> {
  const byLetter = new Map<string, string[]>()
  for (const prefix of prefixes)
    if (prefix !== '') byLetter.set(prefix.charAt(0), [...(byLetter.get(prefix.charAt(0)) ?? []), prefix])
  return byLetter
}

function compile(lists: WordLists, language: string): Vocabularies {
  const small = functionWords(language)
  const negations = compileLexicon([
    ['negation', lists.negations],
    ['', lists.notNegations],
  ])
  const opposites = compileLexicon(inRows(lists.opposites))
  const certainty = compileLexicon(Object.entries(lists.certainty))
  const attribution = compileLexicon(Object.entries(lists.attribution))
  const labels = compileLexicon(inRows(lists.labels))
  return {
    isSmall: (word) => small.has(word),
    stemOf: stemmerFor(language),
    telling: new Set([negations, opposites, certainty, attribution, labels].flatMap((lexicon) => [...lexicon.keys()])),
    negations,
    mayNegate: compileLexicon([['negation', lists.mayNegate]]),
    turningPrefixes: byFirstLetter(lists.turningPrefixes.split(' ')),
    notTurned: new Set(lists.notTurned.split(' ')),
    opposites,
    certainty,
    attribution,
    quiet: new Set(lists.quiet.split(' ')),
    alike: new Set(lists.alike.flatMap((row) => [row, row.split(' ').reverse().join(' ')])),
    labels,
    spellings: compileSpellings(lists.spellings),
  }
}

const NO_LISTS: WordLists = {
  negations: '',
  notNegations: '',
  mayNegate: '',
  turningPrefixes: '',
  notTurned: '',
  opposites: [],
  certainty: {},
  attribution: {},
  quiet: '',
  alike: [],
  labels: [],
  spellings: [],
}

const none = lazily(() => compile(NO_LISTS, 'und'))
const byLanguage = new Map(
  Object.entries({
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    pt: portuguese,
    nl: dutch,
    ru: russian,
  }).map(([language, lists]) => [language, lazily(() => compile(lists, language))]),
)

/** The lists of a language (BCP 47); empty ones where we have none. */
export function vocabulariesOf(language: string): Vocabularies {
  return (byLanguage.get(baseLanguage(language)) ?? none)()
}
