/**
 * How words of one script sound, coarsely, for meeting their like in another. A sound is one capital letter: P B F V, M N, T D, K G,
 * X (`h`, `kh`), S (`s`, `z`), C (`sh`, `ch`, `zh`, `j`), L R; `-` is a vowel, `~` one that may not be spoken or not be written. What stands
 * for several sounds has its readings between slashes, likeliest first: `TS/S`. The tables follow the standards that each file names, and
 * give up what those tell apart and newspapers do not.
 */
export interface Script {
  /** The words of a text in this script, to be matched globally. */
  readonly words: RegExp
  /** Whether names begin with a capital. */
  readonly hasCapitals: boolean
  /** False where most vowels are left to the reader. */
  readonly hasVowels: boolean
  /** Consonants that a word needs: with fewer, more than one pair in three of unrelated stories of 600 words agrees in one by chance. */
  readonly fewest: number
  /** Readings of a letter or of several in a row, of which the longest counts; lower case. */
  readonly letters: ReadonlyMap<string, string>
  /** Code units of the longest row of letters. */
  readonly longest: number
  /** Small words written together with a name, before it or behind, and endings of cases. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  /** Sounds that this script cannot tell apart. */
  readonly merged: readonly Merger[]
}

/** Sounds that some script does not tell apart; and an `r` that it may leave out, since the English do not say it. */
export type Merger =
  | 'm before p'
  | 'l is r'
  | 'v is b'
  | 'v is f'
  | 'f is p'
  | 'p is b'
  | 'voiced'
  | 'c is s'
  | 'silent r'

/** What becomes of them, in this order. */
export const mergers: readonly (readonly [Merger, RegExp, string])[] = [
  ['m before p', /M(?=[PB])/gu, 'N'],
  ['l is r', /L/gu, 'R'],
  ['v is b', /V/gu, 'B'],
  ['v is f', /V/gu, 'F'],
  ['f is p', /F/gu, 'P'],
  ['voiced', /[BV]/gu, 'P'],
  ['voiced', /D/gu, 'T'],
  ['voiced', /G/gu, 'K'],
  ['p is b', /P/gu, 'B'],
  ['c is s', /C/gu, 'S'],
]

/** A table of letters and their readings from rows such as `к K, л L`. A letter without a reading is silent. */
export function table(...rows: readonly string[]): ReadonlyMap<string, string> {
  const pairs = rows.flatMap((row) => row.split(', ')).map((pair) => pair.split(' '))
  return new Map(pairs.map(([letters = '', readings = '']) => [letters, readings]))
}
