// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../engine/article.ts'
import { cleanText, folded } from './clean-text.ts'
import type { Exported } from './exported.ts'
import { toTei } from './tei.ts'
import { exportedOf, ferryStory, storyText } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'
import { teiFaults } from './testing/tei-faults.ts'

const { a, b } = ferryStory()

function teiOf(exported: Exported): Document {
  const tei = new DOMParser().parseFromString(toTei(exported), 'application/xml')
  const error = tei.querySelector('parsererror')
  if (error !== null) throw new Error(error.textContent)
  return tei
}

const bare = (text: string) => cleanText(text).replace(/\s+/gu, '')

/** The words of one witness, without notes and white space. */
function wordsOf(tei: Document, side: Side): string {
  const body = tei.querySelector('body')?.cloneNode(true)
  if (!(body instanceof Element)) throw new Error('has no text')
  const other = side === 'a' ? '#B' : '#A'
  for (const out of body.querySelectorAll(`note, rdg[wit="${other}"]`)) out.remove()
  return bare(body.textContent)
}

/** The paragraphs of one witness, without notes; it has none where it has no words. */
function paragraphsOf(tei: Document, side: Side): string[] {
  const body = tei.querySelector('body')?.cloneNode(true)
  if (!(body instanceof Element)) throw new Error('has no text')
  for (const out of body.querySelectorAll(`note, rdg[wit="${side === 'a' ? '#B' : '#A'}"]`)) out.remove()
  for (const end of body.querySelectorAll('milestone')) end.replaceWith('\u2029')
  return Array.from(body.children, (paragraph) => paragraph.textContent)
    .join('\u2029')
    .split('\u2029')
    .map(folded)
    .filter((words) => words !== '')
}

test('names both witnesses with their days, the verdict, when they were compared, and what was set aside', () => {
  const tei = teiOf(exportedOf(a, b, { name: 'The ferry, twice' }))
  expect(tei.querySelector('titleStmt title')?.textContent).toBe('The ferry, twice')
  const witnesses = Array.from(tei.querySelectorAll('witness'), (witness) => [
    witness.getAttribute('xml:id'),
    witness.querySelector('date')?.getAttribute('when'),
  ])
  expect(witnesses).toEqual([
    ['A', '2026-03-10'],
    ['B', '2026-03-11'],
  ])
  expect(tei.querySelector('variantEncoding')?.getAttribute('method')).toBe('parallel-segmentation')
  expect(tei.querySelector('publicationStmt date')?.getAttribute('when')).toBe('2026-11-22T09:50:00Z')
  expect(folded(tei.querySelector('editorialDecl')?.textContent ?? '')).toContain(
    'Not part of the story in Meridian Wire',
  )
})

test('each place of the apparatus has the readings of both, its kind, and beside it what is to be said', () => {
  const tei = teiOf(exportedOf(a, b))
  const readings = Array.from(tei.querySelectorAll('app'), (app) => [
    app.getAttribute('type'),
    ...Array.from(app.querySelectorAll('rdg'), (reading) => reading.textContent),
  ])
  expect(readings).toContainEqual(['reworded', 'ordered', 'took'])
  expect(readings).toContainEqual(['quotation', '“We do not', '"We never'])
  expect(tei.querySelector('app[type=quotation] + note')?.textContent).toContain('Quotation altered (Ines Falk)')
})

test('a moved passage has one number at both its places', () => {
  const passages = Array.from(teiOf(exportedOf(a, b)).querySelectorAll('seg[type=moved]'), (passage) => [
    passage.parentElement?.getAttribute('wit'),
    passage.getAttribute('n'),
  ])
  expect(new Set(passages.map(([witness]) => witness))).toEqual(new Set(['#A', '#B']))
  expect(passages[0]?.[1]).toBe(passages[1]?.[1])
})

test.each([[[]], [['form' as const]]])('the readings of one witness are its story, with %j switched off', (hidden) => {
  const exported = exportedOf(a, b, { hidden })
  const tei = teiOf(exported)
  for (const side of ['a', 'b'] as const) {
    expect(paragraphsOf(tei, side)).toEqual(storyText(exported.reading, side).split('\n\n').map(folded))
  }
})

test('whatever the texts hold, the file is TEI, and both stories come back from it to the letter', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const tei = teiOf(exported)
      expect(teiFaults(tei)).toEqual([])
      for (const side of ['a', 'b'] as const) {
        expect(wordsOf(tei, side)).toBe(bare(storyText(exported.reading, side)))
      }
    }),
    { numRuns: 60 },
  )
})

test('an edition with every kind of place in it is TEI, and one without a word, too', () => {
  expect(teiFaults(teiOf(exportedOf(a, b)))).toEqual([])
  expect(teiFaults(teiOf(exportedOf({ text: '' }, { text: '' })))).toEqual([])
})

test.each([
  ['an element that there is none of', '<text>', '<text><story/>', 'story is not known'],
  ['an attribute that there is none of', '<listWit>', '<listWit id="x">', 'listWit/@id'],
  ['a place that lacks a reading', /<rdg wit="#B">.*?<\/rdg>/u, '', '#A'],
  ['words where none may be', '<body>', '<body>words', 'words in body'],
])('%s would be found', (_, from, to, fault) => {
  const damaged = toTei(exportedOf(a, b)).replace(from, to)
  expect(teiFaults(new DOMParser().parseFromString(damaged, 'application/xml'))).toContain(fault)
})
