import { plural, t } from '@lingui/core/macro'
import type { Article } from '../engine/article.ts'
import { mayMixScripts, mixesScripts } from '../engine/text/look-alikes.ts'

/** Words that are named; of more, only the number is told. */
const NAMED_WORDS = 3

const word = /[\p{L}\p{M}'’]+/gu

/** Words of an article with letters that only look right, counted and named, as a sentence; empty where there are none, as in nearly every article. */
export function tellLookAlikes({ text }: Article): string {
  if (!mayMixScripts(text)) return ''
  const found = (text.match(word) ?? []).filter(mixesScripts)
  if (found.length === 0) return ''
  const names = [...new Set(found)]
  const named = names
    .slice(0, NAMED_WORDS)
    .map((words) => t({ message: `“${words}”`, comment: 'a quoted word in a list' }))
  const list = `${named.join(', ')}${names.length > named.length ? ' …' : ''}`
  return t`${plural(found.length, {
    one: '# word has letters of another alphabet that only look right',
    other: '# words have letters of another alphabet that only look right',
  })}: ${list}.`
}
