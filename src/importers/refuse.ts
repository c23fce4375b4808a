import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { COPY_OUT, file, Refused } from './refused.ts'

/** A kind of file that is no text, and what a reader can do about it. */
interface Foreign {
  readonly because: MessageDescriptor
  readonly advice: MessageDescriptor
  readonly matches: (bytes: Uint8Array) => boolean
}

const IS_PICTURE = msg`A picture holds no text to compare. Paste the text itself, or open it as a .txt, .md or .html file.`
const IS_MEDIA = msg`Sound and video hold no text to compare. Paste a transcript, or open one as a .txt file.`
const UNLOCK = msg`Open it in its program, save it without the password and open it here; or copy its text and paste it here.`
const SAVE_AS_NEW = msg`Open it in its program and save it as .docx, or copy the article’s text and paste it here.`
const UNPACK = msg`Unpack it and open the article inside, or copy the article’s text and paste it here.`

/** Known kinds by their first bytes ("magic numbers"; the `file` command's list names the same), asked in order. */
const foreigners: readonly Foreign[] = [
  {
    because: msg`${file} is an office document protected by a password, not text.`,
    advice: UNLOCK,
    matches: isProtectedOffice,
  },
  {
    because: msg`${file} is an old office document, such as .doc, not text.`,
    advice: SAVE_AS_NEW,
    matches: isOldOffice,
  },
  { because: msg`${file} is a packed file, not text.`, advice: UNPACK, matches: isPacked },
  {
    because: msg`${file} is a web archive, not text.`,
    advice: COPY_OUT,
    matches: (bytes) => starts(bytes, 'bplist00'),
  },
  { because: msg`${file} is a picture, not text.`, advice: IS_PICTURE, matches: isPicture },
  { because: msg`${file} is a sound or video file, not text.`, advice: IS_MEDIA, matches: isMedia },
]

/** Null for what may be text; otherwise what the bytes are, and what to do, in plain words. */
export function refusal(bytes: Uint8Array): Refused | null {
  const foreign = foreigners.find(({ matches }) => matches(bytes))
  return foreign === undefined ? null : new Refused(foreign.because, foreign.advice)
}

function starts(bytes: Uint8Array, magic: string, from = 0): boolean {
  if (bytes.length < from + magic.length) return false
  for (let i = 0; i < magic.length; i++) if (bytes[from + i] !== magic.charCodeAt(i)) return false
  return true
}

/** The container of Microsoft's older programs, which their newer ones put around what they encrypt. */
function isOldOffice(bytes: Uint8Array): boolean {
  return starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
}

/** The container's directory names its contents in UTF-16; where it stands differs. */
function isProtectedOffice(bytes: Uint8Array): boolean {
  return isOldOffice(bytes) && includes(bytes, 'EncryptedPackage'.split('').join('\0'))
}

function includes(bytes: Uint8Array, magic: string): boolean {
  const first = magic.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (starts(bytes, magic, at)) return true
  return false
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
