import { msg } from '@lingui/core/macro'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { convertHtml } from './html.ts'
import { file, Refused } from './refused.ts'

/** Parts of a saved page: its pictures, styles and frames. */
const MAX_PARTS = 2_000
/** Multipart within multipart; browsers write one level, mail programs two. */
const MAX_DEPTH = 4
/** Headers of one part are a dozen lines. */
const MAX_HEADER_CHARACTERS = 20_000

const ADVICE = msg`Open it in the browser that saved it, and save the page again as a complete page or as .html; or copy its text and paste it here.`

/** A page saved as one file (MHTML, RFC 2557): its root part as an article. All other parts are pictures, styles and frames, and left aside. */
export async function convertMhtml(bytes: Uint8Array): Promise<Draft> {
  const mail = toCharacters(bytes)
  const whole = readPart(mail)
  const root = findPage(whole, 0)
  if (root === null) throw new Refused(msg`${file} holds no web page.`, ADVICE)
  const decoded = await readText(root)
  if (decoded === null) throw new Refused(msg`${file} stores its page in a way that can’t be read.`, ADVICE)
  const address = whole.headers.get('snapshot-content-location') ?? root.headers.get('content-location') ?? null
  return convertHtml({ text: decoded, selected: false, address })
}

/** One part: its headers by lower-case name, and what follows them. */
interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function readPart(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text.slice(0, MAX_HEADER_CHARACTERS))
  if (gap === null) return { headers: new Map(), body: text }
  // A line that begins with a blank goes on from the one above.
  const lines = text
    .slice(0, gap.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const pairs = lines.map((line): readonly [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { headers: new Map(pairs), body: text.slice(gap.index + gap[0].length) }
}

/** The part that is the page: the one that the root names, else the first of HTML. Null where there is none. */
function findPage(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? ''
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part
  const boundary = parameter(type, 'boundary')
  if (!/^multipart\//i.test(type) || boundary === null || depth >= MAX_DEPTH) return null
  const parts = splitParts(part.body, boundary).map(readPart)
  const start = parameter(type, 'start')
  const named = parts.find(({ headers }) => start !== null && headers.get('content-id') === start)
  for (const candidate of named === undefined ? parts : [named, ...parts]) {
    const page = findPage(candidate, depth + 1)
    if (page !== null) return page
  }
  return null
}

function splitParts(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`)
  const count = parts.length
  if (count > MAX_PARTS) throw new Refused(msg`${file} has ${count} parts; at most ${MAX_PARTS} can be opened.`, ADVICE)
  // Before the first boundary stands a word to old mail programs; the last one has two dashes behind it.
  return parts
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/, ''))
}

/** `charset="utf-8"` in `text/html; charset="utf-8"`. */
function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header)
  return match?.[1] ?? match?.[2] ?? null
}

/** Null for bytes that are no text, or that their transfer encoding does not fit. */
async function readText({ headers, body }: Part): Promise<string | null> {
  const bytes = fromTransfer(body, headers.get('content-transfer-encoding') ?? '7bit')
  if (bytes === null) return null
  const charset = parameter(headers.get('content-type') ?? '', 'charset')
  if (charset === null) return (await decode(bytes))?.text ?? null
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // A charset that no browser knows.
    return (await decode(bytes))?.text ?? null
  }
}

function fromTransfer(body: string, encoding: string): Uint8Array | null {
  const method = encoding.trim().toLowerCase()
  if (method === 'quoted-printable') return fromQuotedPrintable(body)
  return method === 'base64' ? fromBase64(body) : toBytes(body)
}

/** RFC 2045, 6.7: `=` at a line's end joins it to the next, `=E9` is one byte. What is neither stays as it is. */
function fromQuotedPrintable(text: string): Uint8Array {
  const line = text.replace(/=[ \t]*\r?\n/g, '')
  const bytes = new Uint8Array(line.length)
  let length = 0
  // Byte by byte: a page may have millions that are written so.
  for (let at = 0; at < line.length; at++) {
    const hex = line.charAt(at) === '=' ? line.slice(at + 1, at + 3) : ''
    const isByte = /^[0-9a-f]{2}$/i.test(hex)
    bytes[length++] = isByte ? Number.parseInt(hex, 16) : line.charCodeAt(at)
    if (isByte) at += 2
  }
  return bytes.subarray(0, length)
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return toBytes(atob(text.replace(/[^a-z0-9+/=]/gi, '')))
  } catch {
    return null
  }
}

/** One character for each byte: headers are ASCII, and bodies keep their own encodings. No decoder does that for all 256. */
function toCharacters(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  return pieces.join('')
}

/** Arguments of one call; browsers allow some 60,000. */
const PIECE = 8_192

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
