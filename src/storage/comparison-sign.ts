/** How every file of this app begins, of whichever release, as the app writes it or as an editor may have laid it out anew. */
const BEGINNING = /^\ufeff?\s*\{\s*"format"\s*:\s*"same-story\/(comparison|library)"/

/** Characters of a file's beginning that are enough to tell. */
export const SIGN_LENGTH = 200

/** What a text that begins so is meant to be: one comparison, many in one file, or neither. Apart from what reads them, which is fetched only then. */
export function signOf(beginning: string): 'comparison' | 'library' | null {
  const kind = BEGINNING.exec(beginning)?.[1]
  return kind === 'comparison' || kind === 'library' ? kind : null
}
