import { t } from '@lingui/core/macro'

/** What a reader hands over. Rich text is a clipboard's HTML with its plain twin; a file comes with its whole content. */
export type ImportSource = (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich'; readonly html: string; readonly text: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly bytes: Uint8Array
      /** Where a page was open when it was handed over. */
      readonly address?: string
    }
) & {
  /** How the reader wants it read, where the first reading was wrong. */
  readonly wish?: Wish
}

/** A reader's correction of how a source was read. */
export interface Wish {
  /** A label of the Encoding Standard for a file's letters; null: as they are found to be. */
  readonly encoding: string | null
  /** Letters that were stored wrongly before are mended. */
  readonly mends: boolean
}

/** A source as text: what every importer is asked about. */
export interface Manuscript {
  /** Without byte order mark; line ends as the source has them. */
  readonly text: string
  /** The file's name, or null for what was pasted. */
  readonly fileName: string | null
  /** Where it was on the web, as far as something besides the text itself tells. */
  readonly address: string | null
  /** True for a clipboard's HTML: a piece that a reader selected, not a whole page. */
  readonly selected: boolean
  /** How the file's letters were read; null for what was pasted. */
  readonly storage: Storage | null
  /** True where letters look as if they had been read in a wrong encoding and can be mended. */
  readonly isGarbled: boolean
}

/** How a file's letters are stored. */
export interface Storage {
  /** A label of the Encoding Standard, in lower case. */
  readonly encoding: string
  /** True where nothing but the letters themselves spoke for it. */
  readonly isGuess: boolean
}

/** How messages that begin with it call what was handed over: “name.txt”, or the text that was pasted. */
export function nameOf(fileName: string | null): string {
  return fileName === null
    ? t({ message: 'The pasted text', comment: 'begins a sentence: … is not text' })
    : t`“${fileName}”`
}
