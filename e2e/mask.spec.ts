import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

/** Opens two versions of a sample story in class view, where outlets are hidden to begin with. */
async function openClass(page: Page, a: string, b: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`./#a=${a}&b=${b}`)
  await expect(page.locator('.row').first()).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('button', { name: 'Leave class view' })).toBeVisible()
}

/** Keeps the outlets hidden on every screen: whatever a teacher changes makes the lesson the teacher's own. */
async function keepHidden(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await page.keyboard.press('r')
  await expect(page.getByRole('button', { name: 'Hide outlets' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Outlets, authors and addresses are hidden.')).toBeVisible()
}

/** Everything that a reader, a printer or somebody who looks over a shoulder could find on the page. */
async function everything(page: Page): Promise<string> {
  const attributes = await page.evaluate(() =>
    Array.from(document.querySelectorAll('*'), (element) =>
      Array.from(element.attributes, ({ value }) => value).join(' '),
    ).join(' '),
  )
  const values = await page.evaluate(() =>
    Array.from(document.querySelectorAll('input, textarea, option'), (field) =>
      'value' in field ? String(field.value) : '',
    ).join(' '),
  )
  const text = await page.evaluate(() => document.documentElement.textContent)
  return [await outside(page), attributes, values, text].join('\n')
}

/** What the browser's window tells around the page, as the page has it: word of it may reach this process later. */
function outside(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title}\n${window.location.href}`)
}

/** What the window tells at the moment at which the page says that outlets are hidden. Call it before the key that hides them. */
async function outsideAtHiding(page: Page): Promise<() => Promise<string>> {
  const told = await page.evaluateHandle(() => {
    const said = new Promise<string>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.body.innerText.includes('Outlets, authors and addresses are hidden.')) return
        watch.disconnect()
        resolve(`${document.title}\n${window.location.href}`)
      })
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    return { said }
  })
  return () => told.evaluate(({ said }) => said)
}

const pairs = [
  { a: 'ferry-wire', b: 'ferry-courier', names: /meridian|skerrin[ -]courier|orrick|the courier|ferry-/iu },
  { a: 'ferry-wire', b: 'ferry-corrected', names: /meridian|orrick|ferry-/iu },
  { a: 'dam-wire', b: 'dam-retranslated', names: /meridian|lantern|estcott|dam-/iu },
  { a: 'meteorite-wire', b: 'meteorite-pond', names: /meridian|presspond|tobias renn|ada linnet|meteorite-/iu },
  { a: 'meteorite-mill', b: 'meteorite-hopper', names: /meridian|storymill|feedhopper|tobias renn|meteorite-/iu },
  { a: 'ward-nettle', b: 'ward-herald', names: /the nettle|herald|max dray|bethan coyle|ward-/iu },
]

for (const { a, b, names } of pairs) {
  test(`nothing on any screen tells whose ${a} and ${b} are, until they are revealed`, async ({ page }) => {
    await openClass(page, a, b)
    expect(await everything(page)).not.toMatch(names)
    await keepHidden(page)
    expect(await everything(page)).not.toMatch(names)
    await page.locator('.set-aside summary').first().click()
    for (const _ of [1, 2, 3]) await page.keyboard.press('n')
    expect(await everything(page)).not.toMatch(names)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).not.toMatch(names)
    await page.emulateMedia({ media: 'screen' })
    await expectNoAxeViolations(page)

    await page.reload()
    await expect(page.locator('.row').first()).toBeVisible()
    expect(await everything(page)).not.toMatch(names)

    await page.keyboard.press('r')
    await expect(page.getByText('Outlets, authors and addresses are hidden.')).toBeHidden()
    expect(await everything(page)).toMatch(names)
    const atHiding = await outsideAtHiding(page)
    await page.keyboard.press('Control+z')
    expect(await atHiding()).not.toMatch(names)
    await expect(page.getByText('Outlets, authors and addresses are hidden.')).toBeVisible()
    expect(await everything(page)).not.toMatch(names)
  })
}

test('a decision that is made while outlets are hidden holds when they are revealed', async ({ page }) => {
  await openClass(page, 'dam-wire', 'dam-retranslated')
  await keepHidden(page)
  const decisions = page.locator('.panel-frame').getByRole('region', { name: 'Your decisions' })
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await page.locator('.panel-frame').getByRole('button', { name: 'Dismiss…' }).click()
  await page.getByLabel(/Why is this no difference/).fill('A matter of style.')
  await page.keyboard.press('Enter')
  await expect(decisions).toContainText('A matter of style.')
  const count = await page.locator('.step-place:visible').textContent()
  await page.getByRole('button', { name: 'Reveal' }).click()
  await expect(page.locator('.head-a .head-name')).toHaveText('Meridian Wire')
  await expect(decisions).toContainText('A matter of style.')
  await expect(page.locator('.step-place:visible')).toHaveText(count ?? '')
})

test('where articles are edited, hidden ones stay hidden until they are shown again', async ({ page }) => {
  await openClass(page, 'dam-wire', 'dam-retranslated')
  await keepHidden(page)
  await page.getByRole('button', { name: 'Edit articles' }).click()
  const sheets = page.locator('.sheets')
  await expect(sheets.getByRole('heading', { level: 2 })).toHaveText(['Outlet A', 'Outlet B'])
  const markup = await sheets.evaluate((element) => element.outerHTML)
  expect(markup).not.toMatch(/meridian|lantern|estcott|dam-|sorenne/iu)
  await expectNoAxeViolations(page)
  await sheets.getByRole('button', { name: 'Show outlets' }).first().click()
  await expect(sheets.getByRole('heading', { level: 2 }).first()).toHaveText('Meridian Wire')
  await expect(page.getByRole('button', { name: 'Edit text of the first article' })).toBeFocused()
})

test('the list of comparisons tells no outlet while it is hidden, however the comparison was named', async ({
  page,
}) => {
  const names = /meridian|lantern|estcott/iu
  await openClass(page, 'dam-wire', 'dam-retranslated')
  await keepHidden(page)
  await page.getByRole('button', { name: 'My comparisons' }).click()
  const kept = page.locator('.kept')
  await expect(kept.getByRole('link')).toHaveText('Outlet A and Outlet B')
  expect(await everything(page)).not.toMatch(names)

  await kept.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByLabel(/^Name/)).toHaveValue('Outlet A and Outlet B')
  await page.getByLabel(/^Name/).fill('Meridian or Lantern, 9b')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(kept.getByRole('link')).toHaveText('… or …, 9b')
  await page.getByRole('searchbox').fill('meridian')
  await expect(page.getByText('None found')).toBeVisible()
  await page.getByRole('searchbox').fill('9b')
  await expectNoAxeViolations(page)
  await kept.getByRole('button', { name: 'Rename' }).click()
  expect(await everything(page)).not.toMatch(names)
  expect(await page.title()).not.toMatch(names)
  await page.keyboard.press('Escape')

  // The name comes back with the outlets.
  await kept.getByRole('link').click()
  await page.getByRole('button', { name: 'Reveal' }).click()
  await page.getByRole('button', { name: 'My comparisons' }).click()
  await expect(kept.getByRole('link')).toHaveText('Meridian or Lantern, 9b')
})
