import { COPY_OUT } from './refused.ts'

/** A kind of file that is no text, and what a reader can do about it. */
interface Foreign {
  readonly what: string
  readonly advice: string
  readonly matches: (bytes: Uint8Array) => boolean
}

const IS_PICTURE = 'A picture holds no text to compare. Paste the text itself, or open it as a .txt, .md or .html file.'
const IS_MEDIA = 'Sound and video hold no text to compare. Paste a transcript, or open one as a .txt file.'
const UNPACK = 'Unpack it and open the article inside, or copy the article’s text and paste it here.'

/**
 * Known kinds by their first bytes ("magic numbers"; the `file` command's list names the same), asked in order.
 * A Word file is a zip archive; which one, its first entry tells.
 */
const foreigners: readonly Foreign[] = [
  { what: 'an RTF file', advice: COPY_OUT, matches: (bytes) => starts(bytes, '{\\rtf') },
  { what: 'an office document', advice: COPY_OUT, matches: isOfficeArchive },
  { what: 'an old office document', advice: COPY_OUT, matches: (bytes) => starts(bytes, '\xd0\xcf\x11\xe0') },
  {
    what: 'a zip archive',
    advice: UNPACK,
    matches: (bytes) => starts(bytes, 'PK\x03\x04') || starts(bytes, 'PK\x05\x06'),
  },
  { what: 'a packed file', advice: UNPACK, matches: isPacked },
  { what: 'a web archive', advice: COPY_OUT, matches: (bytes) => starts(bytes, 'bplist00') },
  { what: 'a picture', advice: IS_PICTURE, matches: isPicture },
  { what: 'a sound or video file', advice: IS_MEDIA, matches: isMedia },
]

/** Null for what may be text; otherwise what the bytes are, and what to do, in plain words. */
export function refusal(bytes: Uint8Array): { readonly what: string; readonly advice: string } | null {
  return foreigners.find((foreign) => foreign.matches(bytes)) ?? null
}

function starts(bytes: Uint8Array, magic: string, from = 0): boolean {
  if (bytes.length < from + magic.length) return false
  for (let i = 0; i < magic.length; i++) if (bytes[from + i] !== magic.charCodeAt(i)) return false
  return true
}

function isOfficeArchive(bytes: Uint8Array): boolean {
  // The name of a zip archive's first entry stands at byte 30.
  const firstEntries = ['[Content_Types].xml', 'mimetype', '_rels/', 'word/', 'docProps/']
  return starts(bytes, 'PK\x03\x04') && firstEntries.some((entry) => starts(bytes, entry, 30))
}

function isPacked(bytes: Uint8Array): boolean {
  return ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '\x28\xb5\x2f\xfd'].some((magic) => starts(bytes, magic))
}

function isPicture(bytes: Uint8Array): boolean {
  const magics = ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*']
  const isWebp = starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)
  const isHeif = starts(bytes, 'ftyp', 4) && ['heic', 'heix', 'mif1', 'avif'].some((brand) => starts(bytes, brand, 8))
  // A bitmap's two letters could begin a word; its reserved bytes could not.
  const isBitmap = starts(bytes, 'BM') && starts(bytes, '\0\0\0\0', 6)
  return isWebp || isHeif || isBitmap || magics.some((magic) => starts(bytes, magic))
}

function isMedia(bytes: Uint8Array): boolean {
  const magics = ['ID3', 'OggS', 'fLaC', 'RIFF', '\x1aE\xdf\xa3', '\xff\xfb', '\xff\xf3']
  return starts(bytes, 'ftyp', 4) || magics.some((magic) => starts(bytes, magic))
}
