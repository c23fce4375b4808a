import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { pdfOf } from '../testing/pdf.ts'
import { toDraft } from './draft.ts'
import { readPages } from './pages.ts'

/** Lines of one made page. */
const LINES = 33

/** One line in the midst of each page. */
function linesOn(pageCount: number): readonly string[] {
  return Array.from({ length: pageCount * LINES }, (_, index) =>
    index % LINES === 5 ? `The ferry left at ${Math.floor(index / LINES)} and came back.` : '',
  )
}

test('a file of more pages than a newspaper has is read up to the limit, and that is said', async () => {
  const content = await readPages(pdfOf(linesOn(203)))
  expect(content.pageCount).toBe(203)
  expect(content.pages).toHaveLength(200)
  const { text, notes } = toDraft(content)
  expect(text).toContain(`left at 199 and`)
  expect(text).not.toContain('left at 200 and')
  expect(notes.map((note) => i18n._(note))).toEqual(['The file has 203 pages; only the first 200 were taken in.'])
})

test('a file at the limit is read whole, without a word', async () => {
  const content = await readPages(pdfOf(linesOn(200)))
  expect(content.pages).toHaveLength(200)
  expect(toDraft(content).notes).toEqual([])
})
