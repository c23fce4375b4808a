import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { anyText } from '../testing/any-text.ts'
import { findQuotations, findUnclosed } from './quotations.ts'
import { slice } from './span.ts'

const quoted = (text: string): string[] =>
  findQuotations(articleFromText({ text, language: 'en' })).map(({ span }) => slice(text, span))

test.each([
  ['curly', 'The mayor said: “We will stay.” Nobody left the harbour.', ['We will stay.']],
  ['straight', 'The mayor said: "We will stay." Nobody left the harbour.', ['We will stay.']],
  ['single', 'The mayor said: ‘We will stay.’ Nobody’s boat left.', ['We will stay.']],
  ['guillemets with spaces', 'La maire a dit : « Nous restons. » Personne n’est parti.', ['Nous restons.']],
  ['German', 'Die Bürgermeisterin sagte: „Wir bleiben.“ Niemand ging.', ['Wir bleiben.']],
  ['turned guillemets', 'Die Bürgermeisterin sagte: »Wir bleiben.« Niemand ging.', ['Wir bleiben.']],
  ['corner brackets', '市長は「残ります」と述べた。誰も去らなかった。', ['残ります']],
  ['Chinese', '市长说：“我们留下。”没有人离开。', ['我们留下。']],
  ['closed by a mark of another kind', 'The mayor said: “We will stay. » Nobody left.', ['We will stay.']],
  ['closed after a stray space', 'The mayor said: "We will stay. " Nobody left.', ['We will stay.']],
  [
    'in one another, in marks of one kind',
    'She said, "I call it a "clear mistake" of the board," and left.',
    ['I call it a "clear mistake" of the board,'],
  ],
  ['in one another, closed at once', 'Most wrote “we need no “new harbour”” on Monday.', ['we need no “new harbour”']],
  [
    'one for each paragraph',
    'The mayor said: “We will stay.\n\n“We will build.” Nobody left.',
    ['We will stay.', 'We will build.'],
  ],
])('finds quotations: %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  ['an apostrophe', 'The fishers’ boats and the mayor’s car stood in the rock ’n’ roll bar.', []],
  ['what an opening mark without end would swallow', 'The mayor said: “We will stay. Nobody left the harbour.', []],
  ['marks around nothing', 'The mayor said “…” and left.', []],
  ['a first mark that is never closed', 'The “mayor said on Monday: “We will stay.” Nobody left.', ['We will stay.']],
  ['inches', 'The 12" pipe broke.', []],
])('does not take for a quotation: %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test.each([
  ['as far as its block', 'She said: “We stay. Nobody left.\n\nIt rained.', ['We stay. Nobody left.']],
  ['as far as the next mark without end', '“We stay. “We go. Nobody left.', ['We stay. ', 'We go. Nobody left.']],
  [
    'with the quotation inside',
    'She said: "We need no "new harbour" here.',
    ['We need no "new harbour" here. (new harbour)'],
  ],
  ['not where it is closed', 'She said: “We stay.” Nobody left.', []],
  ['not where the next paragraph goes on', 'She said: “We stay.\n\n“We build.” Nobody left.', []],
  ['no apostrophe', 'The fishers’ boats and ’n’ the mayor’s car.', []],
])('finds what an opening mark without end may reach: %s', (_, text, expected) => {
  const found = findUnclosed(articleFromText({ text, language: 'en' })).map(
    ({ span, inner }) => slice(text, span) + (inner === null ? '' : ` (${slice(text, inner)})`),
  )
  expect(found).toEqual(expected)
})

test('quotations of any text are in order, apart, and say something', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { span } of findQuotations(articleFromText({ text }))) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(slice(text, span)).toMatch(/[\p{L}\p{N}]/u)
        last = span.end
      }
    }),
  )
})

test('marks that open again and again take no more time than others', () => {
  const text = `${'"a '.repeat(20_000)}${'a" '.repeat(20_000)}`
  expect(quoted(text).length).toBeGreaterThan(0)
  expect(findUnclosed(articleFromText({ text })).length).toBeGreaterThan(0)
})
