import { guessEncoding } from './guess-encoding.ts'
import { tryDecode } from './try-decode.ts'

/** A file's text, and the encoding it was read in. */
export interface Decoded {
  readonly text: string
  /** A label of the Encoding Standard, in lower case. */
  readonly encoding: string
  /** True where the letters alone spoke for this encoding; false where the file tells or proves it, or the reader chose it. */
  readonly isGuess: boolean
}

/** How far into a page its encoding may be declared: the HTML standard looks at 1,024 bytes; real pages need more. */
const DECLARATION_BYTES = 4_096

/** Share of characters that could not be read, up to which a declared encoding is believed: one damaged letter is no other encoding. */
const MAX_BROKEN_SHARE = 0.005

/** Share of characters that no text has, above which what was read is none; damaged texts have a few. */
const MAX_ODD_SHARE = 0.02

/** Share of zero bytes above which a file is UTF-16 in any case: in Latin letters every other byte is zero. */
const MIN_ZERO_SHARE = 0.1

/** A file with more sound than broken UTF-8 sequences, by this factor, is UTF-8 that was damaged. */
const SOUND_PER_BROKEN = 10

/**
 * The text of any bytes, in this order: byte order mark, UTF-16 without one, ISO-2022-JP by its escapes, valid UTF-8,
 * what a page declares, slightly damaged UTF-8, a guess, Windows Latin. Null where the bytes are no text in any of them.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded | null> {
  const certain = decodeMarked(bytes) ?? decodeBareUtf16(bytes)
  if (certain !== null) return certain
  // No text encoding but UTF-16 and UTF-32 has bytes of value zero; a text may have one by mistake.
  if (bytes.includes(0) && !isPlainWithZeros(bytes)) return null
  const told =
    asCertain('iso-2022-jp', decodeIso2022(bytes)) ??
    asCertain('utf-8', tryDecode('utf-8', bytes)) ??
    decodeDeclared(bytes) ??
    asCertain('utf-8', decodeDamagedUtf8(bytes))
  if (told !== null) return told
  const encoding = await guessEncoding(bytes)
  return { text: tryDecode(encoding, bytes) ?? decodeAs(encoding, bytes), encoding, isGuess: true }
}

/** The text in the encoding that the reader chose; what is not valid in it becomes U+FFFD. Throws a `RangeError` for a label nobody knows. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

function asCertain(encoding: string, text: string | null): Decoded | null {
  return text === null ? null : { text, encoding, isGuess: false }
}

const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const found = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  return found === undefined ? null : asCertain(found.encoding, decodeAs(found.encoding, bytes))
}

/** Read the wrong way round, UTF-16 gives characters that do not exist: a line break becomes U+0A00, which is unassigned. */
function decodeBareUtf16(bytes: Uint8Array): Decoded | null {
  const zeroCount = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  if (zeroCount === 0 || (zeroCount < bytes.length * MIN_ZERO_SHARE && isPlainWithZeros(bytes))) return null
  const readings = ['utf-16le', 'utf-16be']
    .map((label) => asCertain(label, tryDecode(label, bytes)))
    .filter((decoded) => decoded !== null)
    .map((decoded) => ({ decoded, odd: oddShare(decoded.text) }))
    .toSorted((one, other) => one.odd - other.odd)
  const best = readings[0]
  return best !== undefined && best.odd < MAX_ODD_SHARE ? best.decoded : null
}

/** Plain text with a stray zero in it would read as rare Chinese characters: valid, and nonsense. */
function isPlainWithZeros(bytes: Uint8Array): boolean {
  const text = tryDecode('utf-8', bytes)
  return text !== null && oddShare(text.replaceAll('\0', '')) < MAX_ODD_SHARE
}

/** Japanese e-mail's encoding is made of ASCII bytes alone and would pass for it. */
function decodeIso2022(bytes: Uint8Array): string | null {
  const escape = bytes.indexOf(0x1b)
  return escape >= 0 && bytes[escape + 1] === 0x24 ? tryDecode('iso-2022-jp', bytes) : null
}

/** What `<meta charset>`, its longer form or an XML declaration says, if the bytes agree but for single damaged letters. */
function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const head = latin(bytes.subarray(0, DECLARATION_BYTES))
  const declared = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i
    .exec(head)?.[1]
    ?.toLowerCase()
  // UTF-8 is tried before, and where it is damaged after; a page is never stored in the UTF-16 that it may declare in single bytes.
  if (declared === undefined || /^utf-?(?:8|16)/.test(declared)) return null
  try {
    const text = decodeAs(declared, bytes)
    const broken = text.match(/\ufffd/g)?.length ?? 0
    return broken <= text.length * MAX_BROKEN_SHARE ? asCertain(declared, text) : null
  } catch {
    // A label that no browser knows says nothing.
    return null
  }
}

function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return sound > broken * SOUND_PER_BROKEN ? text : null
}

/** Never fails: every byte is a character. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Whether a decoded file is text: one with a few characters that no text has is, a program or picture read as text is not. */
export function isText(text: string): boolean {
  return oddCount(text) <= FEW_ODD || oddShare(text) <= MAX_ODD_SHARE
}

/** Characters that no article has that a short text may have all the same; a share says nothing about ten letters. */
const FEW_ODD = 8

/** Share of characters that no article has, of the beginning of a long text. */
export function oddShare(text: string): number {
  return oddCount(text) / Math.max(1, Math.min(text.length, SAMPLE_CHARACTERS))
}

/** Unassigned, private or control characters and lone surrogates. */
function oddCount(text: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  return sample.match(/[\p{Cn}\p{Co}\p{Cs}\p{Cc}]/gu)?.filter((character) => !LAYOUT.includes(character)).length ?? 0
}

/** Tab, line breaks of all systems, and the escape of ISO-2022-JP: control characters that texts do have. */
const LAYOUT = '\t\n\v\f\r\u0085\u001b'

const SAMPLE_CHARACTERS = 100_000
