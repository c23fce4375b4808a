import { t } from '@lingui/core/macro'

/** One way of storing letters as bytes. */
export interface Encoding {
  /** As the Encoding Standard and `TextDecoder` call it, in lower case. */
  readonly label: string
  /** What it is for, in a reader's words, then its usual name. */
  readonly name: string
}

/** What a reader can choose where a guess was wrong: everything the Encoding Standard has that texts are still found in. */
export function encodings(): readonly Encoding[] {
  return [
    { label: 'utf-8', name: all('UTF-8') },
    { label: 'utf-16le', name: all('UTF-16') },
    { label: 'utf-16be', name: t`All languages (UTF-16, other byte order)` },
    { label: 'windows-1252', name: western('Windows-1252') },
    { label: 'iso-8859-15', name: western('ISO-8859-15') },
    { label: 'macintosh', name: western('Mac') },
    { label: 'windows-1250', name: central('Windows-1250') },
    { label: 'iso-8859-2', name: central('ISO-8859-2') },
    { label: 'windows-1257', name: baltic('Windows-1257') },
    { label: 'windows-1254', name: turkish('Windows-1254') },
    { label: 'windows-1258', name: vietnamese('Windows-1258') },
    { label: 'windows-1251', name: cyrillic('Windows-1251') },
    { label: 'koi8-r', name: cyrillic('KOI8-R') },
    { label: 'koi8-u', name: cyrillic('KOI8-U') },
    { label: 'iso-8859-5', name: cyrillic('ISO-8859-5') },
    { label: 'ibm866', name: cyrillic('DOS') },
    { label: 'x-mac-cyrillic', name: cyrillic('Mac') },
    { label: 'windows-1253', name: greek('Windows-1253') },
    { label: 'iso-8859-7', name: greek('ISO-8859-7') },
    { label: 'windows-1255', name: hebrew('Windows-1255') },
    { label: 'windows-1256', name: arabic('Windows-1256') },
    { label: 'iso-8859-6', name: arabic('ISO-8859-6') },
    { label: 'windows-874', name: thai('Windows-874') },
    { label: 'gb18030', name: simplified('GB18030') },
    { label: 'big5', name: traditional('Big5') },
    { label: 'shift_jis', name: japanese('Shift_JIS') },
    { label: 'euc-jp', name: japanese('EUC-JP') },
    { label: 'iso-2022-jp', name: japanese('ISO-2022-JP') },
    { label: 'euc-kr', name: korean('EUC-KR') },
  ]
}

/** The encoding's name for readers; the label itself where the list does not have it. */
export function encodingName(label: string): string {
  return encodings().find((encoding) => encoding.label === label)?.name ?? label
}

// Which texts it is for, around its usual name.
const all = (code: string): string => t`All languages (${code})`
const western = (code: string): string => t`Western European (${code})`
const central = (code: string): string => t`Central European (${code})`
const baltic = (code: string): string => t`Baltic (${code})`
const turkish = (code: string): string => t`Turkish (${code})`
const vietnamese = (code: string): string => t`Vietnamese (${code})`
const cyrillic = (code: string): string => t`Cyrillic (${code})`
const greek = (code: string): string => t`Greek (${code})`
const hebrew = (code: string): string => t`Hebrew (${code})`
const arabic = (code: string): string => t`Arabic (${code})`
const thai = (code: string): string => t`Thai (${code})`
const simplified = (code: string): string => t`Chinese, simplified (${code})`
const traditional = (code: string): string => t`Chinese, traditional (${code})`
const japanese = (code: string): string => t`Japanese (${code})`
const korean = (code: string): string => t`Korean (${code})`
