import { expect, type Page } from '@playwright/test'

/** What is let go of: files, or a selection that was dragged out of a page. */
export interface Dragged {
  readonly files?: readonly { readonly name: string; readonly content: string | readonly number[] }[]
  readonly html?: string
  readonly text?: string
}

/** Waits until the app takes what is dropped or pasted: the page is there sooner. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeAttached()
}

/** Drops something on an element, by way of the events a browser sends. */
export async function drop(page: Page, selector: string, dragged: Dragged): Promise<void> {
  await expectReady(page)
  await page.locator(selector).evaluate((element, { files = [], html, text }) => {
    const dataTransfer = new DataTransfer()
    for (const { name, content } of files) {
      dataTransfer.items.add(new File([typeof content === 'string' ? content : Uint8Array.from(content)], name))
    }
    if (html !== undefined) dataTransfer.setData('text/html', html)
    if (text !== undefined) dataTransfer.setData('text/plain', text)
    for (const type of ['dragover', 'drop']) {
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, dragged)
}

/** Drops one text file anywhere on the page. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await drop(page, 'body', { files: [{ name, content }] })
}

/** Drops two articles at once on the start page, which compares them straight away. */
export async function dropPair(page: Page, texts: readonly [a: string, b: string]): Promise<void> {
  await page.goto('./')
  await drop(page, 'body', { files: texts.map((content, index) => ({ name: `${index}.txt`, content })) })
}
