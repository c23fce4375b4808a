import type { Browser, Locator, Page } from '@playwright/test'
import { dropPair } from './dropped.ts'
import { expect } from './test.ts'

const shared = [
  'Night buses stay',
  'Odile Marsh has driven the night bus for eleven years and knows every stop between the mill and the harbour by its smell.',
]

/** Two versions of one story, our own: a quotation, a day and a number differ; the paragraph in the middle is the same. */
export const storyPair = [
  `${shared[0]}\n\nThe council of Skerrin kept its night buses on Monday. “We ought to keep all 14 buses,” Mayor Ines Falk said.\n\n${shared[1]}`,
  `${shared[0]}\n\nThe council of Skerrin kept its night buses on Tuesday. “We must keep all 12 buses,” Mayor Ines Falk said.\n\n${shared[1]}`,
] as const

/** Words that stand in both versions, in a sentence that is the same. */
export const SAME_WORDS = 'knows every stop between the mill'

/** Compares the two versions as a reader's own articles. */
export async function comparePair(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await keepSavedFiles(page)
  await dropPair(page, storyPair)
  await expect(page.locator('.row').first()).toBeVisible()
}

/** Keeps what the page hands the reader as files: not every browser tells of a download. Before the page is opened. */
export async function keepSavedFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (given) => {
      if (given instanceof Blob) void given.text().then((text) => Object.assign(window, { savedFile: text }))
      return make(given)
    }
  })
}

/** The file that was saved last, as text. */
export async function savedFile(page: Page): Promise<string> {
  const saved = await page.waitForFunction(() => ('savedFile' in window ? String(window.savedFile) : ''))
  return saved.jsonValue()
}

export async function openShareDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(linkIn(dialog)).toHaveValue(/#/)
  return dialog
}

export function linkIn(dialog: Locator): Locator {
  return dialog.getByLabel('Link to this comparison')
}

/** Opens a link as somebody else does, whose browser has never seen this page. */
export async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await page.goto(link)
  return page
}
