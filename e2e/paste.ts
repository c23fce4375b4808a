import type { Page } from '@playwright/test'
import { expectReady } from './dropped.ts'

/** Copies and pastes with the keyboard: browsers hand a clipboard only to a real key press. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await expectReady(page)
  await page.evaluate(
    ({ text, html }) => {
      const fill = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', text)
        if (html !== '') event.clipboardData?.setData('text/html', html)
        event.preventDefault()
      }
      document.addEventListener('copy', fill, { once: true })
    },
    { text, html },
  )
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
}
