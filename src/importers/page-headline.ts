import type { PageBlock } from './page-blocks.ts'

/**
 * The heading that says what the page's title says: the nearest to it in letters, as pages shorten or sharpen one of the two; else a lone
 * first-level heading that is not far below where the story begins. Null where there is none.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  title: string | null,
  isKept: (block: PageBlock) => boolean,
): PageBlock | null {
  const headings = blocks.filter(({ headingLevel }) => headingLevel === 1 || headingLevel === 2)
  const likenesses = headings.map(({ text }) => (title === null ? 0 : likenessOf(text, title)))
  const best = Math.max(0, ...likenesses)
  if (best > 0) return headings[likenesses.indexOf(best)] ?? null
  const [lone, ...others] = headings.filter(({ headingLevel }) => headingLevel === 1)
  if (lone === undefined || others.length > 0) return null
  return blocks.indexOf(lone) <= blocks.findIndex(isKept) + HEADLINE_REACH ? lone : null
}

/** The headline as a title: without the subject that the page shows apart, above it: `Harbor Council delays vote` for `Harbor: Council delays vote`. */
export function titleOf(headline: PageBlock | null, title: string | null): string | null {
  if (headline === null) return title
  const [, kicker, rest] = /^([^:]{2,30}): (.+)$/u.exec(title ?? '') ?? []
  if (kicker !== undefined && rest !== undefined && headline.text === `${kicker} ${rest}`) return rest
  return headline.text
}

/** How many blocks into the story a lone first-level heading may stand and still be its headline: a kicker, a date, a byline. */
const HEADLINE_REACH = 4
/** 0…1 of the shorter one's pairs of letters that the longer one has. */
const LEAST_SHARED = 0.75
/** 0…1 of the longer one's letters that the shorter one has: a name of the page's section may be part of a title, too. */
const LEAST_LENGTH = 0.4
/** Letters of a shorter heading say too little, unless it is the title to the letter. */
const LEAST_LETTERS = 12

/** 0…1 of the pairs of letters that both have (Dice 1945); 0 where they are about different things. */
function likenessOf(heading: string, title: string): number {
  const [one, other] = [letters(heading), letters(title)]
  if (one === '') return 0
  if (one === other) return 1
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < LEAST_LETTERS || shorter.length < LEAST_LENGTH * longer.length) return 0
  const [few, many] = [pairsOf(shorter), pairsOf(longer)]
  const shared = [...few].filter((pair) => many.has(pair)).length
  return shared < LEAST_SHARED * few.size ? 0 : (2 * shared) / (few.size + many.size + 1)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}
