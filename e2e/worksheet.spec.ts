import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { paste } from './paste.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

/** What comes out of a printer, page by page. */
interface Printed {
  readonly pages: readonly string[]
  /** Points. */
  readonly width: number
}

async function print(page: Page, isChromium: boolean): Promise<Printed> {
  test.skip(!isChromium, 'only Chromium prints to a file')
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  const { width } = (await document.getPage(1)).getViewport({ scale: 1 })
  return { pages, width: Math.round(width) }
}

async function openWorksheet(page: Page): Promise<void> {
  await expect(page.locator('.row').first()).toBeVisible()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Print worksheet' }).click()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeFocused()
}

/** As CSS has them, at 72 points an inch. */
const WIDTHS = { A4: 595, Letter: 612 }

const pairs = [
  ['dam-wire', 'dam-retranslated'],
  ['ferry-wire', 'ferry-courier'],
  ['ward-bulletin', 'ward-nettle'],
  ['meteorite-wire', 'meteorite-mill'],
] as const

for (const [a, b] of pairs) {
  test(`a worksheet about ${a} and ${b} takes two pages at most, on either paper`, async ({ page, browserName }) => {
    await page.goto(`./#a=${a}&b=${b}`)
    await openWorksheet(page)
    await expectNoAxeViolations(page)
    const count = await page.locator('.handout-card').count()
    expect(count).toBeGreaterThanOrEqual(7)
    for (const paper of ['A4', 'Letter'] as const) {
      await page.getByText(paper, { exact: true }).click()
      const { pages, width } = await print(page, browserName === 'chromium')
      expect(Math.abs(width - WIDTHS[paper])).toBeLessThanOrEqual(1)
      expect(pages.length).toBeLessThanOrEqual(2)
      expect(pages.join(' ')).toContain('How do you know?')
      expect(pages.join(' ')).not.toMatch(/Back to class view|Meridian/u)
    }
  })
}

test('the answer key is a sheet of its own, and large print has letters of 18 points', async ({
  page,
  browserName,
}) => {
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await openWorksheet(page)
  await page.getByText('Answer key', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('answer key')
  await expectNoAxeViolations(page)
  const key = await print(page, browserName === 'chromium')
  expect(key.pages.length).toBeLessThanOrEqual(2)
  expect(key.pages.join(' ')).toMatch(/Outlet A: Paragraph \d+ of \d+/u)

  await page.getByText('Worksheet', { exact: true }).click()
  await page.getByText('Large print', { exact: true }).click()
  const size = await page
    .locator('.handout-question')
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeCloseTo(24, 1)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Back to class view' }).click()
  await expect(page.getByRole('button', { name: 'Leave class view' })).toBeVisible()
})

// Real articles are not ours to keep: read from the folder that SHARED names, or beside the checkout.
const folder = join(process.env['SHARED'] ?? join(import.meta.dirname, '../../shared'), 'articles')

test('a worksheet about two real articles takes two pages at most', async ({ page, browserName }) => {
  test.skip(!existsSync(folder), 'without the articles')
  await page.goto('./')
  for (const name of ['002_a1196fbebef5cc65.txt', '003_b22b4be7c3e50f4e.txt'])
    await paste(page, await readFile(join(folder, name), 'utf8'))
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await openWorksheet(page)
  const { pages } = await print(page, browserName === 'chromium')
  expect(pages.length).toBeLessThanOrEqual(2)
  expect(pages.join(' ')).not.toMatch(/Reuters|Nexstar|Zvulun/u)
})
