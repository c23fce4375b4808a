import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/**
 * Playwright's `test`, strict: a journey fails on any console error, uncaught exception, breach of the content security
 * policy, and request to another origin than the app's.
 */
export const test = base.extend<{ troubles: string[] }>({
  // What went wrong so far, in order. A journey that provokes an error on purpose takes it out of the list.
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = []
      const home = new URL(baseURL ?? '').origin
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console error: ${message.text()}`)
      })
      context.on('weberror', (thrown) => troubles.push(`uncaught: ${String(thrown.error())}`))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        const elsewhere = /^(https?|wss?):$/.test(protocol) && origin !== home
        if (elsewhere) troubles.push(`request to another origin: ${request.url()}`)
      })
      // The page reports through the console: that survives a navigation, and both browsers hand it over.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          console.error(`security policy: ${effectiveDirective} blocked ${blockedURI} ${sample}`),
        )
      })
      await use(troubles)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

/** Fails with axe's findings, each with its rule and elements, unless there are none. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The page has no frames: checking in the page itself, and telling nothing but violations, takes a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }))
  expect(found).toEqual([])
}

/** Waits until the compare screen is there as a whole: it comes in pieces, the words on the screen first. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('.row').first()).toBeVisible()
  await expect(page.locator('.row-empty')).toHaveCount(0)
  await expect(page.locator('.panel .decisions').first()).toBeAttached()
}
