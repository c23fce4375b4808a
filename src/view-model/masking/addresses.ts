import type { Span } from '../../engine/text/span.ts'

const WEB = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+`
const MAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`
const HANDLE = String.raw`(?<![\p{L}\p{N}@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?`
// Endings of hosts that no sentence has between two words without a space. Short ones that are words too (`in`, `it`) need a path or a label more.
const ENDING = String.raw`(?:com|org|net|info|news|press|online|media|example|eu|uk|de|fr|es|ch|at|ca|au|us|tv|io|app|dev|blog|social|co\.uk|com\.au)`
const HOST = String.raw`(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+${ENDING}(?![\p{L}\p{N}-])(?:\/[^\s<>"“”«»]*)?`
const ADDRESS = new RegExp(`${WEB}|${MAIL}|${HANDLE}|${HOST}`, 'giu')
/** What closes a sentence or a bracket behind an address. */
const CLOSING = /[.,;:!?…)\]}'’*_]+$/u

/** Where web and mail addresses, handles and bare hosts stand in a text, in order and disjoint. */
export function findAddresses(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(CLOSING, '').length,
  })).filter(({ start, end }) => end > start + 1)
}
