import { expect, expectNoAxeViolations, test } from './test.ts'

test('the app opens, by itself and without fault', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Same Story/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('both fonts of the first paint come from the app', async ({ page }) => {
  await page.goto('./')
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all(
      ['1rem Newsreader', '1rem "Libre Franklin"'].map((font) => document.fonts.load(font)),
    )
    return faces.flat().map((face) => `${face.family.replaceAll('"', '')} ${face.status}`)
  })
  expect(loaded).toEqual(['Newsreader loaded', 'Libre Franklin loaded'])
})

test('the policy stops inline scripts, unnamed policies and other origins', async ({ page, troubles }) => {
  await page.goto('./')
  const stopped = await page.evaluate(async () => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt()
        return 'done'
      } catch {
        return 'stopped'
      }
    }
    return {
      html: await outcome(() => document.body.insertAdjacentHTML('beforeend', '<p>typed from a string</p>')),
      worker: await outcome(() => new Worker('./worker.js')),
      fetch: await outcome(() => fetch('https://elsewhere.example/')),
    }
  })
  expect(stopped).toEqual({ html: 'stopped', worker: 'stopped', fetch: 'stopped' })
  // Each attempt was seen by the watch that makes every other journey fail.
  for (const directive of ['require-trusted-types-for', 'connect-src']) {
    await expect.poll(() => troubles.some((trouble) => trouble.includes(directive))).toBe(true)
  }
  troubles.length = 0
})

test('a button without a name does not pass the accessibility check', async ({ page }) => {
  await page.goto('./')
  await expectNoAxeViolations(page)
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  await expect(expectNoAxeViolations(page)).rejects.toThrow('button-name')
})
