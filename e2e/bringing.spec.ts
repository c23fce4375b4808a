import type { Page } from '@playwright/test'
import { articleFromText } from '../src/engine/article.ts'
import { compare } from '../src/engine/compare.ts'
import { toReport } from '../src/engine/report.ts'
import { drop, expectReady } from './dropped.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const side = (page: Page, name: 'a' | 'b') => page.locator(`[data-side=${name}]`)

/** A saved page whose story is about one day. */
const pageOf = (day: string) => `<!doctype html><html lang="en"><head><title>Vote put off | The Daily Quay</title>
<meta property="og:site_name" content="The Daily Quay">
<link rel="canonical" href="https://quay.example/2026/f%C3%A4hre-${day.toLowerCase()}"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Vote put off</h1>
${`<p>The council put off its vote on the ferry on ${day}, because the figures were not there, its chair said.</p>`.repeat(3)}
<p hidden>Members only: the figures</p></article></body></html>`

test('two saved pages that are dropped at once are compared', async ({ page }) => {
  await page.goto('./')
  const files = ['Monday', 'Tuesday'].map((day) => ({ name: `${day}.html`, content: pageOf(day) }))
  await drop(page, 'main', { files })
  await expect(page.locator('.cell-a mark').filter({ hasText: 'Monday' }).first()).toBeVisible()
  await expect(page.locator('.cell-b mark').filter({ hasText: 'Tuesday' }).first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a selection that is dragged out of a page lands on the side where it is let go', async ({ page }) => {
  await page.goto('./')
  const html = `<!--StartFragment--><h2>Vote put off</h2><p>The council put off its vote on <b onclick="alert(1)" style="color:red">Monday</b>.</p><ul><li>It gave no reason.</li></ul><img src="https://spy.example/a.png"><!--EndFragment-->`
  await drop(page, '[data-side=b]', { html, text: 'Vote put off The council put off its vote on Monday.' })
  await expect(side(page, 'b').getByRole('heading', { level: 3 })).toHaveText('Vote put off')
  await expect(side(page, 'b')).toContainText('The council put off its vote on Monday. It gave no reason.')
  await expect(side(page, 'a').getByRole('textbox')).toHaveValue('')
  await expectNoAxeViolations(page)
})

test('what a reader selects and copies on a real page is pasted as its headline and story', async ({ page }) => {
  const other = await page.context().newPage()
  await other.setContent(pageOf('Monday'))
  await other.keyboard.press('ControlOrMeta+a')
  await other.keyboard.press('ControlOrMeta+c')
  await page.goto('./')
  await expectReady(page)
  await page.keyboard.press('ControlOrMeta+v')
  const a = side(page, 'a')
  await expect(a.getByRole('heading', { level: 3 })).toHaveText('Vote put off')
  await expect(a.locator('.sheet-excerpt')).toContainText('The council put off its vote on the ferry on Monday')
  await expect(a.locator('.sheet-excerpt')).not.toContainText('Home')
  await other.close()
  await expectNoAxeViolations(page)
})

test('a sheet tells where the article stands on the web and what was left out; the address can be corrected', async ({
  page,
}) => {
  await page.goto('./')
  await drop(page, '[data-side=a]', { files: [{ name: 'page.html', content: pageOf('M\u043enday') }] })
  const a = side(page, 'a')
  await expect(a).toContainText('Text that the page hides was left out (4 words): “Members only: the figures”.')
  await expect(a).toContainText('3 words have letters of another alphabet that only look right: “M\u043enday”.')
  const address = a.getByRole('link')
  await expect(address).toHaveText('quay.example/2026/fähre-mоnday')
  await expect(address).toHaveAttribute('rel', /noreferrer/)
  await a.getByRole('button', { name: 'Correct' }).click()
  await a.getByLabel('Web address').fill('javascript:alert(1)')
  await a.getByRole('button', { name: 'Save' }).click()
  // The browser says what is wrong, and nothing is saved.
  await expect(a.getByLabel('Web address')).toBeVisible()
  await a.getByLabel('Web address').fill('https://wire.example/2026/vote')
  await expectNoAxeViolations(page)
  await a.getByRole('button', { name: 'Save' }).click()
  await expect(address).toHaveText('wire.example/2026/vote')
  await page.waitForTimeout(400)
  await page.reload()
  await expect(address).toHaveAttribute('href', 'https://wire.example/2026/vote')
  await expectNoAxeViolations(page)
})

test('a report of this app fills both sides, whatever it is called; a damaged one is refused', async ({ page }) => {
  const text = 'Vote put off\n\nThe council put off its vote on Monday. It gave no reason.\n\nNobody spoke against it.'
  const [a, b] = [text, text.replace('Monday', 'Tuesday')].map((version) => articleFromText({ text: version }))
  if (a === undefined || b === undefined) throw new Error('two texts make two articles')
  const report = JSON.stringify(toReport(compare(a, b)))
  await page.goto('./')
  await drop(page, 'main', { files: [{ name: 'report.txt', content: report.slice(0, -9) }] })
  await expect(side(page, 'a').getByRole('alert')).toContainText(
    '“report.txt” is a report of Same Story, but it is damaged',
  )
  await expectNoAxeViolations(page)
  await drop(page, 'main', { files: [{ name: 'report.txt', content: report }] })
  await expect(page.locator('.cell-a mark').filter({ hasText: 'Monday' })).toBeVisible()
  await expect(page.locator('.cell-b mark').filter({ hasText: 'Tuesday' })).toBeVisible()
  await expectNoAxeViolations(page)
})
