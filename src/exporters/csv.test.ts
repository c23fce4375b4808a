import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { exportedOf, ferryStory } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'

const { a, b } = ferryStory()

/** Reads a table as RFC 4180 says it is written; fails where it is not. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|[^",\r\n]*/y
    cell.lastIndex = at
    const found = cell.exec(text)
    rows.at(-1)?.push(found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? '')
    at = cell.lastIndex
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      if (at < text.length) rows.push([])
    } else throw new Error(`neither a comma nor the end of a line at ${at}: ${text.slice(at, at + 20)}`)
  }
  return rows
}

const rowsOf = (csv: string) => parseCsv(csv.slice(1))

test('each difference has a line with both readings and the reason', () => {
  const rows = rowsOf(toCsv(exportedOf(a, b)))
  expect(rows[0]?.slice(0, 9)).toEqual([
    'Line',
    'Number',
    'Kind',
    'A: Meridian Wire',
    'B: Skerrin Courier',
    'Place in A',
    'Place in B',
    'Speaker',
    'Why',
  ])
  const quotation = rows.find((cells) => cells[2] === 'quotation altered')
  expect(quotation?.slice(3, 8)).toEqual([
    'We do not gamble with passengers,',
    'We never gamble with passengers,',
    '¶ 2',
    '¶ 3',
    'Ines Falk',
  ])
  expect(quotation?.slice(9)).toEqual([
    'Meridian Wire and Skerrin Courier',
    'Meridian Wire',
    '2026-03-10',
    'Skerrin Courier',
    '2026-03-11',
    '2026-11-22T09:50:00Z',
  ])
})

test('what was set aside has lines of its own', () => {
  const rows = rowsOf(toCsv(exportedOf(a, b))).filter(([line]) => line === 'set aside')
  expect(rows.map((cells) => cells[3])).toEqual(['Copyright 2026 Meridian Wire. All rights reserved.'])
})

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1+1'])('%j is no formula in a spreadsheet', (name) => {
  const rows = rowsOf(toCsv(exportedOf(a, b, { name })))
  expect(rows[1]?.[9]).toBe(`'${name}`)
})

test('begins with a byte order mark, ends each line with CR LF, and leaves other apostrophes alone', () => {
  const csv = toCsv(exportedOf(a, b, { name: 'x' }))
  expect(csv.startsWith('\ufeffLine,')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(rowsOf(csv)[1]?.[9]).toBe('x')
})

test('whatever the texts hold, every line has the same cells and none is a formula', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const rows = rowsOf(toCsv(exported))
      expect(rows.filter((cells) => cells.length !== rows[0]?.length)).toEqual([])
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
