import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './test.ts'

const sights: readonly { readonly name: string; readonly see: (page: Page) => Promise<void> }[] = [
  { name: 'at 200 % zoom', see: (page) => page.setViewportSize({ width: 683, height: 384 }) },
  { name: 'in forced colours', see: (page) => page.emulateMedia({ forcedColors: 'active' }) },
]

for (const { name, see } of sights) {
  test(`${name} a lesson is guessed, revealed, ordered, put on a worksheet and worked by a pupil`, async ({ page }) => {
    await see(page)
    const look = async () => {
      await expectNoAxeViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    }
    await page.goto('./#a=ferry-wire&b=ferry-courier')
    await expect(page.locator('.row').first()).toBeVisible()
    await page.keyboard.press('c')
    await expect(page.locator('.class-stage')).toBeVisible()
    await page.keyboard.press('1')
    await look()
    for (const key of ['Space', 'Space']) await page.keyboard.press(key)
    await expect(page.locator('.class-answer')).toBeVisible()
    await page.keyboard.press('r')
    await expect(page.locator('.class-head')).toContainText('Skerrin Courier')
    await look()
    await page.keyboard.press('Control+z')
    await expect(page.locator('.class-head')).not.toContainText('Skerrin Courier')

    await page.getByRole('button', { name: 'Choose differences' }).click()
    const chooser = page.getByRole('dialog', { name: 'Choose differences' })
    await chooser.getByRole('button', { name: 'Move difference 1 down' }).focus()
    await page.keyboard.press('Enter')
    await expect(chooser.locator('output')).toContainText('Moved to place 2')
    await look()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Print worksheet' }).click()
    await expect(page.locator('.handout-card').first()).toBeVisible()
    await look()
    await page.getByText('Answer key', { exact: true }).click()
    await look()
    await page.getByRole('button', { name: 'See it as a pupil' }).click()
    await expect(page.getByText('0 of')).toBeVisible()
    await look()
    await page.getByRole('radio').first().check()
    await page.getByLabel(/Write it down/).fill('The ferry sails at night.')
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await expect(page.locator('.pupil-answer')).not.toBeEmpty()
    await look()
  })
}
