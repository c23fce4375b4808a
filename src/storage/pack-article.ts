import * as v from 'valibot'
import type { Article, Block, BlockKind, BlockPart } from '../engine/article.ts'
import { identified } from '../engine/correct-article.ts'
import { slice } from '../engine/text/span.ts'
import { Count } from './decisions.ts'
import { packSpans, unpackSpans } from './outline.ts'
import { usualReasons } from './set-aside-reasons.ts'

// In these orders for ever: links hold places in them.
const kinds: readonly BlockKind[] = ['headline', 'heading', 'paragraph', 'list-item', 'quotation', 'caption']
const parts: readonly BlockPart[] = ['body', 'headline', 'boilerplate', 'metadata']

/** The letter of the first in a list. Lower case: letters that the texts have, too, cost deflate less. */
const FIRST_LETTER = 97

/** Stands for a title that is the headline's own words. */
const OWN_WORDS = 0

/** The last day that a date of four figures can name, counted like `Date` from 1970. */
const LAST_DAY = 2_932_896
const DAY_MS = 86_400_000

/** All of an article but its text, as a link holds it. */
export const PackedArticle = v.tuple([
  /** A letter for each block: its kind and part. */
  v.string(),
  /** The blocks' places: see `packSpans`. */
  v.union([Count, v.array(Count)]),
  /** A letter for each block that is set aside: which of the usual reasons it has. Or what is said of each block, in words. */
  v.union([v.string(), v.array(v.nullable(v.string()))]),
  v.string(),
  /** The day, counted from 1970; in words where it is none of the calendar's. */
  v.union([v.pipe(Count, v.maxValue(LAST_DAY)), v.nullable(v.string())]),
  /** The outlet; and the address, where it is known. */
  v.union([v.nullable(v.string()), v.tuple([v.nullable(v.string()), v.string()])]),
  v.union([v.literal(OWN_WORDS), v.nullable(v.string())]),
])

/** See `PackedArticle`. */
export type Packed = v.InferOutput<typeof PackedArticle>

export function packArticle({ text, blocks, title, outlet, date, address, language }: Article): Packed {
  const letters = blocks.map(({ kind, part }) => letterOf(kinds.indexOf(kind) * parts.length + parts.indexOf(part)))
  const spans = packSpans(
    text,
    blocks.map(({ span }) => span),
  )
  return [
    letters.join(''),
    spans,
    packReasons(blocks),
    language,
    packDay(date),
    address === null ? outlet : [outlet, address],
    title !== null && title === headlineOf(text, blocks) ? OWN_WORDS : title,
  ]
}

/** The inverse of `packArticle`, for an article with this text; null where the two do not belong together. What it says is not checked further. */
export function unpackArticle(
  text: string,
  [letters, packedSpans, packedReasons, language, day, source, title]: Packed,
): Article | null {
  const spans = unpackSpans(text, packedSpans)
  if (spans === null || spans.length !== letters.length) return null
  const isUsual = typeof packedReasons === 'string'
  const reasons = isUsual ? usualReasonsOf(packedReasons) : packedReasons
  let asideCount = 0
  const blocks: Block[] = []
  for (const [index, span] of spans.entries()) {
    const code = placeOf(letters.charAt(index))
    const [kind, part] = [kinds[Math.floor(code / parts.length)], parts[code % parts.length]]
    if (kind === undefined || part === undefined) return null
    const hasNone = isUsual && !isSetAside(part)
    const reason = reasons[isUsual ? asideCount : index] ?? null
    if (isSetAside(part)) asideCount++
    blocks.push({ kind, part, span, reason: hasNone ? null : reason })
  }
  const ownTitle = title === OWN_WORDS ? headlineOf(text, blocks) : title
  const date = typeof day === 'number' ? toDay(day) : day
  const [outlet, address] = Array.isArray(source) ? source : [source, null]
  return identified({ text, blocks, title: ownTitle, outlet, date, address, language })
}

function packReasons(blocks: readonly Block[]): string | (string | null)[] {
  const reasons = blocks.map(({ reason }) => reason)
  const isUsual = blocks.every(({ part, reason }) =>
    isSetAside(part) ? reason !== null && usualReasons.includes(reason) : reason === null,
  )
  if (!isUsual) return reasons
  return reasons.map((reason) => (reason === null ? '' : letterOf(usualReasons.indexOf(reason)))).join('')
}

/** A letter that means no reason gives none. */
function usualReasonsOf(letters: string): (string | null)[] {
  return Array.from(letters, (letter) => usualReasons[placeOf(letter)] ?? null)
}

function isSetAside(part: BlockPart): boolean {
  return part === 'boilerplate' || part === 'metadata'
}

function letterOf(place: number): string {
  return String.fromCharCode(FIRST_LETTER + place)
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - FIRST_LETTER
}

function packDay(date: string | null): number | string | null {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS
  return day >= 0 && day <= LAST_DAY && toDay(day) === date ? day : date
}

function toDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const headline = blocks.find(({ part }) => part === 'headline')
  return headline === undefined ? null : slice(text, headline.span)
}
