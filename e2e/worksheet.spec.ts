import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { paste } from './paste.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

/** What comes out of a printer. */
interface Printed {
  readonly bytes: Buffer
  readonly pageCount: number
  /** Points. */
  readonly width: number
}

async function print(page: Page, browserName: string): Promise<Printed> {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file')
  const bytes = await page.pdf({ preferCSSPageSize: true })
  // Chromium writes what describes a page as plain text.
  const source = bytes.toString('latin1')
  const pageCount = source.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  const width = Number(/\/MediaBox\s*\[0 0 ([\d.]+)/.exec(source)?.[1])
  return { bytes, pageCount, width: Math.round(width) }
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
      const { pageCount, width } = await print(page, browserName)
      expect(Math.abs(width - WIDTHS[paper])).toBeLessThanOrEqual(1)
      expect(pageCount).toBeLessThanOrEqual(2)
      expect(pageCount).toBeGreaterThanOrEqual(1)
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
  await expect(page.locator('.handout')).toContainText(/Outlet A: Paragraph \d+ of \d+/u)
  expect((await print(page, browserName)).pageCount).toBe(1)

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
  const { pageCount, bytes } = await print(page, browserName)
  expect(pageCount).toBeLessThanOrEqual(2)
  await expect(page.locator('body')).not.toContainText(/Reuters|Nexstar|Zvulun/u)

  // What is printed is text, not a picture of it: the app itself reads it again.
  await page.getByRole('button', { name: 'Back to class view' }).click()
  await page.getByRole('button', { name: 'Leave class view' }).click()
  await page.getByRole('button', { name: 'Same Story: back to the articles' }).click()
  await page
    .locator('[data-side=a] input[type=file]')
    .setInputFiles({ name: 'sheet.pdf', mimeType: 'application/pdf', buffer: bytes })
  await expect(page.locator('[data-side=a]')).toContainText('Then write how you know.')
})
