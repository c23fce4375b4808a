/** Encodings by the number that RTF gives a font's letters, as the browser calls them; others have the file's own. */
const BY_CHARSET: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

/** Encodings by the number of Windows’ code page. */
const BY_PAGE: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
])

/** The encoding of a font's letters; null where it has the file's own. */
export function encodingOfCharset(charset: number | null): string | null {
  return BY_CHARSET.get(charset ?? -1) ?? null
}

/** The encoding that a file declares by `\ansicpg`; Windows' for western Europe where that is unknown. */
export function encodingOfPage(page: number | null): string {
  if (page !== null && page >= 1250 && page <= 1258) return `windows-${page}`
  return BY_PAGE.get(page ?? -1) ?? 'windows-1252'
}

/** Bytes, each as the character of that number, as text. What is no letter in the encoding becomes U+FFFD. */
export function decodeBytes(bytes: string, encoding: string): string {
  if (/^[\t\x20-\x7e]*$/.test(bytes)) return bytes
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

/** What a control word or symbol stands for. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '\u2011'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])
