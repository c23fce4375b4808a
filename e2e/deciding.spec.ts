import type { Page } from '@playwright/test'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

/** Opens two versions of a sample story beside the panel and waits until they are compared. */
async function openPair(page: Page, a: string, b: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`./#a=${a}&b=${b}`)
  await expectDrawn(page)
}

const place = (page: Page) => page.locator('.step-place:visible')
const panelOf = (page: Page) => page.locator('.panel-frame')
const decisionsOf = (page: Page) => panelOf(page).getByRole('region', { name: 'Your decisions' })

test('the reader parts, pins, dismisses and undoes, and a reload keeps it', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const panel = panelOf(page)
  await page.keyboard.press('n')
  const differences = Number((await place(page).textContent())?.replace(/^.* of /, ''))
  await panel.getByRole('button', { name: 'Dismiss…' }).click()
  await panel.getByLabel(/Why is this no difference/).fill('A matter of style.')
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText(`${differences - 1} differences`)
  await expect(decisionsOf(page)).toContainText('A matter of style.')
  await expectNoAxeViolations(page)

  await page.reload()
  await expect(decisionsOf(page)).toContainText('A matter of style.')
  await panel.getByRole('button', { name: 'Take back' }).click()
  await expect(place(page)).toHaveText(`${differences} differences`)

  const matched = panel.locator('.figures li').filter({ hasText: 'sentences matched' })
  const before = (await matched.textContent()) ?? ''
  await page.keyboard.press('n')
  await panel.getByRole('button', { name: 'More…' }).click()
  await panel.getByRole('button', { name: /^Part these/ }).click()
  await expect(decisionsOf(page)).toContainText('Do not belong together')
  // What was one difference is none like it any more: the reader stays at what differs there now.
  const selected = panel.getByRole('region', { name: 'Selected difference' })
  await expect(selected).toContainText(/^.Only in /)
  await expect(matched).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(decisionsOf(page)).toContainText('A matter of style.')
  // Until the texts are compared without it, what was parted is on the screen.
  await expect(matched).toHaveText(before)

  await page.keyboard.press('n')
  await panel.getByRole('button', { name: 'More…' }).click()
  await panel.getByRole('button', { name: 'Pin to a sentence…' }).click()
  const picker = page.getByRole('dialog', { name: /Which sentence/ })
  await expectNoAxeViolations(page)
  await picker.getByRole('listitem').nth(4).getByRole('button').click()
  await expect(picker).toBeHidden()
  await expect(decisionsOf(page)).toContainText('Belong together')
  await expectNoAxeViolations(page)
})

test('while a decision is still being followed, the texts stay and the decision can be undone', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  // The next comparison never begins: its worker's file is on its way for ever.
  await page.route(/compare\.worker/, () => new Promise(() => {}))
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'More…' }).click()
  await page.getByRole('button', { name: /^Part these/ }).click()
  await expect(decisionsOf(page)).toContainText('Do not belong together')
  await expect(page.getByText('Comparing again')).toBeVisible()
  await expectDrawn(page)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Control+z')
  await expect(decisionsOf(page)).not.toContainText('Do not belong together')
  await expect(page.getByText('Comparing again')).toBeHidden()
})

test('words that the reader treats as equal leave no trace, here and in the next comparison', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const panel = panelOf(page)
  const spillway = panel.locator('.listed').filter({ hasText: /: spillway.*: weir$/ })
  await panel
    .locator('summary')
    .filter({ hasText: /^≈Wording/ })
    .click()
  await spillway.click()
  await panel.getByRole('button', { name: 'More…' }).click()
  await panel.getByRole('button', { name: 'Treat “spillway” and “weir” as equal everywhere' }).click()
  await expect(spillway).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(spillway).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(spillway).toHaveCount(0)

  await panel.getByRole('button', { name: /^Words you treat as equal/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Words you treat as equal' })
  await expect(dialog.getByRole('listitem')).toHaveText(/spillway = weir\s*\d+ places? here/)
  await dialog.getByLabel('This word or spelling').fill('percent')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Write a word in both fields.')).toBeVisible()
  await dialog.getByLabel('counts the same as').fill('per cent')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')

  await page.reload()
  await expectDrawn(page)
  await expect(spillway).toHaveCount(0)

  // Another pair begins with the same list; what is removed there is removed for good.
  await page.goto('./#a=ferry-wire&b=ferry-courier')
  await expect(page.locator('.head-b .head-name')).toHaveText('Skerrin Courier')
  await panel.getByRole('button', { name: 'Words you treat as equal (2)…' }).click()
  await dialog.getByRole('button', { name: 'Remove spillway = weir' }).click()
  await expect(dialog.getByRole('listitem')).toHaveText(/percent = per cent/)
  await page.keyboard.press('Escape')
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(spillway).toHaveCount(1)
})

test('decisions are taken back and made again after a reload', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  for (const reason of ['first', 'second']) {
    await page.keyboard.press('n')
    await panelOf(page).getByRole('button', { name: 'Dismiss…' }).click()
    await panelOf(page)
      .getByLabel(/Why is this no difference/)
      .fill(reason)
    await page.keyboard.press('Enter')
    await expect(decisionsOf(page)).toContainText(reason)
  }
  await page.keyboard.press('Control+z')
  await expect(decisionsOf(page)).not.toContainText('second')
  // The last change is still to be written: leaving the page writes it.
  await page.reload()
  await expect(decisionsOf(page)).toContainText('first')
  await page.keyboard.press('Control+y')
  await expect(decisionsOf(page)).toContainText('second')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(decisionsOf(page)).not.toContainText('Dismissed')
})

test('the reader calls a difference something else, and it is counted under that name', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const panel = panelOf(page)
  const facts = page.getByRole('button', { name: /^Facts \d+ marked$/ })
  const counted = async () => Number((await facts.textContent())?.replace(/\D/g, ''))
  const count = await counted()
  await page.keyboard.press('n')
  await panel.getByRole('button', { name: 'More…' }).click()
  await panel.getByRole('button', { name: 'Call it something else…' }).click()
  await panel.getByLabel('What do you call it?').selectOption('fact differs')
  await panel.getByLabel('Why? (may stay empty)').fill('A gate is no door.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Selected difference' })).toContainText('You called this: fact differs')
  await expect.poll(counted).toBe(count + 1)
  await expectNoAxeViolations(page)

  await page.reload()
  await expect.poll(counted).toBe(count + 1)
  await expect(decisionsOf(page)).toContainText('A gate is no door.')
  await decisionsOf(page).getByRole('button', { name: 'Take back' }).click()
  await expect.poll(counted).toBe(count)
})

test('a line is put back into the story and set aside again', async ({ page }) => {
  await openPair(page, 'meteorite-wire', 'meteorite-pond')
  const aside = page.locator('.set-aside-b').last()
  const count = await page.locator('.set-aside-b li').count()
  await aside.locator('summary').click()
  const line = (await aside.locator('li > span').last().textContent())?.trim() ?? ''
  await expectNoAxeViolations(page)
  await aside
    .getByRole('button', { name: /^Put back into the story/ })
    .last()
    .click()
  await expect(page.locator('.set-aside-b li')).toHaveCount(count - 1)
  const passage = page.locator('.row:not(.row-aside) .cell-b').filter({ hasText: line })
  await expect(passage).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.locator('.set-aside-b li')).toHaveCount(count)
  await page.keyboard.press('Control+y')
  await expect(passage).toBeVisible()
  await page.reload()
  await expect(passage).toBeVisible()

  await panelOf(page)
    .locator('.listed')
    .filter({ hasText: line.slice(0, 40) })
    .first()
    .click()
  await panelOf(page).getByRole('button', { name: 'More…' }).click()
  await panelOf(page).getByRole('button', { name: 'Not part of the story' }).click()
  await expect(page.locator('.set-aside-b li')).toHaveCount(count)
})
