import { expect, expectNoAxeViolations, test } from './test.ts'

test('a word of the glossary is found by its address, and by the link on it', async ({ page }) => {
  await page.goto('./#how-it-works&word=label')
  const label = page.locator('#word-label')
  await expect(label).toBeFocused()
  await expect(label).toBeInViewport({ ratio: 1 })
  await page.getByRole('link', { name: 'Byline' }).press('Enter')
  await expect(page.locator('#word-byline')).toBeFocused()
  await expect(page).toHaveURL(/#how-it-works&word=byline$/)
  await expectNoAxeViolations(page)
  await page.goBack()
  await expect(label).toBeFocused()
})
