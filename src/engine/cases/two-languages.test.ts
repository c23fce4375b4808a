// What the cases in two languages come to as a whole: a story told in another one, or two that only share an event or nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { toWordPairs } from '../diff/word-pairs.ts'

const folder = import.meta.dirname
const names = readdirSync(folder)

function compareCase(name: string) {
  const article = (side: 'a' | 'b') =>
    articleFromText({ text: readFileSync(join(folder, name, `${side}.txt`), 'utf8') })
  return compare(article('a'), article('b'))
}

test.each(names.filter((name) => name.startsWith('told-in-')))(
  '%s is called a translation, and no word of it is marked',
  (name) => {
    const { relation, changes } = compareCase(name)
    expect(relation.kind).toBe('retranslated')
    expect(changes.flatMap(({ edits, words }) => [...edits, ...toWordPairs(words)])).toEqual([])
  },
)

test.each(names.filter((name) => name.startsWith('two-scripts-')))('%s is no translation', (name) => {
  const { relation, changes, limited } = compareCase(name)
  expect(['same-event', 'unrelated']).toContain(relation.kind)
  expect(changes).toEqual([])
  expect(limited?.id).toContain('cannot be compared')
})
