import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { benchPair, type Condition } from '../src/engine/testing/bench-texts.ts'
import { dropPair } from './dropped.ts'
import { expect, test } from './test.ts'

// The same two browsers on a busy machine need a minute to compare a hundred thousand words.
test.describe.configure({ timeout: 300_000 })

/** Longest wait for the first marks. */
const FIRST_MARKS = { timeout: 120_000 }

const WORDS = 100_000

/** Made texts; the headlines tell them apart. */
function longPair(condition: Condition): readonly [string, string] {
  const [a, b] = benchPair(WORDS, condition)
  return [`Harbor council votes on ferries\n\n${a}`, `Ferry vote divides the harbor council\n\n${b}`]
}

const place = (page: Page) => page.locator('.step-place:visible')
/** M of "N of M". */
const countOf = async (page: Page) => Number((await place(page).textContent())?.split(' of ')[1])
const rows = (page: Page) => page.locator('.row')

test('a hundred thousand words can be read at once; marks fill in, and the reader stays where they are', async ({
  page,
}) => {
  await dropPair(page, longPair('40% reworded'))
  await expect(page.locator('.plain').getByText('Harbor council votes on ferries')).toBeVisible(FIRST_MARKS)
  await expect(page.locator('.plain').getByText('Ferry vote divides the harbor council')).toBeVisible()

  await expect(rows(page).first()).toBeVisible(FIRST_MARKS)
  const { violations } = await new AxeBuilder({ page }).include('.filling').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(place(page)).toHaveText(/^2 of \d+$/)
  const selected = page.locator('.cell-a [data-selected], .cell-b [data-selected]').first()
  const words = await selected.textContent()
  const early = await countOf(page)

  await expect(page.getByText('All differences are marked.')).toBeAttached(FIRST_MARKS)
  // A fast machine may have finished before the first count.
  expect(await countOf(page)).toBeGreaterThanOrEqual(early)
  expect(await selected.textContent()).toBe(words)
  await expect(selected).toBeInViewport()

  // The strip leads to the end, and the last difference is drawn there.
  await page.getByRole('scrollbar', { name: 'Overview of both texts' }).focus()
  await page.keyboard.press('End')
  await expect(rows(page).last()).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(place(page)).toHaveText(/^(\d+) of \1$/)
  await expect(page.locator('[data-selected]').first()).toBeInViewport()
})

test('comparing a hundred thousand words can be stopped before there are marks', async ({ page }) => {
  await dropPair(page, longPair('40% reworded'))
  await expect(page.locator('.plain')).toBeVisible(FIRST_MARKS)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
  await expect(page.locator('[data-side=a]')).toContainText('Harbor council votes on ferries')
})

test('and while the marks fill in', async ({ page }) => {
  await dropPair(page, longPair('40% reworded'))
  await expect(rows(page).first()).toBeVisible(FIRST_MARKS)
  // At once: a pointer that waits for the button to stand still may come when all is done.
  await page.getByRole('button', { name: 'Cancel' }).dispatchEvent('click')
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
})

test('a short article is marked in one piece, without a sign of waiting', async ({ page }) => {
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(rows(page).first()).toBeVisible(FIRST_MARKS)
  await expect(page.locator('.filling progress')).toHaveCount(0)
})
