import { normalize } from './normalize.ts'

/** What a token is made of: letters, digits (with their separators), punctuation marks, anything else. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** What tokens that are written alike have in common. */
export interface Form {
  readonly written: string
  readonly kind: TokenKind
  /** Normal form, for equality only and never shown: NFC, lower case, plain quotation marks, dashes and apostrophes. */
  readonly norm: string
}

/** Index into `Forms.all`. */
export type FormIndex = number

/** The forms that were met, of one article or of two that are read one after the other. Grows while tokens are found, and only at its end. */
export interface Forms {
  /** In the order they were met. Hardly ever the same twice: one that was forgotten meanwhile is a new one. */
  readonly all: Form[]
  /** One more than the index of the form met last at each place; 0 for none. */
  readonly places: Int32Array
}

/**
 * Places for forms that are remembered: a power of two, at least one for so many code units of the text, and so many at most. That is more
 * than an article has distinct words; of two that share a place the later one is remembered, so that no text takes long.
 */
const UNITS_PER_PLACE = 8
const MOST_PLACES = 1 << 15

/** No forms yet, for a text of a length in code units. */
export function noForms(length: number): Forms {
  let size = 1
  while (size < MOST_PLACES && size * UNITS_PER_PLACE < length) size *= 2
  return { all: [], places: new Int32Array(size) }
}

/** The form of a token of a text. Most words stand in an article before, and are found again without a string being made. */
export function findForm({ all, places }: Forms, text: string, start: number, end: number, kind: TokenKind): FormIndex {
  let hash = end - start
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  const place = (hash ^ (hash >>> 15)) & (places.length - 1)
  const met = (places[place] ?? 0) - 1
  const form = all[met]
  if (form !== undefined && isWritten(text, start, end, form.written)) return met
  const written = text.slice(start, end)
  const index = all.push({ written, kind, norm: normalize(written) }) - 1
  places[place] = index + 1
  return index
}

function isWritten(text: string, start: number, end: number, written: string): boolean {
  if (end - start !== written.length) return false
  for (let k = 0; k < written.length; k++) if (text.charCodeAt(start + k) !== written.charCodeAt(k)) return false
  return true
}
