import { msg } from '@lingui/core/macro'
import { file, Refused } from '../refused.ts'

/** Characters that no XML may contain (XML 1.0, 2.2). */
const FORBIDDEN = /[^\t\n\r\x20-\ufffd]/g

/** An XML file's text in the encoding it has or declares; a character that XML forbids becomes U+FFFD, so that its place is seen. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.replace(FORBIDDEN, '\ufffd')
  } catch {
    throw new Refused(msg`${file} is damaged inside: its letters are not stored as it says.`)
  }
}

/** By the byte order mark, by where its first `<` has a zero beside it, or as declared (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
}
