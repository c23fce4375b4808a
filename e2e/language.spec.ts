import type { Page } from '@playwright/test'
import { englishWords, readCatalogue, said } from './catalogue.ts'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

const [german, french, spanish] = [readCatalogue('de'), readCatalogue('fr'), readCatalogue('es')]

/** The texts of the interface, spoken ones too, that are still English ones; the articles' own words aside. */
async function englishLeft(page: Page, english: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const isForeign = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang
    for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode();) {
      if (!isForeign(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '')
    }
    return found.map((words) => words.replace(/\s+/g, ' ').trim())
  })
  const known = new Set(english)
  return [...new Set(texts)].filter((words) => known.has(words))
}

const html = (page: Page) => page.locator('html')

test('the whole page changes its language at once, keeps it, and keeps the reader’s place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('button', { name: said(german, 'How it works') })).toBeVisible()
  expect(await englishLeft(page, englishWords(german))).toEqual([])
  await expectNoAxeViolations(page)

  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expectDrawn(page)
  await expect(page.getByRole('radio', { name: said(german, 'Merged') })).toBeAttached()
  await expect(page.getByRole('complementary', { name: said(german, 'What differs') })).toBeVisible()
  for (let step = 0; step < 12; step++) await page.keyboard.press('n')
  const place = said(german, '{place} of {count}').replace('{place}', '12')
  await expect(page.locator('.step-place:visible')).toHaveText(new RegExp(`^${place.replace('{count}', '\\d+')}$`))
  await expect(page.locator('output.sr-only')).toHaveText(/^12 (?!of )/)
  expect(await englishLeft(page, englishWords(german))).toEqual([])
  await expectNoAxeViolations(page)

  const selected = page.locator('.cell [data-selected]').first()
  const [key, before] = [await selected.getAttribute('data-key'), await selected.boundingBox()]
  const folded = page.locator('.panel-frame details:not([open])').last()
  const heading = await folded.locator('.group-glyph').textContent()
  await folded.locator('summary').click()
  const unfolded = page.locator('.panel-frame details[open]').filter({ hasText: heading ?? '' })
  const unfoldedCount = await unfolded.count()

  await page.getByRole('combobox', { name: said(german, 'Language') }).selectOption('fr')
  await expect(html(page)).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('radio', { name: said(french, 'Merged') })).toBeAttached()
  expect(await englishLeft(page, englishWords(french))).toEqual([])
  await expect(selected).toHaveAttribute('data-key', key ?? '')
  await expect(selected).toBeInViewport()
  const after = await selected.boundingBox()
  // A longer word above may take another line.
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? Infinity))).toBeLessThan(60)
  await expect(unfolded).toHaveCount(unfoldedCount)
  await expectNoAxeViolations(page)

  await page.reload()
  await expectDrawn(page)
  await expect(html(page)).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('radio', { name: said(french, 'Merged') })).toBeAttached()
})

test('the language is chosen by the keyboard alone', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Language' }).focus()
  await page.keyboard.type('Deu')
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('combobox', { name: said(german, 'Language') })).toBeFocused()
})

test('on a phone the language stands behind one button, and long words break nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expectDrawn(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.getByRole('button', { name: said(german, 'Class view') })).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
})

test('the bar stays one line in a language of long words', async ({ page }) => {
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expectDrawn(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(html(page)).toHaveAttribute('lang', 'de')
  for (const width of [1160, 1280, 1366, 1440, 1680, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const box = await page.getByRole('banner').boundingBox()
    expect(box?.height, `${width} pixels`).toBeLessThan(64)
  }
})

test.describe('for a browser from Mexico', () => {
  test.use({ locale: 'es-MX' })

  test('the page speaks Spanish without being asked', async ({ page }) => {
    await page.goto('./#how-it-works')
    await expect(html(page)).toHaveAttribute('lang', 'es')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(spanish, 'How it works'))
    await expect(page).toHaveTitle(said(spanish, 'How it works · Same Story'))
    expect(await englishLeft(page, englishWords(spanish))).toEqual([])
    await expectNoAxeViolations(page)
  })
})
