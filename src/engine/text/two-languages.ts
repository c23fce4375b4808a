import { baseLanguage } from './base-language.ts'
import type { Segmented } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Two articles in one language share at least this part of the shorter one's content words; in two languages names and loan words stay well below. */
const ONE_LANGUAGE_SHARE = 0.3

/** Share of the distinct content words of the article with fewer that stand in the other too; 0 where there are none. */
function commonWords(a: Segmented, b: Segmented, { a: ofA, b: ofB, classOf }: Vocabulary): number {
  const content = (types: Int32Array): Set<number> => new Set(types.filter((type) => classOf(type) === 'content'))
  const inA = content(ofA)
  const inB = content(ofB)
  const smaller = inA.size < inB.size ? inA : inB
  const larger = smaller === inA ? inB : inA
  let common = 0
  for (const type of smaller) if (larger.has(type)) common++
  return smaller.size === 0 || a.tokens.length === 0 || b.tokens.length === 0 ? 0 : common / smaller.size
}

/**
 * Whether two articles are in different languages, so that their words cannot be compared. Their languages are believed only where the
 * words bear them out: a short or mixed text is easily taken for the wrong one.
 */
export function inTwoLanguages(a: Segmented, b: Segmented, vocabulary: Vocabulary): boolean {
  const languages = [baseLanguage(a.article.language), baseLanguage(b.article.language)]
  if (languages[0] === languages[1] || languages.includes('und')) return false
  return commonWords(a, b, vocabulary) < ONE_LANGUAGE_SHARE
}
