import { storySentences } from '../align/evidence.ts'
import { articleFromText } from '../article.ts'
import { compareValues, type Verdict } from '../find/facts/compare-values.ts'
import { findMentions, findPersons, markTokens } from '../find/facts/find-mentions.ts'
import { knownNames } from '../find/facts/known-names.ts'
import type { Mention } from '../find/facts/mention.ts'
import { knowsHedges } from '../find/facts/number-words.ts'
import type { FactType } from '../find/finding.ts'
import { segment } from '../text/segment.ts'
import type { Span } from '../text/span.ts'

/** The facts of a text, in order and disjoint, as one article alone gives them. */
export function mentionsIn(language: string, text: string): Mention[] {
  const segmented = segment(articleFromText({ text, language }))
  const story = storySentences(segmented)
  const marks = markTokens(segmented)
  const known = knownNames(story.flatMap((index) => findPersons(segmented, index, marks)))
  return story.flatMap((index) => findMentions(segmented, index, marks, known))
}

/**
 * Takes the brackets out of `signed on ⟦June 22⟧`, reads the facts of one type, and puts brackets around each: one string is
 * the text and the expectation. Of a person the name and the title are facts of their own.
 */
export function markFacts(type: FactType, language: string, marked: string): string {
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  let again = ''
  let at = 0
  for (const { start, end } of mentionsIn(language, text).flatMap((mention) => placeOf(type, mention))) {
    again += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return again + text.slice(at)
}

function placeOf(type: FactType, mention: Mention): Span[] {
  const { value } = mention
  if (mention.type !== 'person' || value.kind !== 'name') return mention.type === type ? [mention.span] : []
  if (type === 'title') return value.titleSpan === null ? [] : [value.titleSpan]
  return type === 'person' ? [value.nameSpan] : []
}

/** What becomes of two facts, the first of each text, as values: no sentence says that they are about one thing. Null where one is missing. */
export function compareFacts(
  language: string,
  textA: string,
  textB: string,
  date: string | null = null,
): Verdict | null {
  const [x, y] = [mentionsIn(language, textA)[0], mentionsIn(language, textB)[0]]
  if (x === undefined || y === undefined) return null
  return compareValues(x, y, { a: date, b: date }, knowsHedges(language))
}
