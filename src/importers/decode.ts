/** A file's text, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string
  /** The encoding's name where it was guessed from the letters alone; null where the file tells or proves it. */
  readonly guessed: string | null
}

/** How far into a page its encoding may be declared: the HTML standard looks at 1,024 bytes; real pages need more. */
const DECLARATION_BYTES = 4_096

/** How much of a file the guess reads: more changes nothing and takes longer. */
const GUESS_BYTES = 65_536

/** Share of characters that no text has, above which a reading as UTF-16 is wrong. */
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
  if (certain !== null) return { text: certain, guessed: null }
  // No text encoding but UTF-16 and UTF-32 has bytes of value zero.
  if (bytes.includes(0)) return null
  const told = decodeIso2022(bytes) ?? tryDecode('utf-8', bytes) ?? decodeDeclared(bytes) ?? decodeDamagedUtf8(bytes)
  if (told !== null) return { text: told, guessed: null }
  const guessed = await guessEncoding(bytes)
  const text = tryDecode(guessed, bytes)
  return text === null ? { text: latin(bytes), guessed: 'windows-1252' } : { text, guessed }
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Read the wrong way round, UTF-16 gives characters that do not exist: a line break becomes U+0A00, which is unassigned. */
function decodeBareUtf16(bytes: Uint8Array): string | null {
  const zeroCount = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  if (zeroCount === 0 || (zeroCount < bytes.length * MIN_ZERO_SHARE && isPlainWithZeros(bytes))) return null
  const readings = ['utf-16le', 'utf-16be']
    .map((label) => tryDecode(label, bytes))
    .filter((text) => text !== null)
    .map((text) => ({ text, odd: oddShare(text) }))
    .toSorted((one, other) => one.odd - other.odd)
  const best = readings[0]
  return best !== undefined && best.odd < MAX_ODD_SHARE ? best.text : null
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

/** What `<meta charset>`, its longer form or an XML declaration says, if the bytes agree. */
function decodeDeclared(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, DECLARATION_BYTES))
  const declared = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  return declared === undefined ? null : tryDecode(declared, bytes)
}

function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return sound > broken * SOUND_PER_BROKEN ? text : null
}

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('chardet')
  return detect(bytes.subarray(0, GUESS_BYTES)) ?? 'windows-1252'
}

/** Null where the browser does not know the encoding or the bytes are not valid in it. A sequence cut off at the end is forgiven. */
function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** Never fails: every byte is a character. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Share of characters that no article has: unassigned, private or control characters, lone surrogates; of the beginning of a long text. */
export function oddShare(text: string): number {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const odd = sample.match(/[\p{Cn}\p{Co}\p{Cs}\p{Cc}]/gu)?.filter((character) => !LAYOUT.includes(character)) ?? []
  return odd.length / Math.max(1, sample.length)
}

/** Tab, line breaks of all systems, and the escape of ISO-2022-JP: control characters that texts do have. */
const LAYOUT = '\t\n\f\r\u0085\u001b'

const SAMPLE_CHARACTERS = 100_000
