import { tryDecode } from './try-decode.ts'

/** How much of a file the guess reads: more changes nothing and takes longer. */
const GUESS_BYTES = 65_536

/** Guesses of chardet that are weighed against each other; those further down are chance. */
const GUESSES = 4

/** Its confidence, in hundredths, that weighs as much as one impossible meeting in a hundred letters. */
const CONFIDENCE_PER_CLASH = 20

/** Encodings that give Cyrillic letters for the same bytes; chardet does not know all of them. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']

/**
 * The likeliest encoding of a text whose bytes don't tell: chardet's guesses (statistics of letter pairs), weighed by how many letters
 * meet in each reading as they never do in a text. Windows-1252, in which every byte is a letter, where there is no guess.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet')
  const sample = bytes.subarray(0, GUESS_BYTES)
  const found = analyse(sample)
    .slice(0, GUESSES)
    .map(({ name, confidence }) => ({ label: name.toLowerCase(), confidence }))
  const best = found[0]?.confidence ?? 0
  const isCyrillic = found.some(({ label }) => CYRILLIC.includes(label))
  const beside = isCyrillic ? CYRILLIC.map((label) => ({ label, confidence: best - 1 })) : []
  const ranked = [...found, ...beside]
    .flatMap(({ label, confidence }) => {
      const text = tryDecode(label, sample)
      return text === null ? [] : [{ label, rank: confidence - clashes(text) * CONFIDENCE_PER_CLASH }]
    })
    .toSorted((one, other) => other.rank - one.rank)
  // By the name that the standard has for it: `ascii` is one of windows-1252's.
  return new TextDecoder(ranked[0]?.label ?? 'windows-1252').encoding
}

// A small letter before a capital one, two alphabets in one word, a sign or control character between letters.
const clash =
  /\p{Ll}\p{Lu}|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}][\p{S}\p{Cc}\p{Co}][\p{L}]|(?!\s)\p{Cc}/gu

/** Meetings of characters that no text has, per hundred letters that are not ASCII. */
function clashes(text: string): number {
  const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return ((text.match(clash)?.length ?? 0) / Math.max(1, letters)) * 100
}
