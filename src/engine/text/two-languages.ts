import type { Article } from '../article.ts'
import { baseLanguage } from './base-language.ts'
import { scriptOf } from './language.ts'
import type { Segmented } from './segment.ts'
import { classOf, type Vocabulary } from './vocabulary.ts'

/** Two articles in one language share at least this part of the shorter one's content words; in two languages names and loan words stay well below. */
const ONE_LANGUAGE_SHARE = 0.3

/** Share of the distinct content words of the article with fewer that stand in the other too; 0 where there are none. */
function commonWords(a: Segmented, b: Segmented, vocabulary: Vocabulary): number {
  const content = (types: Int32Array): Set<number> =>
    new Set(types.filter((type) => classOf(vocabulary, type) === 'content'))
  const inA = content(vocabulary.a)
  const inB = content(vocabulary.b)
  const smaller = inA.size < inB.size ? inA : inB
  const larger = smaller === inA ? inB : inA
  let common = 0
  for (const type of smaller) if (larger.has(type)) common++
  return smaller.size === 0 || a.columns.count === 0 || b.columns.count === 0 ? 0 : common / smaller.size
}

/**
 * Whether two articles are in different languages, so that their words cannot be compared. Their languages are believed only where the
 * words bear them out: a short or mixed text is easily taken for the wrong one.
 */
export function inTwoLanguages(a: Segmented, b: Segmented, vocabulary: Vocabulary): boolean {
  return areToldApart(a.article, b.article) && commonWords(a, b, vocabulary) < ONE_LANGUAGE_SHARE
}

/** By script, whatever a page says of its language; within one script by what is said or was detected. */
function areToldApart(a: Article, b: Article): boolean {
  const scripts = [scriptOf(a.text), scriptOf(b.text)]
  if (scripts[0] !== scripts[1] && !scripts.includes(null)) return true
  const languages = [baseLanguage(a.language), baseLanguage(b.language)]
  return languages[0] !== languages[1] && !languages.includes('und')
}
