// Verbs that tell who says something, in the forms newspapers use, per language; our own lists. They split names and are doubled
// where a machine moves an attribution.

import { lazily } from '../../text/lazily.ts'

const LISTS: Readonly<Record<string, string>> = {
  en: 'said says told tells added adds explained claimed noted stated warned insisted announced wrote replied argued declared stressed testified tweeted',
  de: 'sagte sagt erklärte erklärt betonte teilte meinte berichtete schrieb fügte warnte',
  fr: 'dit déclaré affirmé expliqué ajouté assuré indiqué souligné précisé estimé',
  es: 'dijo dice declaró afirmó explicó añadió aseguró indicó señaló',
  it: 'detto dichiarato affermato spiegato aggiunto disse',
  pt: 'disse afirmou declarou explicou acrescentou',
  nl: 'zei zegt verklaarde vertelde meldde',
  ru: 'сказал сказала заявил заявила сообщил сообщила отметил добавил',
  tr: 'dedi söyledi belirtti açıkladı ekledi',
}

const sets = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, lazily(() => new Set(words.split(' ')))] as const),
)
const NONE: ReadonlySet<string> = new Set()

/** The reporting verbs of a language, lower case; empty where none are listed. */
export function reportingVerbs(language: string): ReadonlySet<string> {
  return sets.get(language)?.() ?? NONE
}
