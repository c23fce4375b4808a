/** How every comparison's file begins, of whichever release, as this app writes it or as an editor may have laid it out anew. */
const BEGINNING = /^\ufeff?\s*\{\s*"format"\s*:\s*"same-story\/comparison"/

/** Characters of a file's beginning that are enough to tell. */
export const SIGN_LENGTH = 200

/** Whether a text that begins so is meant to be a comparison. Apart from what reads one, which is fetched only then. */
export function looksLikeComparison(beginning: string): boolean {
  return BEGINNING.test(beginning)
}
