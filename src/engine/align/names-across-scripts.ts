import { functionWords } from '../text/function-words.ts'
import { scriptOf } from '../text/language.ts'
import type { Script } from '../text/scripts/script.ts'
import { scriptNamed, soundAlike, soundingsOf, type Sounding } from '../text/scripts/sounds.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { storySentences } from './evidence.ts'

/** Number of a name that two articles write in two scripts. */
export type NameIndex = number

/** The names that each sentence shares with the other article; a sentence without any is missing. */
export type NamesBySentence = ReadonlyMap<SentenceIndex, ReadonlySet<NameIndex>>

/** Code units; what is longer is no name. */
const LONGEST_NAME = 40

const NO_NAMES: NamesBySentence = new Map()

/** A word that may be a name, in one way to speak it. */
interface Spoken {
  readonly word: string
  readonly sounding: Sounding
}

/** Where each word stands that may be a name; in a script without capitals every word may. */
function possibleNames(side: Segmented, script: Script): ReadonlyMap<string, readonly SentenceIndex[]> {
  const { text, language } = side.article
  const common = functionWords(language)
  const places = new Map<string, SentenceIndex[]>()
  for (const index of storySentences(side)) {
    const span = side.sentences[index]?.span
    if (span === undefined) continue
    for (const [word] of slice(text, span).matchAll(script.words)) {
      if (word.length > LONGEST_NAME) continue
      if ((script.hasCapitals && !/^\p{Lu}/u.test(word)) || common.has(word.toLowerCase())) continue
      const known = places.get(word)
      if (known === undefined) places.set(word, [index])
      else known.push(index)
    }
  }
  return places
}

function spokenBySounds(words: Iterable<string>, own: Script, other: Script): ReadonlyMap<string, readonly Spoken[]> {
  const fewest = Math.max(own.fewest, other.fewest)
  const bySounds = new Map<string, Spoken[]>()
  for (const word of words) {
    for (const sounding of soundingsOf(word, own, other)) {
      if (sounding.consonants.length < fewest) continue
      const alike = bySounds.get(sounding.consonants)
      if (alike === undefined) bySounds.set(sounding.consonants, [{ word, sounding }])
      else alike.push({ word, sounding })
    }
  }
  return bySounds
}

/** Numbers the words that sound like a word of the other side; all that sound like one another, directly or through others, are one name. */
function numberNames(
  ofA: ReadonlyMap<string, readonly Spoken[]>,
  ofB: ReadonlyMap<string, readonly Spoken[]>,
): ReadonlyMap<string, NameIndex> {
  const nameOf = new Map<string, NameIndex>()
  let next = 0
  for (const [consonants, spoken] of ofA) {
    for (const x of spoken) {
      for (const y of ofB.get(consonants) ?? []) {
        if (!soundAlike(x.sounding, y.sounding)) continue
        const [nameX, nameY] = [nameOf.get(x.word), nameOf.get(y.word)]
        const name = nameX ?? nameY ?? next++
        nameOf.set(x.word, name)
        nameOf.set(y.word, name)
        if (nameY !== undefined && nameY !== name)
          for (const [word, old] of nameOf) if (old === nameY) nameOf.set(word, name)
      }
    }
  }
  return nameOf
}

function bySentence(
  places: ReadonlyMap<string, readonly SentenceIndex[]>,
  nameOf: ReadonlyMap<string, NameIndex>,
): NamesBySentence {
  const names = new Map<SentenceIndex, Set<NameIndex>>()
  for (const [word, name] of nameOf)
    for (const sentence of places.get(word) ?? []) names.set(sentence, (names.get(sentence) ?? new Set()).add(name))
  return names
}

/**
 * The names that two articles in different scripts have in common, told by their consonants (`Чехов`, `Chekhov`). Both maps are empty
 * where the scripts are the same, or of one of them no sounds are known. A name written in Chinese characters is not told.
 */
export function namesAcrossScripts(a: Segmented, b: Segmented): readonly [NamesBySentence, NamesBySentence] {
  const [nameA, nameB] = [scriptOf(a.article.text), scriptOf(b.article.text)]
  const [scriptA, scriptB] = [scriptNamed(nameA), scriptNamed(nameB)]
  if (nameA === nameB || scriptA === null || scriptB === null) return [NO_NAMES, NO_NAMES]
  const placesA = possibleNames(a, scriptA)
  const placesB = possibleNames(b, scriptB)
  const nameOf = numberNames(
    spokenBySounds(placesA.keys(), scriptA, scriptB),
    spokenBySounds(placesB.keys(), scriptB, scriptA),
  )
  return [bySentence(placesA, nameOf), bySentence(placesB, nameOf)]
}
