import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertMarkdown } from '../importers/markdown.ts'
import { noJudgement } from '../view-model/judgement.ts'
import { toMarkdown } from './markdown.ts'
import { markdownText } from './markdown-text.ts'
import { exportedOf, ferryStory } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'

const { a, b } = ferryStory()

test('states outlets, days, when it was compared, the verdict, and what was set aside', () => {
  const text = toMarkdown(exportedOf(a, b, { name: 'The ferry, twice' }))
  expect(text).toContain('# The ferry, twice\n')
  expect(text).toMatch(/- \*\*A:\*\* Meridian Wire, 10 March 2026, \d+ words\n/)
  expect(text).toContain('Compared on 22 November 2026 at 09:50 UTC')
  expect(text).toContain('## Not part of the story\n\n- Meridian Wire: Copyright 2026')
})

test('a difference stands with both readings, their places and the reason', () => {
  const text = toMarkdown(exportedOf(a, b))
  expect(text).toContain('## Quotations altered (1)\n\n**Quotation altered (Ines Falk).** ')
  expect(text).toContain(
    '> **Meridian Wire, ¶ 2:** We do not gamble with passengers,\n>\n> **Skerrin Courier, ¶ 3:** We never gamble',
  )
})

test('what is switched off or dismissed is no difference, and is named', () => {
  const shown = exportedOf(a, b)
  const quotation = shown.reading.differences.find(({ kind }) => kind === 'quotation')
  const dismissed = [{ a: quotation?.a ?? null, b: quotation?.b ?? null, reason: 'as she really said it' }]
  const text = toMarkdown(exportedOf(a, b, { hidden: ['wording'], judgement: { ...noJudgement, dismissed } }))
  expect(text).not.toContain('## Quotations altered')
  expect(text).not.toContain('## Wording')
  expect(text).toMatch(/Not shown here: \d+ differences? in wording/)
  expect(text).toContain('## Dismissed by the reader\n\n- We do not gamble')
  expect(text).toContain('as she really said it')
})

test.each([
  ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['HTML and entities', '<b>&amp;', '\\<b\\>\\&amp;'],
  ['links and pictures', '![x](y)', '!\\[x\\](y)'],
  ['what begins a list or a heading', '1. One', '1\\. One'],
  ['a heading’s sign at the head alone', '# C# and F#', '\\# C# and F#'],
  ['nothing in plain words', 'Dr. Hale paid 4,000 (in part) - at once!', 'Dr. Hale paid 4,000 (in part) - at once!'],
])('escapes %s', (_, text, expected) => {
  expect(markdownText(text)).toBe(expected)
})

test('whatever the texts hold, no HTML, no link and no line of its own comes of it', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const lines = toMarkdown(exported).split('\n')
      // Escaped signs are no signs: without them nothing is left that could begin a tag, a link or a table.
      const bare = lines.map((line) => line.replace(/\\[\\`*_{}[\]<>&~|$]/g, '').replace(/^(?:> ?)+/, ''))
      expect(bare.filter((line) => /[<>[\]`|$]/.test(line))).toEqual([])
      expect(lines.filter((line) => !/^$|^(?:#{1,2} |- |> ?|\*\*)|^\S/.test(line))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a second reader finds the words again', () => {
  const { text } = convertMarkdown({
    text: toMarkdown(exportedOf(a, b)),
    fileName: 'x.md',
    selected: false,
    address: null,
    storage: null,
    isGarbled: false,
  })
  expect(text).toContain('Skerrin Courier, ¶ 3: We never gamble with passengers,')
})
