import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { assemble, plainDraft } from './draft.ts'
import { convertMarkdown } from './markdown.ts'
import { shorten } from './shorten.ts'

test.each(['a\n', 'a\n\n', 'a\r\n', 'a\r', 'a\u2028'])('a text of endless lines is cut after so many: %j', (line) => {
  const { text, notes } = shorten(plainDraft(line.repeat(200_000)))
  expect(text.length).toBe(50_000 * line.length)
  expect(notes.map((note) => i18n._(note))).toEqual([expect.stringContaining('first 25 %')])
})

test('a text of endless paragraphs is cut after so many', () => {
  const piece = { kind: 'paragraph', text: 'word' } as const
  const { text, blocks } = shorten({ ...plainDraft(''), ...assemble(Array.from({ length: 60_000 }, () => piece)) })
  expect(blocks).toHaveLength(50_000)
  expect(blocks?.at(-1)?.span.end).toBe(text.length)
})

test('two million characters in lines of a page’s width are taken in whole', () => {
  const text = 'a line as typewriters had it, sixty letters wide or so, all over\n'.repeat(30_000)
  expect(shorten(plainDraft(text)).text).toBe(text)
})

test('a source that is not read to its end says how much of it was read, though what was read fits', () => {
  const comment = `<!-- ${'word '.repeat(1_000_000)}-->`
  const draft = shorten(convertMarkdown({ ...manuscript, text: `The ferry left.\n\n${comment}\n\nIt came back.` }))
  expect(draft.text).not.toContain('It came back.')
  expect(draft.notes.map((note) => i18n._(note))).toEqual([
    expect.stringMatching(/^The text is very long\. Only its first \d\d % were taken in/),
  ])
})

const manuscript = { fileName: null, address: null, selected: false, storage: null, isGarbled: false }

test.each(['[', '![a](', '*', '`', '** a', '_a ', '<https://', '# ', '<!--', '> '])(
  'Markdown of nothing but %j is read',
  (sign) => {
    const text = `The ferry left.\n\n${sign.repeat(100_000 / sign.length)}`
    expect(convertMarkdown({ ...manuscript, text }).text).toMatch(/^The ferry left\./)
  },
)
