import { smallWordsOf } from '../language-words.ts'

// English words that begin sentences and rarely stand inside a name; of other languages the small words serve.
const english =
  'the a an in on at by for from with without he she it they we you i this that these those there but and or so yet if when while as after before since although though however meanwhile still then now here his her its their our my what who why how where which not some many most several both each according about despite during because until once earlier later also moreover nevertheless instead even only just perhaps under over more another other such nobody nothing no'
const sets = new Map([['en', new Set(english.split(' '))]])

/** Whether a capitalised word is one that begins sentences: it tells `the U.S. The vote` from `the U.S. Senate`. */
export function startsSentence(word: string, baseLanguage: string): boolean {
  const first = /^\p{Lu}[\p{L}\p{M}’']*/u.exec(word)?.[0]
  if (first === undefined) return false
  const lower = first.toLowerCase().replace(/[’'](?:s|re|ve|ll|d|m)$/u, '')
  const known = sets.get(baseLanguage) ?? smallWordsOf(baseLanguage)
  return known?.has(lower) ?? false
}
