import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { toReport } from '../engine/report.ts'
import { importArticle } from './import.ts'

const FIRST = `Harbor council delays vote

By Ines Falk, Meridian Wire

The council put off its vote on the fee. It gave no reason.

Copyright 2026 Meridian Wire. All rights reserved.`
const SECOND = FIRST.replace('put off', 'delayed').replace('It gave no reason.', 'Nobody said why.')

const a = articleFromText({ text: FIRST, outlet: 'Meridian Wire', date: '2026-03-11' })
const b = articleFromText({ text: SECOND, title: 'Vote is delayed', language: 'en-GB' })
const report = JSON.stringify(toReport(compare(a, b)))

const open = (content: string, name = 'report.json') =>
  importArticle({ kind: 'file', name, bytes: new TextEncoder().encode(content) })
const partsOf = (article: typeof a) => article.blocks.map(({ part, span }) => ({ part, span }))

test.each(['report.json', 'report.txt', 'anything'])(
  'a report called %s gives both articles as they were',
  async (name) => {
    const result = await open(report, name)
    if (!result.ok) throw new Error(result.problem)
    const before = result.origin.before
    expect(before?.kind).toBe('report')
    for (const [given, found] of [
      [a, before?.article],
      [b, result.article],
    ] as const) {
      const { text, title, outlet, date, language } = given
      expect(found).toMatchObject({ text, title, outlet, date, language })
      expect(found === undefined ? null : partsOf(found)).toEqual(partsOf(given))
    }
  },
)

test('a report that was pasted, or laid out for reading, is one, too', async () => {
  const result = await importArticle({ kind: 'text', text: JSON.stringify(JSON.parse(report), null, 2) })
  expect(result.ok && result.origin.before?.article.text).toBe(FIRST)
})

test.each([
  ['cut off', report.slice(0, -20)],
  ['without its articles', '{"format":"same-story/1"}'],
  ['whose sentences lie outside their text', report.replaceAll(/"span":\[0,/g, '"span":[90000,')],
  ['that leaves out words of its text', report.replace('reserved."', 'reserved. These words are in no sentence."')],
])('a report %s is refused as damaged, by name', async (_, content) => {
  const result = await open(content)
  expect(!result.ok && result.problem).toMatch(/^“report\.json” is a report of Same Story, but it is damaged\. /)
})

test('a report of a newer release is refused as such', async () => {
  const result = await open(report.replace('same-story/1', 'same-story/2'))
  expect(!result.ok && result.problem).toMatch(/^“report\.json” is a report of a newer release of Same Story\. /)
})

test('a text about reports is a text', async () => {
  const text = 'The file begins with "format": "same-story/1", the council said.'
  const result = await open(text, 'a.txt')
  expect(result.ok && result.article.text).toBe(text)
})
