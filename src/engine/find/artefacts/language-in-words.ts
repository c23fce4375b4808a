import { baseLanguage } from '../../text/base-language.ts'
import { detectLanguage } from '../../text/language.ts'
import { smallWordsOf } from '../../text/language-words.ts'
import type { Segmented } from '../../text/segment.ts'

/** Words that are looked at, from the start; in fewer than the least a page's word is taken. */
const MOST_WORDS = 600
const LEAST_WORDS = 60
/** Share of words that are small ones of the language: in its own prose a fifth and more, in that of no near relative one in eight at most. */
const LEAST_SMALL = 0.15

/**
 * The language that an article's rules of writing are taken from, without region: the one that is said of it, unless hardly a small word of
 * that stands in the article and another language is told by its words. Sites put the tag of one language on pages in all.
 */
export function languageInWords({ article, tokens }: Segmented): string {
  const said = baseLanguage(article.language)
  const small = smallWordsOf(said)
  if (small === null) return said
  let wordCount = 0
  let smallCount = 0
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue
    wordCount += 1
    if (small.has(norm)) smallCount += 1
    if (wordCount === MOST_WORDS) break
  }
  if (wordCount < LEAST_WORDS || smallCount >= LEAST_SMALL * wordCount) return said
  const told = detectLanguage(article.text)
  return told === 'und' ? said : told
}
