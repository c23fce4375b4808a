import type { Block } from '../article.ts'
import { normalize } from '../text/normalize.ts'
import type { Segmented } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import type { ProvenancePart } from './finding.ts'

/** As the report tells them apart; a day of publication, which counts as a dateline there, is compared with days alone. */
export type LineKind = ProvenancePart | 'date'

/** A line, or part of one, that says where a story comes from. Made by `provenanceLines`, read by `findProvenance`. */
export interface ProvenanceLine {
  readonly kind: LineKind
  readonly span: Span
  /** What two such lines are compared by: an agency’s name in one form, or the normal form of the words. */
  readonly key: string
}

/** Agencies that news is bought from, each with the forms of its name. */
export const AGENCIES: readonly (readonly string[])[] = [
  ['Reuters', 'REUTERS'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['UPI', 'United Press International'],
  ['PA Media', 'Press Association'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax'],
  ['RIA Novosti'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap'],
  ['Anadolu', 'Anadolu Agency'],
  ['ANSA'],
  ['APA'],
  ['KNA'],
  ['epd'],
  ['Europa Press'],
  ['Bloomberg', 'Bloomberg News'],
  ['The Canadian Press', 'Canadian Press'],
]
const nameOfForm = new Map(AGENCIES.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)))
const ANY_AGENCY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...nameOfForm.keys()].toSorted((x, y) => y.length - x.length).join('|')})(?![\p{L}\p{N}])`,
  'u',
)

/** What the reasons of set-aside blocks say about the story's origin. */
const KINDS: Readonly<Record<string, LineKind>> = {
  'a byline': 'byline',
  'a credit to those who contributed': 'byline',
  'an agency’s credit': 'agency',
  'a dateline': 'dateline',
  'a date line': 'date',
  'a link to the source': 'link',
  'a link to another story': 'link',
  'the caption of a picture': 'caption',
  'a caption or a picture’s credit': 'caption',
  'a caption with its credit: names and an agency, no sentence': 'caption',
}

// Where a note begins; what merely speaks of a correction is story.
const CORRECTION =
  /^[\s*([]*(?:(?:corrections?|clarification|corrected|editor['’]?s note|erratum|berichtigung|korrektur|korrigiert|anmerkung der redaktion|rectificatif|correctif|note de la rédaction|corrección|rectificación|fe de erratas|nota del editor|nota de la redacción) ?[:—–(]|(?:this|the) (?:article|story|report|piece) (?:has been|was) (?:corrected|amended|updated)|an earlier version of this|in einer früheren (?:version|fassung) (?:dieses|des)|une version antérieure de cet|una versión anterior de est)/iu

/** A story begins within so many blocks of its own. */
const LEAD_BLOCKS = 3
/** A dateline is at most so long, in code units. */
const LONGEST_DATELINE = 120
// `BRANNOCK (Meridian Wire) —`, `WASHINGTON, March 5 (Reuters) -`, `KESTEN —`. A place in capitals may stand before any name. `â€` is a dash read in the wrong encoding.
// A sentence begins behind it: `NOAA — the weather office — warned` has no place.
const DATELINE =
  /^(\p{Lu}{2,}[\p{Lu} .'’-]*(?:, ?\p{L}[^()—–\n]{1,40}?)?)(?: ?\(([^()\n]{2,40})\))? ?(?:[—–]|â€|--?(?=\s))(?!”?\s*\p{Ll})/u
// `Berlin (dpa) –`, `Madrid, 5 mar (EFE).-`. Before a party's name stands a person: only agencies are believed.
const SMALL_DATELINE =
  /^(\p{Lu}[\p{L}\p{M} .'’/-]{1,30}(?:, ?[^()—–\n]{1,30}?)?) ?\(([^()\n]{2,40})\)(?:\.-|\.—| ?[—–:]| ?--?(?=\s))/u

/** All lines of an article that tell of its origin, in its order. */
export function provenanceLines({ article }: Segmented): ProvenanceLine[] {
  const { text, blocks } = article
  let bodyCount = 0
  return blocks.flatMap((block) => {
    const words = slice(text, block.span)
    const own = linesOf(block, words)
    if (block.part !== 'body' || bodyCount++ >= LEAD_BLOCKS) return own
    return [...own, ...datelineOf(block, words)]
  })
}

function linesOf({ part, reason, span }: Block, words: string): ProvenanceLine[] {
  if (part !== 'headline' && CORRECTION.test(words)) return [{ kind: 'correction', span, key: plain(words) }]
  if (reason === null) return []
  if (reason === 'a copyright line') return agencyIn(words, span)
  const kind = KINDS[reason]
  if (kind === undefined) return []
  if (kind === 'agency') return [{ kind, span, key: nameOf(ANY_AGENCY.exec(words)?.[0] ?? words) }]
  const line: ProvenanceLine = { kind, span, key: plain(words) }
  return kind === 'byline' ? [line, ...agencyIn(words, span)] : [line]
}

/** An agency that is named in a byline or a copyright line. */
function agencyIn(words: string, { start }: Span): ProvenanceLine[] {
  const found = ANY_AGENCY.exec(words)
  if (found === null) return []
  const from = start + found.index
  return [{ kind: 'agency', span: { start: from, end: from + found[0].length }, key: nameOf(found[0]) }]
}

function datelineOf({ span }: Block, words: string): ProvenanceLine[] {
  const head = words.slice(0, LONGEST_DATELINE)
  const small = SMALL_DATELINE.exec(head)
  const found = DATELINE.exec(head) ?? (small !== null && nameOfForm.has(small[2] ?? '') ? small : null)
  if (found === null) return []
  const place = found[1]?.trimEnd() ?? ''
  const line: ProvenanceLine = {
    kind: 'dateline',
    span: { start: span.start, end: span.start + place.length },
    key: plain(place),
  }
  // `TASS —` names no place.
  if (nameOfForm.has(place)) return [{ ...line, kind: 'agency', key: nameOf(place) }]
  const agency = found[2]
  if (agency === undefined) return [line]
  const from = span.start + words.indexOf('(') + 1
  return [line, { kind: 'agency', span: { start: from, end: from + agency.length }, key: nameOf(agency) }]
}

/** Quotation marks, dashes, capitals and white space do not count. */
function plain(words: string): string {
  return normalize(words).replaceAll(/\s+/gu, ' ')
}

function nameOf(form: string): string {
  return nameOfForm.get(form) ?? form
}

/** Whether an article names an agency anywhere, in any form of its name, or is its own. */
export function namesAgency({ article }: Segmented, name: string): boolean {
  const forms = AGENCIES.find(([first]) => first === name) ?? [name]
  return forms.some((form) => mentions(article.text, form) || mentions(article.outlet ?? '', form))
}

function mentions(text: string, form: string): boolean {
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + form.length))) return true
  }
  return false
}
