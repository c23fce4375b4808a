/** A text in the letters in which names are looked for; every character of it knows its place in the text. Made by `fold`. */
export interface Folded {
  /** Lower case without accents; `SEAM` where something stands that no reader sees. */
  readonly text: string
  /** For each code unit of `text`, and for its end: where in the original it begins. */
  readonly starts: readonly number[]
  /** For each code unit of `text`: where in the original it ends. */
  readonly ends: readonly number[]
}

/** Stands for tags, invisible characters and the hyphen of a broken line: parts no letters, and is no letter. */
export const SEAM = '\u0001'

// What is read as something else than its characters: a tag, an entity, a hyphen at a line's end, characters that nobody sees, and two
// bytes of UTF-8 that were read as two letters.
const SPECIAL =
  /<\/?[a-zA-Z][^<>]{0,120}>|&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8});|[-‐]\s*\n\s*(?=\p{L})|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|â€.?|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu
/** What the bytes 80 to 9f are in Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** Letters that no decomposition makes plain, and those of other scripts that look like a Latin one. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'ßss øo łl đd ðd þth æae œoe ıi ħh аa еe оo рp сc хx уy іi ѕs јj кk мm тt вb нh οo αa ρp νv'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

/**
 * Folds a text for the search of names. The original is only ever cut at the places that are kept beside the folded letters, so that
 * letters which fold to two, or to none, shift nothing.
 */
export function fold(original: string): Folded {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (folded: string, start: number, end: number) => {
    for (let k = 0; k < folded.length; k++) {
      letters.push(folded.charAt(k))
      starts.push(start)
      ends.push(end)
    }
  }
  const addPlain = (from: number, to: number) => {
    for (let at = from; at < to;) {
      const character = String.fromCodePoint(original.codePointAt(at) ?? 0)
      add(plain(character), at, at + character.length)
      at += character.length
    }
  }
  let done = 0
  for (const { 0: found, index } of original.matchAll(SPECIAL)) {
    addPlain(done, index)
    done = index + found.length
    add(readSpecial(found), index, done)
  }
  addPlain(done, original.length)
  starts.push(original.length)
  return { text: letters.join(''), starts, ends }
}

/** A word of a name as it stands in a folded text. */
export function foldWord(word: string): string {
  return fold(word).text.replaceAll(SEAM, '')
}

const LAST_ASCII = 0x7f

/** Empty for a mark that sits on the letter before it. */
function plain(character: string): string {
  const lower = character.toLowerCase()
  if (lower.charCodeAt(0) <= LAST_ASCII && lower.length === 1) return lower
  const base = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return PLAIN.get(base) ?? base
}

function readSpecial(found: string): string {
  if (found.startsWith('&')) return readEntity(found.slice(1, -1))
  if (found.startsWith('Ã')) {
    const byte = WINDOWS_1252.indexOf(found.charAt(1))
    const code = byte === -1 ? found.charCodeAt(1) : 0x80 + byte
    return plain(String.fromCharCode(0xc0 | (code & 0x3f)))
  }
  // A quotation mark or a dash, read in the wrong encoding.
  return found.startsWith('â') ? "'" : SEAM
}

function readEntity(name: string): string {
  if (!name.startsWith('#')) {
    const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/i.exec(name)
    return accented?.[1]?.toLowerCase() ?? (name === 'szlig' ? 'ss' : name === 'shy' ? SEAM : ' ')
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return plain(String.fromCodePoint(code)) || ' '
}
