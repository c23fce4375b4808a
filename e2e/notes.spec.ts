import type { Page } from '@playwright/test'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

const panelOf = (page: Page) => page.locator('.panel-frame')
const selected = (page: Page) => panelOf(page).getByRole('region', { name: 'Selected sentence' })
const decisionsOf = (page: Page) => panelOf(page).getByRole('region', { name: 'Your decisions' })
const tags = (page: Page) => page.getByRole('button', { name: '1 note of yours: show' })

/** A story and its correction: most sentences stand unchanged. */
async function openPair(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#a=ferry-wire&b=ferry-corrected')
  await expectDrawn(page)
}

/** Selects words as a reader does with the pointer, once all rows are drawn, and says whether they are there. */
async function selectWords(page: Page, words: string): Promise<boolean> {
  await expect(page.locator('.row-empty')).toHaveCount(0)
  return page.evaluate((searched) => {
    const walker = document.createTreeWalker(document.querySelector('.rows') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(searched) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, at, node, at + searched.length)
      return true
    }
    return false
  }, words)
}

test('words are selected, and their sentence gets a note, although nothing differs in it', async ({ page }) => {
  await openPair(page)
  expect(await selectWords(page, 'the longest of the cracks')).toBe(true)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Write a note on this sentence' }).click()
  await expect(selected(page)).toContainText('The same words in both')
  await expect(selected(page)).toContainText('The Office of Maritime Safety said the longest')
  await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused()
  await page.keyboard.type('Who measured them?')
  await page.getByRole('button', { name: 'Keep note' }).click()
  await expect(selected(page)).toContainText('Who measured them?')
  await expect(decisionsOf(page)).toContainText('Your note: Who measured them?')
  await expect(tags(page)).toHaveCount(1)
  await expectNoAxeViolations(page)

  // It is kept, found again from the margin and from the list, taken back and written again.
  await page.reload()
  await tags(page).click()
  await expect(selected(page)).toContainText('Who measured them?')
  await page.keyboard.press('n')
  await expect(selected(page)).toBeHidden()
  await decisionsOf(page).getByRole('button', { name: 'Show in the texts' }).click()
  await expect(selected(page)).toContainText('Who measured them?')
  await page.keyboard.press('Control+z')
  await expect(tags(page)).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(tags(page)).toHaveCount(1)
})

test('with the keyboard alone a reader stands in any sentence, hears it and writes there', async ({ page }) => {
  await openPair(page)
  const spoken = page.locator('output.sr-only').first()
  await page.keyboard.press('F8')
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await expect(spoken).toContainText('In both: “The Northern Lark')
  await page.keyboard.press('w')
  await page.keyboard.type('Count the cars.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(spoken).toContainText('Your note: Count the cars.')
  await page.keyboard.press('Shift+F8')
  await expect(spoken).not.toContainText('Your note')
  // The next difference is the one behind the sentence, and a note there is about its words.
  await page.keyboard.press('n')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused()
  await expect(page.getByLabel('About the whole sentence')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('read as one text, and on a phone, words lead to the same sentence', async ({ page }) => {
  await openPair(page)
  await page.keyboard.press('v')
  await expect(page.locator('.row-merged').first()).toBeVisible()
  expect(await selectWords(page, 'None had reached')).toBe(true)
  await page.getByRole('button', { name: 'Write a note on this sentence' }).click()
  await expect(selected(page)).toContainText('None had reached the hull')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await selectWords(page, 'The vehicles were')).toBe(true)
  await page.getByRole('button', { name: 'Write a note on this sentence' }).click()
  const sheet = page.getByRole('dialog', { name: 'What differs' })
  await expect(sheet.getByRole('region', { name: 'Selected sentence' })).toContainText('The vehicles were backed off')
  await expect(sheet.getByRole('textbox', { name: 'Your note' })).toBeFocused()
  await expectNoAxeViolations(page)
})

test('a kept sentence with a note is a card of the lesson, with the note beside its answer unless it is hidden', async ({
  page,
}) => {
  await openPair(page)
  expect(await selectWords(page, 'None had reached')).toBe(true)
  await page.getByRole('button', { name: 'Write a note on this sentence' }).click()
  await page.keyboard.type('Meridian Wire says so.')
  await page.getByRole('button', { name: 'Keep note' }).click()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Choose differences' }).click()
  const chooser = page.getByRole('dialog', { name: 'Choose differences' })
  await expect(chooser.getByRole('heading', { name: 'Sentences with a note (1)' })).toBeVisible()
  await chooser.locator('ul').first().getByRole('button', { name: 'Add' }).click()
  await expect(chooser.getByRole('heading', { name: 'Sentences with a note (1)' })).toBeHidden()
  await expectNoAxeViolations(page)
  await chooser.locator('ol > li').last().getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same words in both')
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await expect(page.locator('.class-note')).toHaveText('X says so.')
  await expectNoAxeViolations(page)

  await page.keyboard.press('Escape')
  await tags(page).click()
  await panelOf(page).getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('Show it in class, with the answer').uncheck()
  await page.getByRole('button', { name: 'Keep note' }).click()
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same words in both')
  await page.keyboard.press('.')
  await page.keyboard.press('.')
  await expect(page.locator('.class-answer')).toBeVisible()
  await expect(page.locator('.class-note')).toHaveCount(0)
})
