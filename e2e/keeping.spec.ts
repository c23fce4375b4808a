import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

const rows = (page: Page) => page.locator('.row')
const field = (page: Page, side: 'a' | 'b') => page.locator(`[data-side=${side}] textarea`)
const names = (page: Page) => page.locator('.kept h2')
const decisionsOf = (page: Page) => page.locator('.panel-frame').getByRole('region', { name: 'Your decisions' })

const wire =
  'Fee vote put off\n\nThe council put off its vote on the harbour fee. Nobody spoke against it. A new date is not set.'
const local =
  'Fee vote delayed\n\nThe council delayed its vote on the harbour fee. Nobody spoke in favour of it. A new date was not set.'

async function compare(page: Page, a = wire, b = local): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  await field(page, 'a').fill(a)
  await field(page, 'b').fill(b)
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
}

/** Dismisses the difference that is next. */
async function dismiss(page: Page, reason: string): Promise<void> {
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Dismiss…' }).click()
  await page.getByLabel(/Why is this no difference/).fill(reason)
  await page.keyboard.press('Enter')
  await expect(decisionsOf(page)).toContainText(reason)
}

/** The texts on the first side of all that is kept, and how many are kept. */
async function keptTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('same-story')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const reading = database.transaction('comparisons').objectStore('comparisons').getAll()
    await new Promise((resolve) => reading.addEventListener('success', resolve))
    database.close()
    return JSON.stringify(reading.result)
  })
}

/** Puts something else under every comparison's key. */
async function overwriteKept(page: Page, record: object): Promise<void> {
  await page.evaluate(async (value) => {
    const opening = indexedDB.open('same-story')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const transaction = database.transaction(['comparisons', 'summaries'], 'readwrite')
    const comparisons = transaction.objectStore('comparisons')
    const keys = comparisons.getAllKeys()
    keys.addEventListener('success', () => {
      for (const key of keys.result) comparisons.put(value, key)
    })
    transaction.objectStore('summaries').clear()
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    database.close()
  }, record)
}

test('a newer version of an article keeps the decisions that fit, and tells those that do not', async ({ page }) => {
  await compare(page)
  await dismiss(page, 'First.')
  await dismiss(page, 'Second.')
  await dismiss(page, 'Third.')
  await page.getByRole('button', { name: 'Edit articles' }).click()
  const sheet = page.locator('[data-side=a]')
  await sheet.getByRole('button', { name: /^Edit text/ }).click()
  await field(page, 'a').fill(wire.replace('Nobody spoke against it.', 'No member spoke against it.'))
  await page.keyboard.press('Control+Enter')
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByText('One of your decisions does not fit the new version')).toBeVisible()
  await expect(decisionsOf(page).getByRole('listitem')).toHaveCount(2)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Show', exact: true }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Dismissed')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Dismiss this notice' }).click()
  await expect(page.getByText('does not fit the new version')).toBeHidden()
  await page.reload()
  await expect(decisionsOf(page).getByRole('listitem')).toHaveCount(2)
})

test('another article begins another comparison, and the one before stays', async ({ page }) => {
  await compare(page)
  await dismiss(page, 'A matter of style.')
  await page.getByRole('button', { name: 'Edit articles' }).click()
  await page
    .locator('[data-side=a]')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await field(page, 'a').fill('Ferries touch in fog\n\nTwo ferries touched on Tuesday, and nobody was hurt.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.reading')).toContainText('ferries touched')
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(names(page)).toHaveText(['Ferries touch in fog', 'Fee vote put off'])
  await page.getByRole('link', { name: 'Fee vote put off' }).click()
  await expect(decisionsOf(page)).toContainText('A matter of style.')
})

test('two tabs with one comparison: the second says so, goes on with a copy, and nothing is lost', async ({
  page,
  context,
}) => {
  await compare(page)
  const second = await context.newPage()
  await second.setViewportSize({ width: 1440, height: 900 })
  await second.goto('./#compare')
  await expect(second.getByText('This comparison is open in another tab.')).toBeVisible()
  await expectNoAxeViolations(second)
  await dismiss(second, 'In the second tab.')
  await expect(second.getByText('This is a copy of its own now.')).toBeVisible()
  await expectNoAxeViolations(second)
  await dismiss(page, 'In the first tab.')
  await second.getByRole('button', { name: 'My comparisons' }).click()
  await expect(names(second)).toHaveCount(2)
  await expect(second.getByText('Open in another tab')).toBeVisible()
  await expectNoAxeViolations(second)
  await page.reload()
  await expect(decisionsOf(page)).toContainText('In the first tab.')
})

test('where the first tab is closed, the second takes over with what it kept last', async ({ page, context }) => {
  await compare(page)
  const second = await context.newPage()
  await second.setViewportSize({ width: 1440, height: 900 })
  await second.goto('./#compare')
  await expect(second.getByText('This comparison is open in another tab.')).toBeVisible()
  await dismiss(page, 'In the first tab.')
  await page.waitForTimeout(300)
  await page.close()
  await expect(decisionsOf(second)).toContainText('In the first tab.')
  await expect(second.getByText('This comparison is open in another tab.')).toBeHidden()
})

test('a full disk is said at once, the app goes on, and a file is offered', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room is left', 'QuotaExceededError')
    }
  })
  await compare(page)
  await expect(page.getByText('Nothing is being saved:')).toBeVisible()
  await expect(page.getByText('no room is left')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => sessionStorage.setItem('saved', text))
      return make(blob)
    }
  })
  await page.getByRole('button', { name: 'Save as file' }).click()
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('saved'))).toContain('put off its vote')
})

test('where the browser keeps nothing, the app works, and says so on every page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  await compare(page)
  await expect(page.getByText('Nothing is being saved:')).toBeVisible()
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(page.getByText('This browser keeps nothing for this page.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a damaged comparison is left as it is, and can be saved and deleted', async ({ page }) => {
  await compare(page)
  await expect.poll(() => keptTexts(page)).toContain('put off its vote')
  await page.goto('./#comparisons')
  await overwriteKept(page, { version: 4, broken: 'beyond repair' })
  // The app's own last write is over; a reload reads what stands there now.
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto('./')
  await expect(page.getByText('is damaged and could not be read')).toBeVisible()
  await expectNoAxeViolations(page)
  await field(page, 'a').fill('Goes on.')
  await expect.poll(() => keptTexts(page)).toContain('Goes on.')
  expect(await keptTexts(page)).toContain('beyond repair')
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(page.getByText('A damaged comparison')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.locator('.kept').filter({ hasText: 'damaged' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'A damaged comparison' })).toBeHidden()
})

test('a comparison of a newer release is refused politely and left untouched', async ({ page }) => {
  await compare(page)
  await expect.poll(() => keptTexts(page)).toContain('put off its vote')
  await page.goto('./#comparisons')
  await overwriteKept(page, { version: 99, anything: 'from the future' })
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto('./')
  await expect(page.getByText('was written by a newer release')).toBeVisible()
  await field(page, 'a').fill('Goes on.')
  await expect.poll(() => keptTexts(page)).toContain('Goes on.')
  expect(await keptTexts(page)).toContain('from the future')
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(page.getByText('A comparison of a newer release')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a database of a newer release is left alone', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('same-story', 99)
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
  await page.reload()
  await expect(page.getByText(/Nothing is being saved: a newer release/)).toBeVisible()
  await field(page, 'a').fill('Goes on.')
  await expectNoAxeViolations(page)
})

test('what the first release kept is there after the upgrade', async ({ page }) => {
  // A page beside the app's, which must not have made its own database yet.
  const blank = { contentType: 'text/html', body: '<title>Blank</title><link rel="icon" href="data:,">' }
  await page.route('**/blank', (route) => route.fulfill(blank))
  await page.goto('./blank')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('same-story', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('comparisons'))
        opening.addEventListener('success', () => {
          const slot = (draft: string) => ({ article: null, draft, version: null, notes: [], beneath: null })
          const view = { layout: 'merged', typography: true, theme: 'dark', singleKeys: true }
          const record = { version: 1, slots: { a: slot('An old text.'), b: slot('') }, view, at: null }
          const writing = opening.result.transaction('comparisons', 'readwrite')
          writing.objectStore('comparisons').put(record, 'current')
          writing.objectStore('comparisons').put({ version: 1, houseStyle: [['grey', 'gray']] }, 'settings')
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
  await page.goto('./')
  await expect(field(page, 'a')).toHaveValue('An old text.')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(names(page)).toHaveText(['An old text.'])
})
