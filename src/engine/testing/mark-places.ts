import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import type { ArtefactRule } from '../find/artefacts/artefact-rule.ts'
import { readArticle } from '../find/artefacts/reading.ts'
import { segment } from '../text/segment.ts'

/**
 * Takes the brackets out of `at ⟦the the⟧ harbour`, runs a rule over the words, and puts brackets around what it finds: one string
 * is the text and the expectation. The other article, where there is one, is in the same language.
 */
export function markAgain(rule: ArtefactRule, language: string, marked: string, other: string | null = null): string {
  const article = articleFromText({ text: marked.replaceAll(/[⟦⟧]/gu, ''), language })
  const beside = other === null ? null : articleFromText({ text: other, language })
  const changes = beside === null ? [] : compare(article, beside).changes
  const places = rule.find(readArticle('a', segment(article), beside === null ? null : segment(beside), changes))
  let text = ''
  let at = 0
  for (const { start, end } of places) {
    text += `${article.text.slice(at, start)}⟦${article.text.slice(start, end)}⟧`
    at = end
  }
  return text + article.text.slice(at)
}
