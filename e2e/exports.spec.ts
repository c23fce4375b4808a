import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page, TestInfo } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

/** Opens two versions of the ferry story, and the dialog in which files are saved. What is saved is kept in the page: Firefox tells of no download, and its own panel of downloads would take the keyboard. */
async function openExports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      Reflect.set(globalThis, 'savedFile', file)
      return make(file)
    }
    HTMLAnchorElement.prototype.click = () => {}
  })
  await page.goto('./#a=ferry-wire&b=ferry-courier')
  await expect(page.locator('.row').first()).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
}

/** Words of both versions, in a sentence that is the same. */
const SAME_IN_BOTH = 'count oxygen cylinders'

/** Presses the button of a format; the bytes that were saved. */
async function save(page: Page, format: string): Promise<Buffer> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'savedFile'))
  await page.getByRole('button', { name: `Save as ${format}`, exact: true }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'savedFile') instanceof Blob)
  const bytes = await page.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'savedFile')
    return file instanceof Blob ? Array.from(new Uint8Array(await file.arrayBuffer())) : []
  })
  return Buffer.from(bytes)
}

/** What was saved last, as text, as soon as something is. */
async function savedText(page: Page): Promise<string> {
  await page.waitForFunction(() => Reflect.get(globalThis, 'savedFile') instanceof Blob)
  return page.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'savedFile')
    return file instanceof Blob ? file.text() : ''
  })
}

/** A page of its own that shows a saved file. */
async function openSaved(browser: Browser, info: TestInfo, saved: Buffer, hasScript: boolean): Promise<Page> {
  const path = info.outputPath('saved.html')
  writeFileSync(path, saved)
  const context = await browser.newContext({ javaScriptEnabled: hasScript, viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(pathToFileURL(path).href)
  return page
}

test('a page to take along reads without script: verdict, both texts with marks, and links that lead to their places', async ({
  page,
  browser,
}, info) => {
  await openExports(page)
  const shown = await save(page, 'Web page')
  const saved = await openSaved(browser, info, shown, false)
  await expect(saved.getByRole('heading', { level: 1 })).toHaveText('Meridian Wire and Skerrin Courier')
  await expect(saved.locator('.verdict-words')).toBeVisible()
  await expect(saved.locator('.cell-a .mark').first()).toHaveCSS('border-bottom-style', 'solid')
  await expect(saved.locator('.cell-b .mark').first()).toHaveCSS('border-bottom-style', 'dashed')
  const finding = saved.locator('.findings .one-reading-b a').first()
  const words = await finding.textContent()
  await finding.click()
  await expect(saved.locator(':target')).toBeInViewport()
  await expect(saved.locator(':target')).toContainText(words?.replace('…', '') ?? '')
  await saved.locator('.tag').first().click()
  await expect(saved.locator('.findings :target')).toBeInViewport()
  await saved.context().close()
})

test('a page to take along has nothing that axe finds fault with, wide, narrow and dark', async ({
  page,
  browser,
}, info) => {
  await openExports(page)
  const saved = await openSaved(browser, info, await save(page, 'Web page'), true)
  await expectNoAxeViolations(saved)
  await saved.setViewportSize({ width: 390, height: 844 })
  await expectNoAxeViolations(saved)
  const overflow = await saved.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await saved.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(saved)
  await saved.context().close()
})

test('a saved Word file opens here again, as the two texts it was made of', async ({ page, browser }) => {
  await openExports(page)
  const saved = await save(page, 'Word')
  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(new URL('./', page.url()).href)
  const sheet = other.locator('[data-side=a] input[type=file]')
  await sheet.setInputFiles({ name: 'ferry.docx', mimeType: '', buffer: saved })
  await expect(other.locator('.cell-a .mark', { hasText: 'in the welds' })).toBeVisible()
  await expect(other.locator('.cell-b .mark', { hasText: 'The decision cuts' })).toBeVisible()
  await context.close()
})

test('every format can be saved by keyboard', async ({ page }) => {
  await openExports(page)
  const buttons = page.getByRole('button', { name: /^Save as / })
  await expect(buttons.first()).toBeVisible()
  const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''))
  expect(names.length).toBeGreaterThanOrEqual(7)
  for (const name of names.filter((one) => /Markdown|JSON|CSV|CriticMarkup|TEI/.test(one))) {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'savedFile'))
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    expect(await savedText(page)).toContain('Skerrin Courier')
  }
})

test('a picture of the selected difference can be saved', async ({ page }) => {
  await openExports(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'More…' }).click()
  await page.getByRole('button', { name: 'Save a picture as SVG' }).click()
  const text = await savedText(page)
  expect(text).toMatch(/^<svg /)
  expect(text).toContain('A · Meridian Wire, 10 March 2026')

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'savedFile'))
  await page.getByRole('button', { name: 'Save a picture', exact: true }).click()
  await page.waitForFunction(() => Reflect.get(globalThis, 'savedFile') instanceof Blob)
  const picture = await page.evaluate(async () => {
    const file: unknown = Reflect.get(globalThis, 'savedFile')
    if (!(file instanceof Blob)) throw new Error('nothing was saved')
    const bitmap = await createImageBitmap(file)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const dots = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    // Of one channel of each dot: paper, ink, and everything between them.
    const shades = new Set(dots.filter((_, index) => index % 4 === 0))
    return { type: file.type, width: bitmap.width, height: bitmap.height, shades: shades.size }
  })
  expect(picture).toMatchObject({ type: 'image/png', width: 2400, height: 1260 })
  expect(picture.shades).toBeGreaterThan(20)
})

test('with excerpts chosen, every export holds excerpts alone, and says so', async ({ page }) => {
  await openExports(page)
  await page.getByText('Only excerpts').click()
  await expect(page.getByText('The excerpts alone')).toBeVisible()
  await expectNoAxeViolations(page)
  for (const format of ['Web page', 'Word', 'Markdown', 'Table (CSV)', 'JSON report', 'CriticMarkup', 'TEI edition']) {
    const saved = (await save(page, format)).toString('utf8')
    expect(saved).toMatch(/These are excerpts/)
    expect(saved).not.toContain(SAME_IN_BOTH)
  }
  await expect(page.getByRole('button', { name: 'Print…' })).toBeHidden()
})
