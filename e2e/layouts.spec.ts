import type { Page } from '@playwright/test'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

async function openPair(page: Page): Promise<void> {
  await page.goto('./#a=ferry-wire&b=ferry-courier')
  await expectDrawn(page)
}

/** The cells of a side that a reader sees. */
const cells = (page: Page, side: 'a' | 'b') => page.locator(`.rows .cell-${side}:visible`)

test('one text is read alone with its marks, and the other shown in its place while a key is held', async ({
  page,
}) => {
  await openPair(page)
  await page.getByRole('radio', { name: 'Only A' }).check({ force: true })
  await expect(cells(page, 'a').first()).toBeVisible()
  await expect(cells(page, 'b')).toHaveCount(0)
  await expect(page.locator('.cell-a .mark').first()).toBeVisible()
  await expect(page).toHaveURL(/layout=a$/)
  await expectNoAxeViolations(page)

  const place = await page.locator('.row .cell-a').nth(2).boundingBox()
  await page.getByRole('main').focus()
  await page.keyboard.down('b')
  await expect(cells(page, 'a')).toHaveCount(0)
  await expect(cells(page, 'b').first()).toBeVisible()
  await page.keyboard.up('b')
  await expect(cells(page, 'b')).toHaveCount(0)
  expect(await page.locator('.row .cell-a').nth(2).boundingBox()).toEqual(place)

  const hold = page.getByRole('button', { name: 'Hold to see Skerrin Courier' })
  await hold.hover()
  await page.mouse.down()
  await expect(cells(page, 'b').first()).toBeVisible()
  await page.mouse.up()
  await expect(cells(page, 'b')).toHaveCount(0)

  await page.getByRole('main').focus()
  await page.keyboard.press('v')
  await expect(page.getByRole('radio', { name: 'Only B' })).toBeChecked()
  await expect(cells(page, 'a')).toHaveCount(0)
})

test('side by side, the two texts change places while the key is held', async ({ page }) => {
  await openPair(page)
  const left = async (side: 'a' | 'b') => (await page.locator(`.row > .cell-${side}`).first().boundingBox())?.x ?? 0
  expect(await left('a')).toBeLessThan(await left('b'))
  await page.keyboard.down('b')
  await expect.poll(async () => (await left('a')) > (await left('b'))).toBe(true)
  await page.keyboard.up('b')
  await expect.poll(async () => (await left('a')) < (await left('b'))).toBe(true)
})

test('words are looked for by key, counted, stepped through and left', async ({ page }) => {
  await openPair(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Find words in the texts' })
  await expect(field).toBeFocused()
  await field.fill('FERRY')
  const count = page.locator('.find-count')
  await expect(count).toHaveText(/^1 of \d+$/)
  await field.press('Enter')
  await field.press('Enter')
  await expect(count).toHaveText(/^3 of/)
  await field.press('Shift+Enter')
  await expect(count).toHaveText(/^2 of/)
  const lit = await page.evaluate(() => [...(CSS.highlights.get('found-words') ?? [])].map(String))
  expect(lit.map((words) => words.toLowerCase())).toEqual(['ferry'])
  await expectNoAxeViolations(page)

  await field.fill('zeppelin')
  await expect(count).toHaveText('Not found')
  await field.press('Escape')
  await expect(field).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
  expect(await page.evaluate(() => CSS.highlights.has('found-words'))).toBe(false)
})
