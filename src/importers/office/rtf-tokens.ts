/** A step of an RTF file: a group's edge, a control word with its number, bytes of text in whatever encoding holds there. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** Each byte as the character of that number. */
  | { readonly kind: 'bytes'; readonly bytes: string }

const OPEN: RtfToken = { kind: 'open' }
const CLOSE: RtfToken = { kind: 'close' }

/** Bytes turned into characters at a time: more are too many arguments for a call. */
const CHUNK = 8_192

/** The steps of an RTF file in its order (Rich Text Format 1.9.1, “Basic Entities”). Control symbols come as words; line breaks of the file are left out. */
export function* readRtfTokens(file: Uint8Array): Generator<RtfToken> {
  const rtf = asCharacters(file)
  const step = /\{|\}|\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^])|([^{}\\\r\n]+)|[\r\n]+|\\$/giy
  for (let found = step.exec(rtf); found !== null; found = step.exec(rtf)) {
    const [whole, hex, word, value, symbol, text] = found
    if (whole === '{') yield OPEN
    else if (whole === '}') yield CLOSE
    else if (hex !== undefined) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (word !== undefined) {
      yield { kind: 'word', word, value: value === undefined ? null : Number(value) }
      // What follows is not text at all, and may look like anything.
      if (word === 'bin') step.lastIndex += Math.max(0, Number(value ?? 0))
    } else if (symbol !== undefined) yield { kind: 'word', word: symbol, value: null }
    else if (text !== undefined) yield { kind: 'bytes', bytes: text }
  }
}

function asCharacters(file: Uint8Array): string {
  let text = ''
  for (let at = 0; at < file.length; at += CHUNK) text += String.fromCharCode(...file.subarray(at, at + CHUNK))
  return text
}
