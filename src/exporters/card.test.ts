// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCard } from './card.ts'
import { exportedOf, ferryStory } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'
import { wrapLines } from './wrap-lines.ts'

const { a, b } = ferryStory()

function pictureOf(svg: string): Document {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const error = picture.querySelector('parsererror')
  if (error !== null) throw new Error(error.textContent)
  return picture
}

test('shows what a difference is, both readings with outlet and day, and when they were compared', () => {
  const exported = exportedOf(a, b)
  const quotation = exported.reading.differences.find(({ kind }) => kind === 'quotation')
  if (quotation === undefined) throw new Error('has no altered quotation')
  const texts = Array.from(pictureOf(toCard(exported, quotation)).querySelectorAll('text'), (text) => text.textContent)
  expect(texts[0]).toBe('Quotation altered (Ines Falk)')
  expect(texts).toContain('We do not gamble with passengers,')
  expect(texts).toContain('We never gamble with passengers,')
  expect(texts.find((text) => text.startsWith('A · Meridian Wire, 10 March 2026'))).toBeDefined()
  expect(texts).toContain('Compared on 22 November 2026 at 09:50 UTC')
})

test('whatever the texts hold, the picture is well formed, holds nothing but shapes and words, and stays inside its frame', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      for (const difference of exported.reading.differences.slice(0, 3)) {
        const picture = pictureOf(toCard(exported, difference))
        const elements = Array.from(picture.querySelectorAll('*'))
        const known = ['svg', 'title', 'rect', 'g', 'text', 'tspan', 'line']
        expect(elements.map(({ localName }) => localName).filter((name) => !known.includes(name))).toEqual([])
        expect(
          elements.flatMap((element) => element.getAttributeNames()).filter((name) => /^on|href/.test(name)),
        ).toEqual([])
        const heights = elements.map((element) => Number(element.getAttribute('y') ?? 0))
        expect(Math.max(...heights)).toBeLessThan(630)
      }
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['words', 'one two three', 4, 3, ['one two', 'three']],
  ['what is too long for a line', 'abcdefghij', 4, 9, ['abcdefgh', 'ij']],
  ['square letters at any place', '議会は船を止めた', 4, 3, ['議会は船', 'を止めた']],
  ['what does not fit', 'one two three four', 4, 1, ['one two …']],
])('cuts lines between %s', (_, text, width, most, expected) => {
  expect(wrapLines(text, width, most)).toEqual(expected)
})
