import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { paste } from './paste.ts'
import { dropFile } from './dropped.ts'
import { comparePair, linkIn, openElsewhere, openShareDialog, SAME_WORDS, savedFile } from './sharing.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

test('a link brings both articles, what was decided and the place, and nothing of it stays in the address', async ({
  page,
  browser,
}) => {
  await comparePair(page)
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Dismiss…' }).click()
  await page.getByLabel(/Why is this no difference/).fill('A matter of days.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('n')
  const place = await page.locator('.step-place:visible').textContent()

  const dialog = await openShareDialog(page)
  await expect(dialog).toContainText('Nothing is uploaded')
  await expectNoAxeViolations(page)
  const other = await openElsewhere(browser, await linkIn(dialog).inputValue())
  await expect(other.locator('.row').first()).toBeVisible()
  await expect(other.locator('.reading')).toContainText(SAME_WORDS)
  await expect(other.locator('.panel-frame')).toContainText('A matter of days.')
  await expect(other.locator('.step-place:visible')).toHaveText(place ?? '')
  expect(other.url()).not.toContain('#s=')
  await expectNoAxeViolations(other)

  await other.reload()
  await expect(other.locator('.panel-frame')).toContainText('A matter of days.')
  await other.context().close()
})

test('a link that was cut says so, and leaves what is there', async ({ page }) => {
  await comparePair(page)
  const link = await linkIn(await openShareDialog(page)).inputValue()
  await page.keyboard.press('Escape')

  await page.goto('./#how-it-works')
  await page.goto(link.slice(0, -20))
  await expect(page.getByRole('status').filter({ hasText: 'This link is damaged' })).toBeVisible()
  await expect(page.getByText('The council of Skerrin').first()).toBeVisible()
  expect(page.url()).not.toContain('#s=')
  await expectNoAxeViolations(page)

  await page.goto('about:blank')
  await page.goto(`${link.slice(0, -1)}!!`)
  await expect(page.getByRole('status').filter({ hasText: 'This link is damaged' })).toBeVisible()
  await expect(page.locator('.row')).toHaveCount(0)
  await page.goto(link)
  await expect(page.locator('.row').first()).toBeVisible()
})

test('a file is opened again by dropping, choosing and pasting it, whatever it is called', async ({
  page,
  browser,
}) => {
  await comparePair(page)
  const dialog = await openShareDialog(page)
  await dialog.getByRole('button', { name: 'Save file' }).click()
  const file = await savedFile(page)
  expect(JSON.parse(file)).toMatchObject({ format: 'same-story/comparison', version: 1 })

  const other = await openElsewhere(browser, page.url().replace(/#.*/, ''))
  await expect(other.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
  await dropFile(other, 'pair.samestory.json', file)
  await expect(other.locator('.reading')).toContainText(SAME_WORDS)

  await other.goto('./#')
  await other.reload()
  await other
    .getByRole('region', { name: /^Second article/ })
    .locator('input[type=file]')
    .setInputFiles({ name: 'renamed.txt', mimeType: 'text/plain', buffer: Buffer.from(file) })
  await expect(other.locator('.reading')).toContainText(SAME_WORDS)

  await other.getByRole('button', { name: 'Edit articles' }).click()
  await dropFile(other, 'half.json', file.slice(0, file.length / 2))
  await expect(
    other.getByRole('status').filter({ hasText: '“half.json” is a comparison, but a damaged one' }),
  ).toBeVisible()
  await expect(other.getByText('The council of Skerrin').first()).toBeVisible()
  await expectNoAxeViolations(other)
  await dropFile(other, 'later.txt', file.replace('"version": 1', '"version": 2'))
  await expect(other.getByRole('status').filter({ hasText: 'newer release' })).toBeVisible()
  await other.context().close()
})

test('excerpts hold what differs and no more, and say so', async ({ page, browser }) => {
  await comparePair(page)
  const dialog = await openShareDialog(page)
  const whole = await linkIn(dialog).inputValue()
  await dialog.getByText('Only excerpts').click()
  await expect(linkIn(dialog)).not.toHaveValue(whole)
  await expectNoAxeViolations(page)
  const other = await openElsewhere(browser, await linkIn(dialog).inputValue())
  const texts = other.locator('.reading')
  await expect(texts).toContainText('These are excerpts.')
  await expect(texts).toContainText('council of Skerrin')
  await expect(texts).not.toContainText(SAME_WORDS)
  await expect(other.getByRole('heading', { name: /One story|One report/ })).toHaveCount(0)
  await expectNoAxeViolations(other)
  await other.getByRole('button', { name: 'Edit articles' }).click()
  await expect(other.getByText('These are excerpts of an article.').first()).toBeVisible()
  await other.context().close()
})

test('a link to samples stays short, and has a QR code', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#a=ferry-wire&b=ferry-courier')
  await expect(page.locator('.row').first()).toBeVisible()
  const dialog = await openShareDialog(page)
  await expect(linkIn(dialog)).toHaveValue(/#a=ferry-wire&b=ferry-courier$/)
  await dialog.getByRole('button', { name: 'Show QR code' }).click()
  const code = dialog.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  expect(await code.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)
  await expectNoAxeViolations(page)
})

test('a link to a difference between samples opens at it though kinds are switched off, here or there', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#a=ferry-wire&b=ferry-courier')
  await expect(page.locator('.row').first()).toBeVisible()
  await page.keyboard.press('6')
  const selected = (on: Page) => on.getByRole('region', { name: 'Selected difference' })
  await page.keyboard.press('n')
  const firstWords = (await selected(page).textContent()) ?? ''
  await page.keyboard.press('n')
  // The panel follows a step when the rows are drawn.
  await expect(selected(page)).not.toHaveText(firstWords)
  const words = (await selected(page).textContent()) ?? ''
  const dialog = await openShareDialog(page)
  await expect(linkIn(dialog)).toHaveValue(/#a=ferry-wire&b=ferry-courier&at=1&hide=/)
  const other = await openElsewhere(browser, await linkIn(dialog).inputValue())
  await expect(selected(other)).toHaveText(words)
  await other.reload()
  await expect(selected(other)).toHaveText(words)
  // Their own choice of kinds does not reach into a link that says nothing of any.
  await other.goto('about:blank')
  await other.goto(`${page.url().replace(/#.*/, '')}#a=ferry-wire&b=ferry-courier&at=0`)
  const first = (await selected(other).textContent()) ?? ''
  await page.keyboard.press('Escape')
  await page.goto('./#a=ferry-wire&b=ferry-courier&at=0')
  await expect(selected(page)).toHaveText(first)
  await other.context().close()
})

/** What this journey changes of a kept article. */
interface LongArticle {
  text: string
  outlet: string | null
  readonly blocks: object[]
}

// Real articles are not ours to keep: read from the folder that SHARED names, or beside the checkout.
const folder = join(process.env['SHARED'] ?? join(import.meta.dirname, '../../shared'), 'articles')

test('two real articles of 900 words, as pasted, make a link of at most 5,000 characters', async ({ page }) => {
  test.skip(!existsSync(folder), 'without the articles')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  for (const name of ['002_a1196fbebef5cc65.txt', '003_b22b4be7c3e50f4e.txt'])
    await paste(page, await readFile(join(folder, name), 'utf8'))
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const link = await linkIn(await openShareDialog(page)).inputValue()
  expect(link.length).toBeLessThanOrEqual(5_000)
})

test('articles too long for any link say so, and leave the file', async ({ page }) => {
  await comparePair(page)
  const dialog = await openShareDialog(page)
  await dialog.getByRole('button', { name: 'Save file' }).click()
  const file: { record: { slots: { a: { article: LongArticle } } } } = JSON.parse(await savedFile(page))
  await page.keyboard.press('Escape')
  // More than what a link may hold, on the page and outside the article.
  const { article } = file.record.slots.a
  const start = article.text.length + 2
  article.text += `\n\n${'Old news. '.repeat(420_000)}end`
  const span = { start, end: article.text.length }
  article.blocks.push({ kind: 'paragraph', part: 'boilerplate', span, reason: 'another story on the page' })
  article.outlet = 'Skerrin Gazette'
  await dropFile(page, 'long.samestory.json', JSON.stringify(file))
  const panel = page.locator('.panel-frame')
  await expect(panel).toContainText('Skerrin Gazette')
  await page.keyboard.press('n')
  await panel.getByRole('button', { name: 'Copy link' }).click()
  await expect(panel.getByText('too long for any link')).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toContainText('too long for any link')
})

test('everything is reached by keyboard, and leaving goes back to where it began', async ({ page }) => {
  await comparePair(page)
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(linkIn(dialog)).toHaveValue(/#s=2\./)
  await dialog.getByRole('radio', { name: 'Whole articles' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Only excerpts' })).toBeChecked()
  // The excerpts' own link is made meanwhile.
  await expect(linkIn(dialog)).toHaveValue(/#s=2\./)
  await page.keyboard.press('Tab')
  await expect(linkIn(dialog)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('one finding has a link of its own, which opens there', async ({ page, browser }) => {
  await page.addInitScript(() => {
    const keep = (text: string) => Object.assign(window, { copied: text })
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => keep(text),
        write: async ([item]: readonly ClipboardItem[]) =>
          keep((await (await item?.getType('text/plain'))?.text()) ?? ''),
      },
    })
  })
  await comparePair(page)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  const panel = page.locator('.panel-frame')
  await panel.getByRole('button', { name: 'Copy link' }).click()
  await expect(panel.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => ('copied' in window ? String(window.copied) : ''))
  const other = await openElsewhere(browser, link)
  await expect(other.locator('.step-place:visible')).toHaveText(
    (await page.locator('.step-place:visible').textContent()) ?? '',
  )
  await other.context().close()
})
