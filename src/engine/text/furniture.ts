import type { BlockPart } from '../article.ts'
import { creditPatterns, pictureCredit } from './credit-patterns.ts'
import { boilerplatePatterns, type FurniturePattern } from './furniture-patterns.ts'

/** What a block is to the story, and why it is set aside; the reason is null where it is not. */
export interface Judgement {
  readonly part: BlockPart
  readonly reason: string | null
}

/** A caption without a sentence has at most so many words. */
const MOST_CAPTION_WORDS = 14
/** Share of a caption's words that are names, figures or codes. */
const LEAST_NAMES = 0.7

const story: Judgement = { part: 'body', reason: null }
const patterns: readonly FurniturePattern[] = [...boilerplatePatterns, ...creditPatterns]
const longestFurniture = Math.max(...patterns.map(({ longest }) => longest))

/**
 * Whether a block's text is furniture of the page or a credit, judged by its whole wording. A block that merely contains
 * such words is story.
 */
export function judgeFurniture(slice: string): Judgement {
  if (slice.length > longestFurniture) return story
  const plain = slice
    // Any white space but a single plain space, which nearly all of it is.
    .replace(/[\s\u200b]{2,}|[^\S ]|\u200b/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .trim()
  const lower = plain.toLowerCase()
  const found = patterns.find((pattern) => isOf(pattern, pattern.ignoresCase ? lower : plain))
  return found === undefined ? story : { part: found.part, reason: found.reason }
}

function isOf({ longest, sign, lines }: FurniturePattern, plain: string): boolean {
  if (plain.length > longest || (sign !== null && !sign.test(plain))) return false
  return lines.some((line) => line().test(plain))
}

/** A caption is a sentence or two: in code units. */
const LONGEST_CAPTION = 300
/** `The mill at dusk. Meridian Wire / Ada Linnet`: a sentence, an agency, a photographer. */
const CREDITED_CAPTION =
  /[.!?]["'”’]? \p{Lu}[\p{L}\p{M}.'-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){0,3} ?[/|] ?\p{Lu}[\p{L}\p{M}.'-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){0,3}$/u
const caption: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a caption with its credit' }

/**
 * Whether a block near the headline is a picture's caption run into its credit: names, a picture's code and an agency,
 * without a sentence: `Ferry Lindholm 040325 Reuters Orla Brandt`.
 */
export function judgeCaption(slice: string): Judgement {
  if (slice.length <= LONGEST_CAPTION && CREDITED_CAPTION.test(slice.trim())) return caption
  const words = slice.trim().split(/[\s\u200b]+/u)
  if (words.length > MOST_CAPTION_WORDS || /[.!?:;…]["'”’»)]*$/u.test(slice.trim())) return story
  const nameCount = words.filter((word) => /^[\p{Lu}\p{N}(/|–—-]/u.test(word)).length
  const isCaption = nameCount >= LEAST_NAMES * words.length && pictureCredit.test(slice)
  return isCaption
    ? { part: 'metadata', reason: /*i18n*/ 'a caption with its credit: names and an agency, no sentence' }
    : story
}
