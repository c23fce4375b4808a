// Every folder beside this file is one phenomenon: two short texts, what the engine makes of them, and, where it falls
// short, what a careful person would mark (ideal.txt). `UPDATE_CASES=1 npx vitest run src/engine/cases` rewrites the
// outcomes below their sentence of documentation; the difference is reviewed like code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { articleFromText, type Side } from '../article.ts'
import { compare, type Comparison } from '../compare.ts'
import { formatDistance, formatOutcome, lettersOf, parseOutcome, storyOf, toOutcome } from '../testing/outcome.ts'
import { slice } from '../text/span.ts'

const isUpdate = process.env['UPDATE_CASES'] === '1'
const folder = import.meta.dirname
const read = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8')
const has = (name: string, file: string): boolean => existsSync(join(folder, name, file))
const distances: string[] = []

/** The texts of a case; a folder's last part after a dot is their language, which is else detected. */
function compareCase(name: string, first: Side, second: Side): Comparison {
  const language = name.split('.')[1] ?? null
  const article = (side: Side) => articleFromText({ text: read(name, `${side}.txt`), language })
  return compare(article(first), article(second))
}

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const { documentation } = parseOutcome(read(name, 'expected.txt'))
    return [name, documentation, compareCase(name, 'a', 'b')] as const
  })

test.each(cases)('%s: %s', (name, documentation, comparison) => {
  const lines = toOutcome(comparison)
  const outcome = formatOutcome(documentation, lines)
  if (isUpdate) writeFileSync(join(folder, name, 'expected.txt'), outcome)
  expect(outcome).toBe(read(name, 'expected.txt'))
  if (has(name, 'ideal.txt')) {
    const ideal = parseOutcome(read(name, 'ideal.txt')).lines
    const isReached = formatOutcome('', ideal) === formatOutcome('', lines)
    distances.push(`${name}: ${isReached ? 'reached; its ideal.txt can go' : formatDistance(lines, ideal)}`)
  }
})

test.each(cases)('%s, swapped, is the mirror image', (name, _, comparison) => {
  expect(describeLinks(compareCase(name, 'b', 'a'), 'b', 'a')).toEqual(describeLinks(comparison, 'a', 'b'))
})

test.each(cases)('%s is documented, and what is written adds up to both texts', (name, _, comparison) => {
  for (const file of ['expected.txt', 'ideal.txt'].filter((file) => has(name, file))) {
    const { documentation, lines } = parseOutcome(read(name, file))
    expect(documentation).toMatch(/^\p{Lu}[^\n]+\.$/u)
    expect(storyOf(lines, 'a')).toBe(lettersOf(storyText(comparison, 'a')))
    expect(storyOf(lines, 'b')).toBe(lettersOf(storyText(comparison, 'b')))
  }
})

afterAll(() => {
  if (distances.length > 0) process.stdout.write(`\nCases short of their ideal:\n  ${distances.join('\n  ')}\n`)
})

/** Each link and its changed words, the given sides as left and right, in an order that does not depend on the sides. */
function describeLinks(comparison: Comparison, left: Side, right: Side): string[] {
  return comparison.changes
    .map((change) => {
      const changed = change.edits
        .filter(({ op }) => op !== 'equal')
        .map((edit) => {
          const from = slice(comparison[left].article.text, edit[left])
          const to = slice(comparison[right].article.text, edit[right])
          return `${from} > ${to}${edit.moved ? ' moved' : ''}`
        })
      const link = `[${change[left].join()}]:[${change[right].join()}]${change.moved ? ' moved' : ''} ${change.kind}`
      return `${link} ${changed.toSorted().join(' | ')}`
    })
    .toSorted()
}

/** An article's headline and body. */
function storyText(comparison: Comparison, side: Side): string {
  const { blocks, text } = comparison[side].article
  const story = blocks.filter(({ part }) => part === 'headline' || part === 'body')
  return story.map(({ span }) => slice(text, span)).join('')
}
