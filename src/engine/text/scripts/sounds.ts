import { arabic } from './arabic.ts'
import { cyrillic } from './cyrillic.ts'
import { greek } from './greek.ts'
import { hangul } from './hangul.ts'
import { hebrew } from './hebrew.ts'
import { kana } from './kana.ts'
import { latin } from './latin.ts'
import { mergers, type Script } from './script.ts'

/** By the names that Unicode has for the scripts, Japanese by the one of its characters. */
const scripts: Readonly<Record<string, Script>> = {
  Latin: latin,
  Cyrillic: cyrillic,
  Greek: greek,
  Hebrew: hebrew,
  Arabic: arabic,
  Han: kana,
  Hangul: hangul,
}

/** What is known of a script's sounds; null where nothing is. */
export function scriptNamed(name: string | null): Script | null {
  return name === null ? null : (scripts[name] ?? null)
}

/** Readings of one word that are followed; a word with more has its likeliest. */
const MOST_READINGS = 24

/** One way to speak a word. */
export interface Sounding {
  readonly consonants: string
  /** For each consonant whether a vowel comes before it: `-` yes, `.` no, `~` perhaps. */
  readonly vowels: string
}

// One that no vowel follows.
const SILENT_R = /R(?![-~])/gu

/**
 * The ways to speak a word, with sounds that either of two scripts does not tell apart taken for one: `Cherkasov` is `CRKSV`. The word
 * without what is written together with a name is among them.
 */
export function soundingsOf(word: string, own: Script, other: Script): Sounding[] {
  const merged = [...own.merged, ...other.merged]
  const applied = mergers.filter(([merger]) => merged.includes(merger))
  const written = stemsOf(word, own, other).flatMap((stem) => readingsOf(stem, own))
  const spoken = other.merged.includes('silent r')
    ? written.flatMap((reading) => [reading, reading.replaceAll(SILENT_R, '')])
    : written
  const readings = new Set(
    spoken.map((reading) => applied.reduce((before, [, sounds, one]) => before.replaceAll(sounds, one), reading)),
  )
  return [...readings].map((reading) => toSounding(reading, own))
}

// A doubled consonant is one.
const STEP = /([-~]*)([A-Z])\2*/gu

function toSounding(reading: string, { hasVowels }: Script): Sounding {
  let consonants = ''
  let vowels = ''
  for (const [, before = '', consonant = ''] of reading.matchAll(STEP)) {
    consonants += consonant
    vowels += before.includes('-') ? '-' : before === '' && hasVowels ? '.' : '~'
  }
  return { consonants, vowels }
}

/** Whether two soundings are of one word: the same consonants, and no vowel where the other certainly has none. */
export function soundAlike(x: Sounding, y: Sounding): boolean {
  return (
    x.consonants === y.consonants &&
    Array.from(x.vowels).every((own, k) => `${own}${y.vowels[k]}` !== '-.' && `${own}${y.vowels[k]}` !== '.-')
  )
}

/** The word, and what is left of it without a head or tail; an ending in its letters may be the other script's habit. */
function stemsOf(word: string, { heads, tails }: Script, other: Script): string[] {
  const lower = word.toLowerCase()
  return [
    lower,
    ...heads.filter((head) => lower.startsWith(head)).map((head) => lower.slice(head.length)),
    ...[...tails, ...other.tails].filter((tail) => lower.endsWith(tail)).map((tail) => lower.slice(0, -tail.length)),
  ]
}

/** A letter that is not known with its marks is read without them; letters nobody knows are silent. */
function readingsOf(word: string, { letters, longest }: Script): string[] {
  const composed = Array.from(word.normalize('NFC'))
  const written = composed.map((letter) => (letters.has(letter) ? letter : letter.normalize('NFD'))).join('')
  let readings = ['']
  for (let at = 0; at < written.length;) {
    let length = Math.min(longest, written.length - at)
    while (length > 1 && !letters.has(written.slice(at, at + length))) length--
    const sounds = (letters.get(written.slice(at, at + length)) ?? '').split('/')
    readings = readings.flatMap((before) => sounds.map((sound) => before + sound)).slice(0, MOST_READINGS)
    at += length
  }
  return readings
}
