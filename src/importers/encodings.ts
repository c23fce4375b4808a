/** One way of storing letters as bytes. */
export interface Encoding {
  /** As the Encoding Standard and `TextDecoder` call it, in lower case. */
  readonly label: string
  /** What it is for, in a reader's words, then its usual name. */
  readonly name: string
}

/** What a reader can choose where a guess was wrong: everything the Encoding Standard has that texts are still found in. */
export const encodings: readonly Encoding[] = [
  { label: 'utf-8', name: 'All languages (UTF-8)' },
  { label: 'utf-16le', name: 'All languages (UTF-16)' },
  { label: 'utf-16be', name: 'All languages (UTF-16, other byte order)' },
  { label: 'windows-1252', name: 'Western European (Windows-1252)' },
  { label: 'iso-8859-15', name: 'Western European (ISO-8859-15)' },
  { label: 'macintosh', name: 'Western European (Mac)' },
  { label: 'windows-1250', name: 'Central European (Windows-1250)' },
  { label: 'iso-8859-2', name: 'Central European (ISO-8859-2)' },
  { label: 'windows-1257', name: 'Baltic (Windows-1257)' },
  { label: 'windows-1254', name: 'Turkish (Windows-1254)' },
  { label: 'windows-1258', name: 'Vietnamese (Windows-1258)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows-1251)' },
  { label: 'koi8-r', name: 'Cyrillic (KOI8-R)' },
  { label: 'koi8-u', name: 'Cyrillic (KOI8-U)' },
  { label: 'iso-8859-5', name: 'Cyrillic (ISO-8859-5)' },
  { label: 'ibm866', name: 'Cyrillic (DOS)' },
  { label: 'x-mac-cyrillic', name: 'Cyrillic (Mac)' },
  { label: 'windows-1253', name: 'Greek (Windows-1253)' },
  { label: 'iso-8859-7', name: 'Greek (ISO-8859-7)' },
  { label: 'windows-1255', name: 'Hebrew (Windows-1255)' },
  { label: 'windows-1256', name: 'Arabic (Windows-1256)' },
  { label: 'iso-8859-6', name: 'Arabic (ISO-8859-6)' },
  { label: 'windows-874', name: 'Thai (Windows-874)' },
  { label: 'gb18030', name: 'Chinese, simplified (GB18030)' },
  { label: 'big5', name: 'Chinese, traditional (Big5)' },
  { label: 'shift_jis', name: 'Japanese (Shift_JIS)' },
  { label: 'euc-jp', name: 'Japanese (EUC-JP)' },
  { label: 'iso-2022-jp', name: 'Japanese (ISO-2022-JP)' },
  { label: 'euc-kr', name: 'Korean (EUC-KR)' },
]

/** The encoding's name for readers; the label itself where the list does not have it. */
export function encodingName(label: string): string {
  return encodings.find((encoding) => encoding.label === label)?.name ?? label
}
