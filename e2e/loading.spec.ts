import type { Page } from '@playwright/test'
import { drop } from './dropped.ts'
import { paste } from './paste.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

// A compared story has some 1,500 elements: on a busy machine axe needs half a minute for them.
const WIRE = `Harbor council delays vote on ferry fee

By Ines Falk, Meridian Wire

The harbor council of Lindholm put off its vote on a new ferry fee on Monday, after two members asked for more time to read the figures.

The fee would be the first rise in nine years, the council said. It would bring in about 3.3 million a year.

Copyright 2026 Meridian Wire. All rights reserved.`

const LOCAL = `Ferry fee vote is delayed

The harbor council of Lindholm delayed its vote on a new ferry fee on Monday, after two members asked for more time to study the figures.

The fee would be the first rise in nine years, the council said. It would bring in about 3.8 million a year.`

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry fee vote is delayed | The Daily Quay</title>
<meta property="og:site_name" content="The Daily Quay"><meta property="article:published_time" content="2026-03-12T08:00:00Z">
<style>p { color: red }</style></head><body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article>
<h1>Ferry fee vote is delayed</h1>
${LOCAL.split('\n\n')
  .slice(1)
  .map((paragraph) => `<p style="margin: 0" onclick="void 0">${`${paragraph} `.repeat(3)}</p>`)
  .join('\n')}
</article><img src="https://elsewhere.example/spy.png" onerror="alert(1)"><script>alert(1)</script></body></html>`

const side = (page: Page, name: 'a' | 'b') => page.locator(`[data-side=${name}]`)
const compareButton = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true })

/** Holds a file above an element, as a hand that hesitates does, until something is dropped. */
async function dragOver(page: Page, selector: string): Promise<void> {
  await page.evaluate((aim) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([''], 'a file'))
    const hold = () => {
      const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
      document.querySelector(aim)?.dispatchEvent(event)
    }
    hold()
    const timer = setInterval(hold, 100)
    window.addEventListener('drop', () => clearInterval(timer), { once: true })
  }, selector)
}

async function expectCompared(page: Page): Promise<void> {
  await expect(page.locator('.row').first()).toBeVisible()
}

test('a reader pastes two texts, one after the other, and compares them with the keyboard', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expect(side(page, 'a')).toContainText('English')
  await expect(side(page, 'a')).toContainText('set aside')
  await paste(page, LOCAL)
  await expect(side(page, 'b').getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(compareButton(page)).toBeFocused()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expectCompared(page)
  await expect(page).toHaveURL(/#compare$/)
  await expectNoAxeViolations(page)
})

test('two texts pasted faster than the first is read land on two sides', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await paste(page, LOCAL)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expect(side(page, 'b').getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(compareButton(page)).toBeFocused()
  await expectNoAxeViolations(page)
})

test('rich text keeps its headline, and a page’s menu stays out of the story', async ({ page }) => {
  await page.goto('./')
  await paste(page, LOCAL, PAGE)
  const a = side(page, 'a')
  await expect(a.getByRole('heading', { level: 2 })).toHaveText('The Daily Quay')
  await expect(a.getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(a).toContainText('12 March 2026')
  await a.getByText('set aside').click()
  await expect(a.getByRole('listitem').filter({ hasText: 'Home' })).toContainText('outside the article')
  await a.getByRole('button', { name: /^Put back: Home/ }).click()
  await expect(a.getByRole('listitem').filter({ hasText: 'Home' })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('two files dropped at once are compared straight away', async ({ page }) => {
  await page.goto('./')
  await drop(page, 'main', {
    files: [
      { name: 'wire.txt', content: WIRE },
      { name: 'quay.html', content: PAGE },
    ],
  })
  await expectCompared(page)
  await expect(page).toHaveTitle(/The Daily Quay/)
  await expectNoAxeViolations(page)
})

test('a file dropped on a side replaces what is there, and nothing else', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toBeVisible()
  await drop(page, '[data-side=a] h3', { files: [{ name: 'local.md', content: `# ${LOCAL}` }] })
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(side(page, 'b').getByRole('textbox')).toHaveValue('')
  await expectNoAxeViolations(page)
})

test('a file dropped on a compared article takes its place, and what is refused is said', async ({ page }) => {
  await page.goto('./')
  await drop(page, 'main', {
    files: [
      { name: 'wire.txt', content: WIRE },
      { name: 'quay.html', content: PAGE },
    ],
  })
  await expectCompared(page)
  await dragOver(page, '.head-b')
  await expect(page.getByText('Let go to replace The Daily Quay')).toBeVisible()
  await expectNoAxeViolations(page)
  await drop(page, '.drop-half-b', { files: [{ name: 'wire-again.txt', content: WIRE }] })
  await expect(page.getByText('Let go to replace')).toHaveCount(0)
  await expect(page.locator('.panel-frame')).toContainText('The two texts are the same')
  await expect(page).toHaveURL(/#compare$/)

  await dragOver(page, '.head-a')
  await drop(page, '.drop-half-a', { files: [{ name: 'empty.txt', content: '' }] })
  await expect(side(page, 'a').getByRole('alert')).toContainText('empty')
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expectNoAxeViolations(page)
})

test('a reader opens a file, types the other text, and corrects what the app took it for', async ({ page }) => {
  await page.goto('./')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file as the first article' }).click()
  await (await chooser).setFiles({ name: 'wire.txt', mimeType: 'text/plain', buffer: Buffer.from(WIRE) })
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toBeVisible()

  await side(page, 'a').getByRole('button', { name: 'Correct' }).click()
  await side(page, 'a').getByLabel('Outlet').fill('Northern Desk')
  await side(page, 'a').getByLabel('Date').fill('2026-03-11')
  await expectNoAxeViolations(page)
  await side(page, 'a').getByRole('button', { name: 'Save' }).click()
  await expect(side(page, 'a').getByRole('heading', { level: 2 })).toHaveText('Northern Desk')
  await expect(side(page, 'a')).toContainText('11 March 2026')

  await side(page, 'b').getByRole('textbox').fill(LOCAL)
  await page.keyboard.press('Control+Enter')
  await expectCompared(page)
  await expectNoAxeViolations(page)
})

test('a text can be edited in place, and the changes discarded', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await page.getByRole('button', { name: 'Edit text' }).click()
  const text = side(page, 'a').getByRole('textbox')
  await expect(text).toBeFocused()
  await text.fill('Something else altogether.')
  await page.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expectNoAxeViolations(page)
})

test('what is no article is refused by name, and the other article stays', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toBeVisible()
  const input = side(page, 'b').locator('input[type=file]')
  const alert = side(page, 'b').getByRole('alert')
  const files = [
    ['photo.txt', '\x89PNG\r\n\x1a\n\0', /“photo.txt” is a picture/],
    ['report.txt', '%PDF-1.7', /“report.txt” is a PDF file/],
    ['empty.txt', ' \n ', /“empty.txt” has no words/],
    ['program.txt', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', /“program.txt” is not text/],
  ] as const
  for (const [name, content, problem] of files) {
    await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content, 'latin1') })
    await expect(alert).toHaveText(problem)
  }
  await paste(page, 'https://news.example/ferry')
  await expect(alert).toHaveText(/web address alone.*requests nothing/)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expectNoAxeViolations(page)
})

test('comparing without a second article says which one is missing', async ({ page }) => {
  await page.goto('./')
  await paste(page, WIRE)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toBeVisible()
  await compareButton(page).click()
  await expect(side(page, 'b').getByRole('alert')).toHaveText(/second article is missing/)
  await expectNoAxeViolations(page)
})
