import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { dropFile } from './dropped.ts'
import { keepSavedFiles, savedFile } from './sharing.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const rows = (page: Page) => page.locator('.row')
const kept = (page: Page) => page.locator('.kept')
const names = (page: Page) => page.locator('.kept h2')
const action = (page: Page, name: string, which: number) =>
  kept(page).nth(which).getByRole('button', { name, exact: true })

const council = [
  'Fee vote put off\n\nThe council put off its vote.',
  'Fee vote delayed\n\nThe council delayed its vote.',
]
const ferries = [
  'Ferries touch in fog\n\nTwo ferries touched.',
  'Ferries collide\n\nTwo ferries collided, nobody was hurt.',
]

async function compare(page: Page, [a = '', b = '']: readonly string[]): Promise<void> {
  await page.locator('[data-side=a] textarea').fill(a)
  await page.locator('[data-side=b] textarea').fill(b)
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
}

/** Two comparisons, the ferries' on top, and the list of them. */
async function openTwo(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  await compare(page, council)
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await page.getByRole('button', { name: 'New comparison' }).click()
  await compare(page, ferries)
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(names(page)).toHaveText(['Ferries touch in fog', 'Fee vote put off'])
}

test('every comparison is in the list, is found by its words, and opens again', async ({ page }) => {
  await openTwo(page)
  await expectNoAxeViolations(page)
  await page.getByRole('searchbox').fill('DELAYED fee')
  await expect(names(page)).toHaveText(['Fee vote put off'])
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.getByRole('searchbox').fill('zeppelin')
  await expect(page.getByText('None found')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('link', { name: 'Fee vote put off' }).click()
  await expect(page.locator('.reading')).toContainText('The council')
  await page.reload()
  await expect(page.locator('.reading')).toContainText('The council')
})

test('a comparison is renamed, duplicated, deleted and brought back, by keyboard alone', async ({ page }) => {
  await openTwo(page)
  await action(page, 'Rename', 1).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('For Monday’s class')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(names(page).nth(1)).toHaveText('For Monday’s class')
  await expect(action(page, 'Rename', 1)).toBeFocused()
  await action(page, 'Duplicate', 1).press('Enter')
  await expect(names(page)).toHaveText(['For Monday’s class (copy)', 'Ferries touch in fog', 'For Monday’s class'])
  await action(page, 'Delete', 2).press('Enter')
  await expect(names(page)).toHaveCount(2)
  await expect(page.getByText('“For Monday’s class” is deleted.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(names(page)).toHaveCount(3)
  await page.reload()
  await expect(names(page)).toHaveCount(3)
  expect((await names(page).allTextContents()).toSorted()).toEqual([
    'Ferries touch in fog',
    'For Monday’s class',
    'For Monday’s class (copy)',
  ])
})

test('the one that is open is renamed and deleted like all others', async ({ page }) => {
  await openTwo(page)
  await expect(kept(page).first()).toContainText('Open in this tab')
  await action(page, 'Rename', 0).click()
  await page.getByLabel(/^Name/).fill('Fog')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(names(page).first()).toHaveText('Fog')
  await action(page, 'Delete', 0).click()
  await expect(names(page)).toHaveText(['Fee vote put off'])
  await page.reload()
  await expect(names(page)).toHaveText(['Fee vote put off'])
  await page.getByRole('button', { name: 'Back to the articles', exact: true }).click()
  await expect(page.locator('[data-side=a] textarea')).toHaveValue('')
})

test('everything goes into one file and comes back from it, twice without a double', async ({ page, browserName }) => {
  await openTwo(page)
  // In Firefox no download is reported here: what is saved is taken before it goes.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => sessionStorage.setItem('saved', text))
      return make(blob)
    }
  })
  const downloading = browserName === 'chromium' ? page.waitForEvent('download') : null
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  await expect(page.getByText('2 comparisons in the file.')).toBeVisible()
  const text = await page.evaluate(() => sessionStorage.getItem('saved') ?? '')
  const download = await downloading
  if (download !== null) {
    expect(download.suggestedFilename()).toBe('same-story-library.json')
    expect(await readFile(await download.path(), 'utf8')).toBe(text)
  }
  await action(page, 'Delete', 1).click()
  await expect(names(page)).toHaveCount(1)
  const file = { name: 'same-story-library.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('1 comparison added. 1 was here already.')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('0 comparisons added. 2 were here already.')).toBeVisible()
  await expect(names(page)).toHaveCount(2)
  await expectNoAxeViolations(page)
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(text.slice(0, -100)) })
  await expect(page.getByText('is damaged. Nothing was taken in.')).toBeVisible()
  const later = Buffer.from(text.replace('"version": 1', '"version": 2'))
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: later })
  await expect(page.getByText('was saved by a newer release')).toBeVisible()
})

test('a file of comparisons is taken in from the start page, by dropping and by choosing it', async ({
  page,
  browser,
}) => {
  await openTwo(page)
  await keepSavedFiles(page)
  await page.reload()
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const text = await savedFile(page)

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url().replace(/#.*/, ''))
  await expect(other.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
  await dropFile(other, 'from-home.json', text)
  await expect(other.getByRole('status').filter({ hasText: '2 comparisons added.' })).toBeVisible()
  await expect(names(other)).toHaveText(['Ferries touch in fog', 'Fee vote put off'])
  await expect(other).toHaveURL(/#comparisons$/)
  await expectNoAxeViolations(other)
  await action(other, 'Delete', 0).click()
  await expect(names(other)).toHaveText(['Fee vote put off'])
  // On the list itself, too.
  await dropFile(other, 'from-home.txt', text)
  await expect(other.getByRole('status').filter({ hasText: '1 comparison added. 1 was here already.' })).toBeVisible()
  await expect(names(other)).toHaveCount(2)

  await other.getByRole('button', { name: 'Back to the articles', exact: true }).click()
  await other
    .locator('[data-side=b] input[type=file]')
    .setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from(text.slice(0, -100)) })
  await expect(
    other.getByRole('status').filter({ hasText: '“cut.json” is damaged. Nothing was taken in.' }),
  ).toBeVisible()
  await expect(names(other)).toHaveCount(2)
  await other.context().close()
})

test('an empty list says what will be in it, in the dark and on a narrow screen, too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./#comparisons')
  await expect(page.getByText('Nothing here yet')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
})

test('a sample that was only looked at is not in the list; one that was decided about is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(page.getByText('Nothing here yet')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the articles', exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Dismiss…' }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(kept(page)).toHaveCount(1)
  await expectNoAxeViolations(page)
})
