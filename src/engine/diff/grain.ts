import { isTextLink, type Link } from '../align/link.ts'
import type { Segmented } from '../text/segment.ts'

/**
 * How fine the marks of a page are. Each highlighted stretch costs a reader, and each kept word is worth something, in units of a
 * content word: a kept run between two replacements costs two more stretches than one replacement that swallows it. Below a cost of
 * 0.5 a content word may stand alone between two changes, above it must not.
 */
export interface Grain {
  readonly stretchCost: number
  readonly functionWordWorth: number
}

/** Word by word: for a few sentences, and for texts of which most stands unchanged. */
export const FINE: Grain = { stretchCost: 0.3, functionWordWorth: 0.4 }
/**
 * Phrase by phrase, for an article that was reworded throughout: a kept run between two replacements has three words at least, of
 * whatever kind. On 135 retranslated stories:
 *   cost   a function word   kept words in runs under three   stretches
 *   0.3    0.4               0.314                            10,600
 *   0.75   0.4               0.249                             8,300
 *   1.4    1                 0.187                             7,600
 */
const COARSE: Grain = { stretchCost: 1.4, functionWordWorth: 1 }

/**
 * Words and marks of both sides' linked sentences, below which the grain is fine: two or three paragraphs on each side, which are read
 * as closely as one likes. On 750 pairs of sentences the fine grain keeps 0.891 of the identical content words, the coarse one 0.69.
 */
const FEW_WORDS = 200
/**
 * Share of the words of linked sentences that they have in common. Of edited articles nearly all have more than the first, of
 * retranslated ones nearly all less than the second; between, the grain changes step by step, so that one corrected pair of sentences
 * does not turn a page.
 */
const MUCH_IN_COMMON = 0.88
const LITTLE_IN_COMMON = 0.82

/** The grain of a comparison with these links, the same from both sides. Fine where nothing is linked. */
export function grainOf(links: readonly Link[], a: Segmented, b: Segmented): Grain {
  let words = 0
  let common = 0
  for (const link of links) {
    if (!isTextLink(link)) continue
    const own = countTokens(a, link.a) + countTokens(b, link.b)
    words += own
    common += own * link.similarity
  }
  if (words < FEW_WORDS) return FINE
  const coarseness = (MUCH_IN_COMMON - common / words) / (MUCH_IN_COMMON - LITTLE_IN_COMMON)
  return coarseness > 0 ? between(Math.min(1, coarseness)) : FINE
}

function countTokens({ sentences }: Segmented, members: readonly number[]): number {
  return members.reduce((sum, member) => {
    const sentence = sentences[member]
    return sentence === undefined ? sum : sum + sentence.endToken - sentence.firstToken
  }, 0)
}

/** `coarseness`: from 0, the fine grain, to 1. */
function between(coarseness: number): Grain {
  const mix = (fine: number, coarse: number): number => fine + coarseness * (coarse - fine)
  return {
    stretchCost: mix(FINE.stretchCost, COARSE.stretchCost),
    functionWordWorth: mix(FINE.functionWordWorth, COARSE.functionWordWorth),
  }
}
