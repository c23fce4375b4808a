// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../../engine/article.ts'
import { noJudgement } from '../../view-model/judgement.ts'
import { cleanText, folded } from '../clean-text.ts'
import type { Exported } from '../exported.ts'
import { exportedOf, ferryStory } from '../testing/exported.ts'
import { hostileExported } from '../testing/hostile.ts'
import { toPage } from './page.ts'
import { pageStyle, policy } from './page-style.ts'

const { a, b } = ferryStory()

function pageOf(exported: Exported): Document {
  return new DOMParser().parseFromString(toPage(exported), 'text/html')
}

const textOf = (element: Element | null | undefined) => folded(element?.textContent ?? '')

/** The words of a side as a reader sees them in the rows: without what only a screen reader is told. */
function wordsOf(page: Document, side: Side): string {
  for (const spoken of page.querySelectorAll('.rows .sr-only, .rows .echo')) spoken.remove()
  return Array.from(page.querySelectorAll(`.cell-${side} .block`), (block) => block.textContent).join(' ')
}

test('the policy allows the page’s own style and nothing else', () => {
  const hash = createHash('sha256').update(pageStyle).digest('base64')
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  const page = pageOf(exportedOf(a, b))
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(policy)
  expect(page.querySelector('style')?.textContent).toBe(pageStyle)
})

test('states the verdict, both outlets with days and lengths, and when they were compared', () => {
  const page = pageOf(exportedOf(a, b, { name: 'The ferry, twice' }))
  expect(page.title).toBe('The ferry, twice, compared')
  expect(textOf(page.querySelector('h1'))).toBe('The ferry, twice')
  expect(textOf(page.querySelector('.masthead'))).toMatch('Compared on 22 November 2026 at 09:50 UTC')
  expect(textOf(page.querySelector('.verdict-words'))).toMatch(/^One story, lightly edited/)
  expect(textOf(page.querySelector('.head-a'))).toMatch(/^A ?Meridian Wire ?10 March 2026 · \d+ words$/)
})

test('marks what differs by element and side, and says so to a screen reader', () => {
  const page = pageOf(exportedOf(a, b))
  const marks = Array.from(page.querySelectorAll('.rows .mark'), (mark) => [
    mark.localName,
    mark.classList.contains('mark-a') ? 'a' : 'b',
    textOf(mark),
  ])
  expect(marks).toContainEqual(['mark', 'a', 'reworded, in Meridian Wire: ordered end'])
  expect(marks).toContainEqual(['del', 'a', expect.stringContaining('only in Meridian Wire: The company rejected')])
  expect(marks).toContainEqual(['ins', 'b', expect.stringContaining('only in Skerrin Courier: The travel desk')])
})

test('what was set aside stands at the end, with the reason', () => {
  const page = pageOf(exportedOf(a, b))
  expect(textOf(page.querySelector('#set-aside + ul'))).toMatch(
    /^Meridian Wire: Copyright 2026 Meridian Wire.*reserved\. \S/,
  )
  expect(page.querySelector('.row-aside a')?.getAttribute('href')).toBe('#set-aside')
})

test('what is dismissed leaves no mark, and is named with the reason', () => {
  const quotation = exportedOf(a, b).reading.differences.find(({ kind }) => kind === 'quotation')
  const dismissed = [{ a: quotation?.a ?? null, b: quotation?.b ?? null, reason: 'as she really said it' }]
  const page = pageOf(exportedOf(a, b, { judgement: { ...noJudgement, dismissed } }))
  expect(textOf(page.querySelector('.findings'))).not.toContain('Quotations altered')
  expect(textOf(page.querySelector('#dismissed + ul'))).toContain('as she really said it')
})

test('each finding leads to its marks, each mark’s tag to its finding, and no link leads nowhere or outside', () => {
  const page = pageOf(exportedOf(a, b))
  const targets = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '')
  expect(targets.length).toBeGreaterThan(20)
  expect(targets.filter((target) => !target.startsWith('#') || page.getElementById(target.slice(1)) === null)).toEqual(
    [],
  )
})

test('whatever the texts hold, nothing in the page can run, load or lead outside, and no id stands twice', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const page = pageOf(exported)
      expect(
        page.querySelector('script, iframe, object, embed, img, svg, math, form, input, base, link, template'),
      ).toBe(null)
      const attributes = Array.from(page.querySelectorAll('*')).flatMap((element) => Array.from(element.attributes))
      const names = new Set(attributes.map(({ name }) => name))
      const known =
        'lang charset http-equiv content name class id href dir open data-sign data-spoken aria-labelledby aria-hidden'
      expect([...names].filter((name) => !known.split(' ').includes(name))).toEqual([])
      const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value)
      expect(links.filter((link) => !link.startsWith('#') || page.getElementById(link.slice(1)) === null)).toEqual([])
      const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value)
      expect(ids.length).toBe(new Set(ids).size)
    }),
    { numRuns: 60 },
  )
})

test('whatever the texts hold, the page shows every word of both stories once, in order', () => {
  const bare = (text: string) => cleanText(text).replace(/\s+/gu, '')
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const { comparison, rows } = exported.reading
      const page = pageOf(exported)
      for (const side of ['a', 'b'] as const) {
        const { text } = comparison[side].article
        const story = rows
          .filter(({ kind }) => kind !== 'aside')
          .flatMap((row) => row[side]?.paragraphs.flatMap(({ runs }) => runs) ?? [])
          .map(({ span }) => text.slice(span.start, span.end))
        expect(bare(wordsOf(page, side))).toBe(bare(story.join('')))
      }
    }),
    { numRuns: 60 },
  )
})
