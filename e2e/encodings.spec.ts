import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

const side = (page: Page, name: 'a' | 'b') => page.locator(`[data-side=${name}]`)

/** Chooses a file in the browser's own dialog. */
async function open(page: Page, name: 'a' | 'b', fileName: string, bytes: readonly number[]): Promise<void> {
  const file = { name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await side(page, name).locator('input[type=file]').setInputFiles(file)
}

const latin = (text: string) => Array.from(text, (character) => character.charCodeAt(0))

// “島へ渡る船は月曜日に出なかった。船長は風が強すぎると言った。港の人々は船を待っている。” in Shift_JIS.
const SHIFT_JIS =
  '938782d6936e82e9914482cd8c8e976a93fa82c98f6f82c882a982c182bd8142914492b782cd959782aa8bad82b782ac82e9' +
  '82c68cbe82c182bd81428d6082cc906c815882cd914482f091d282c182c482a282e98142'

test('a text that does not say how its letters are stored is read, and can be read in another way', async ({
  page,
}) => {
  await page.goto('./')
  await open(page, 'a', 'bruecke.txt', latin('Die Br\xfccke ist gesperrt, sagt J\xf6rn. Die F\xe4hre f\xe4hrt nicht.'))
  const a = side(page, 'a')
  await expect(a).toContainText('Die Brücke ist gesperrt, sagt Jörn.')
  await expect(a).toContainText('does not say how its letters are stored')
  const menu = a.getByRole('combobox', { name: /How the letters of the first article are read/ })
  await expect(menu).toHaveValue(/^(windows-125|iso-8859)/)
  await expectNoAxeViolations(page)
  await menu.selectOption('windows-1251')
  await expect(a).toContainText('Die Brьcke ist gesperrt')
  await menu.selectOption('windows-1252')
  await expect(a).toContainText('Die Brücke ist gesperrt')
})

test('a Japanese text in Shift_JIS is read as what it is', async ({ page }) => {
  await page.goto('./')
  const bytes = Buffer.from(SHIFT_JIS, 'hex')
  await open(page, 'a', 'fune.txt', [...bytes])
  await expect(side(page, 'a')).toContainText('月曜日')
  await expect(side(page, 'a').getByRole('combobox', { name: /letters/ })).toHaveValue('shift_jis')
  await expect(side(page, 'a')).toContainText('Japanese')
})

test('broken letters are named, and mended on request', async ({ page }) => {
  await page.goto('./')
  const bytes = new TextEncoder().encode('Die BrÃ¼cke ist gesperrt, sagt JÃ¶rn. Die FÃ¤hre fÃ¤hrt nicht.')
  await open(page, 'b', 'bruecke.txt', [...bytes])
  const b = side(page, 'b')
  await expect(b).toContainText('Some letters look broken')
  await expectNoAxeViolations(page)
  await b.getByRole('button', { name: 'Mend them' }).click()
  await expect(b).toContainText('Die Brücke ist gesperrt, sagt Jörn.')
  await expectNoAxeViolations(page)
  await b.getByRole('button', { name: 'Show them as they are stored' }).click()
  await expect(b).toContainText('Die BrÃ¼cke')
})

test('characters that nobody sees are counted, and shown where they stand', async ({ page }) => {
  await page.goto('./')
  const text = 'The bri\u200bdge to Lindholm is closed until Friday, the coun\u200bcil said.'
  await open(page, 'a', 'a.txt', [...new TextEncoder().encode(text)])
  await expect(side(page, 'a')).toContainText('2 zero-width spaces')
  await open(page, 'b', 'b.txt', [...new TextEncoder().encode(text.replaceAll('\u200b', ''))])
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.locator('.cell-a .unseen')).toHaveCount(2)
  await expect(page.locator('.cell-a .unseen').first()).toHaveAttribute('data-sign', 'ZWSP')
  // A screen reader says what it is.
  await expect(page.locator('.cell-a').first()).toMatchAriaSnapshot(`
    - paragraph:
      - mark: /bri ?unseen character ?dge/
  `)
  await expect(page.locator('.cell-b .unseen')).toHaveCount(0)
  await expectNoAxeViolations(page)
})
