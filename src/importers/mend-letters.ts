// What Windows-1252 has for the bytes 80 to 9F; where it has none, programs show the control character of that number.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Letters that must come out of it before a text counts as broken: one alone may be meant. */
const MIN_LETTERS = 2

/** Share of the runs of letters outside ASCII that must mend: in a sound text hardly any does. */
const MIN_MENDED_SHARE = 0.8

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** How many times over a text may have been stored wrongly. */
const MAX_TIMES = 3

/**
 * The text as it was before its UTF-8 was read as Windows-1252, Latin-1 or Windows-1251 (“Ã©” for “é”), once or several times; null for a
 * text that was not. Stretches that don't mend stay as they are.
 */
export function mendLetters(text: string): string | null {
  let mended: string | null = null
  for (let times = 0; times < MAX_TIMES; times++) {
    const better = mendOnce(mended ?? text)
    if (better === null) break
    mended = better
  }
  return mended
}

function mendOnce(text: string): string | null {
  for (const byteOf of [bytesOf(latinLetters()), bytesOf(new TextDecoder('windows-1251').decode(upperBytes()))]) {
    let runs = 0
    let mendedRuns = 0
    let letters = 0
    const mended = text.replace(/[^\0-\x7f]+/g, (run) => {
      runs++
      const sound = toSound(run, byteOf)
      if (sound === null) return run
      mendedRuns++
      letters += sound.length
      return sound
    })
    if (letters >= MIN_LETTERS && mendedRuns >= runs * MIN_MENDED_SHARE) return mended
  }
  return null
}

/** What a letter outside ASCII begins with in UTF-8: the first and the last such byte. */
const LEADS = [0xc2, 0xf4] as const

/** The run's letters as the bytes they stand for, read as UTF-8; null where they are no UTF-8. */
function toSound(run: string, byteOf: ReadonlyMap<string, number>): string | null {
  // Told at once for nearly every quotation mark: a decoder that fails takes many times as long as one that reads.
  const lead = byteOf.get(run.charAt(0)) ?? 0
  if (run.length < 2 || lead < LEADS[0] || lead > LEADS[1]) return null
  const bytes: number[] = []
  for (const letter of run) {
    const byte = byteOf.get(letter) ?? controlByte(letter)
    if (byte === null) return null
    bytes.push(byte)
  }
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** The control characters 80 to 9F stand for their bytes, as Latin-1 reads them; null for anything else. */
function controlByte(letter: string): number | null {
  const code = letter.charCodeAt(0)
  return code >= 0x80 && code < 0xa0 ? code : null
}

/** Which byte, from 80 up, each of the 128 letters stands for. */
function bytesOf(letters: string): ReadonlyMap<string, number> {
  return new Map(Array.from(letters, (letter, at) => [letter, at + 0x80]))
}

/** Not from `TextDecoder`: Node's knows Windows-1252 as Latin-1. */
function latinLetters(): string {
  return WINDOWS_1252 + String.fromCharCode(...upperBytes().subarray(WINDOWS_1252.length))
}

function upperBytes(): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, at) => at + 0x80)
}
