import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

const rows = (page: Page) => page.locator('.row')

/** As the browser's own buttons do; Playwright's way waits for a page load, which Firefox does not report here. */
const go = (page: Page, by: 1 | -1) => page.evaluate((steps) => window.history.go(steps), by)

async function typeBoth(page: Page): Promise<void> {
  const [a, b] = [page.locator('[data-side=a] textarea'), page.locator('[data-side=b] textarea')]
  await a.fill('The council put off its vote on the fee on Monday.')
  await b.fill('The council delayed its vote on the fee on Monday.')
}

/** What the browser has stored of all comparisons, as text; empty before the first write. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // Opening a database that the app has not made yet would make an empty one in its place.
    const made = await indexedDB.databases()
    if (!made.some(({ name }) => name === 'same-story')) return ''
    return new Promise<string>((resolve) => {
      const opening = indexedDB.open('same-story')
      opening.addEventListener('success', () => {
        const reading = opening.result.transaction('comparisons').objectStore('comparisons').getAll()
        reading.addEventListener('success', () => {
          opening.result.close()
          resolve(JSON.stringify(reading.result))
        })
      })
    })
  })
}

test('a sample story is compared at one press, and its link opens the same', async ({ page, context }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^The ferry/ }).click()
  await expect(rows(page).first()).toBeVisible()
  await expect(page).toHaveURL(/#a=ferry-wire&b=ferry-courier/)

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(rows(other).first()).toBeVisible()
  await expect(other).toHaveTitle(/Meridian Wire and Skerrin Courier/)
  await expectNoAxeViolations(other)
})

test('any version of a story can be put on either side', async ({ page }) => {
  await page.goto('./')
  await page.getByText('3 versions').first().click()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: /^Put on side B: .*Skerrin Courier/ }).click()
  await page
    .getByRole('button', { name: /^Put on side A: .*Meridian Wire/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(rows(page).first()).toBeVisible()
  await expect(page).toHaveURL(/#a=ferry-corrected&b=ferry-courier/)
  await expectNoAxeViolations(page)
})

test('reloading brings the comparison back, in its layout and at its place', async ({ page }) => {
  await page.goto('./')
  await typeBoth(page)
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('v')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/#compare&at=0&layout=merged/)
  await page.reload()
  await expect(page.getByText('put off').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Merged' })).toBeChecked()
  await expect(page).toHaveURL(/#compare&at=0&layout=merged/)
  await expectNoAxeViolations(page)
})

test('what is only typed survives a reload, too', async ({ page }) => {
  await page.goto('./')
  await typeBoth(page)
  await expect.poll(() => stored(page)).toContain('delayed its vote')
  await page.reload()
  await expect(page.locator('[data-side=b] textarea')).toHaveValue(/delayed its vote/)
  await expectNoAxeViolations(page)
})

test('back and forward move between the screens, with both articles in place', async ({ page }) => {
  await page.goto('./')
  await typeBoth(page)
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
  await go(page, -1)
  await expect(page.locator('[data-side=a]')).toContainText('put off')
  await go(page, 1)
  await expect(rows(page).first()).toBeVisible()
  await go(page, -1)
  await page.getByRole('button', { name: 'How it works' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How it works' })).toBeFocused()
  await expectNoAxeViolations(page)
  await go(page, -1)
  await expect(page.locator('[data-side=b]')).toContainText('delayed')
  await expectNoAxeViolations(page)
})

test('trying a sample does not cost the text that was pasted before', async ({ page }) => {
  await page.goto('./')
  await typeBoth(page)
  await page.getByRole('button', { name: /^The dam/ }).click()
  await expect(rows(page).first()).toBeVisible()
  await go(page, -1)
  await page.locator('[data-side=a]').getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.locator('[data-side=a] textarea')).toHaveValue(/put off its vote/)
  await expectNoAxeViolations(page)
})

test('a link to a sample that does not exist says so', async ({ page }) => {
  await page.goto('./#a=no-such-story&b=ferry-wire')
  await expect(page.getByRole('alert').filter({ hasText: 'no sample story named' })).toBeVisible()
  await expect(page.locator('[data-side=b]')).toContainText('Meridian Wire')
  await expectNoAxeViolations(page)
})

test('both pages hold on a narrow screen and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const address of ['./', './#how-it-works']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectNoAxeViolations(page)
  }
})
