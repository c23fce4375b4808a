import type { Page } from '@playwright/test'

/** Drops two articles at once on the start page, which compares them straight away. */
export async function dropPair(page: Page, texts: readonly [a: string, b: string]): Promise<void> {
  await page.goto('./')
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    given.forEach((text, index) => dataTransfer.items.add(new File([text], `${index}.txt`)))
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, texts)
}
