/** What a reader hands over. Rich text is a clipboard's HTML with its plain twin; a file comes with its whole content. */
export type ImportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich'; readonly html: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }

/** A source as text: what every importer is asked about. */
export interface Manuscript {
  /** Without byte order mark; line ends as the source has them. */
  readonly text: string
  /** The file's name, or null for what was pasted. */
  readonly fileName: string | null
  /** True for a clipboard's HTML: a piece that a reader selected, not a whole page. */
  readonly selected: boolean
  /** The encoding the file was read in, where that had to be guessed. */
  readonly encodingGuess: string | null
}

/** How messages call what was handed over: “name.txt”, or the text that was pasted. */
export function nameOf(fileName: string | null): string {
  return fileName === null ? 'The pasted text' : `“${fileName}”`
}
