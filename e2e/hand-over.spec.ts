import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import { paste } from './paste.ts'
import { expect, expectNoAxeViolations, test as base } from './test.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry fee vote is delayed | The Daily Quay</title>
<meta property="og:site_name" content="The Daily Quay"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Ferry fee vote is delayed</h1>
<p>${'The harbor council of Lindholm delayed its vote on a new ferry fee on Monday, after two members asked for more time to study the figures. '.repeat(3)}</p>
<p>${'The fee would be the first rise in nine years, the council said. It would bring in about 3.8 million a year, and pay for a new pier. '.repeat(3)}</p>
</article><script>document.title = 'ran'</script></body></html>`

/** Another site, on a port of its own: at / a page that hands itself over, at /closed one that cuts the tie to what it opens. */
const test = base.extend<{ site: string }>({
  site: async ({ troubles }, use) => {
    const server: Server = createServer((request, response) => {
      const isClosed = request.url === '/closed'
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(isClosed && { 'cross-origin-opener-policy': 'same-origin' }),
      })
      response.end(request.url === '/favicon.ico' ? '' : PAGE)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
    await use(site)
    server.closeAllConnections()
    server.close()
    // The other site is loaded on purpose; the app itself must still ask nothing of it.
    troubles.splice(
      0,
      troubles.length,
      ...troubles.filter((trouble) => !trouble.startsWith(`request to another origin: ${site}`)),
    )
  },
})

/** Presses the bookmarklet that the app offers on a page of the other site; resolves to the tab it opens. */
async function press(page: Page, url: string): Promise<Page> {
  await page.goto('./')
  await page.getByText('Bring a web page in').click()
  const address = await page.getByRole('link', { name: 'Same Story: this page' }).getAttribute('href')
  await expectNoAxeViolations(page)
  await page.goto(url)
  const opened = page.context().waitForEvent('page')
  await page.evaluate(decodeURIComponent((address ?? '').slice('javascript:'.length)))
  return opened
}

test('an article that comes in leaves the keyboard on the bookmarklet', async ({ page }) => {
  await page.goto('./')
  await page.getByText('Bring a web page in with one press').click()
  const link = page.getByRole('link', { name: 'Same Story: this page' })
  await link.focus()
  await paste(page, 'The ferry left at nine.\n\nThe harbor council of Lindholm had asked for an hour more.')
  await expect(page.getByRole('button', { name: 'Edit text of the first article' })).toBeVisible()
  await expect(link).toBeFocused()
})

test('the bookmarklet brings the open page in, to a free side', async ({ page, site }) => {
  const app = await press(page, site)
  await expect(app.locator('[data-side=a]').getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(app.locator('[data-side=a]').getByRole('heading', { level: 2 })).toHaveText('The Daily Quay')
  await expect(app).not.toHaveURL(/from=/)
  await expect(app).not.toHaveTitle('ran')
  await expectNoAxeViolations(app)
})

test('a page that cuts the tie is not waited for, and the reader is told what to do', async ({ page, site }) => {
  const app = await press(page, `${site}/closed`)
  await expect(app.getByRole('alert').filter({ hasText: 'Save the page' })).toBeVisible()
  await expectNoAxeViolations(app)
})

test('a page that finds both sides taken waits for the reader’s choice', async ({ page, site }) => {
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(page.locator('.row').first()).toBeVisible()
  const app = await press(page, site)
  const choice = app.getByRole('alert').filter({ hasText: 'Which one shall' })
  await expect(choice).toContainText('127.0.0.1.html')
  await expectNoAxeViolations(app)
  await choice.getByRole('button', { name: 'The second article' }).click()
  await expect(app.locator('[data-side=b]').getByRole('heading', { level: 3 })).toHaveText('Ferry fee vote is delayed')
  await expect(app.locator('[data-side=a]')).toContainText('Meridian Wire')
})

test('files that were opened with the installed app land on the sides', async ({ page }) => {
  // What an installed app is started with; no browser installs one in a journey.
  await page.addInitScript(() => {
    const handle = { getFile: async () => new File(['The ferry to Lindholm did not leave on Monday.'], 'ferry.txt') }
    const launchQueue = { setConsumer: (consumer: (launch: object) => void) => consumer({ files: [handle] }) }
    Object.defineProperty(window, 'launchQueue', { value: launchQueue })
  })
  await page.goto('./')
  await expect(page.locator('[data-side=a]')).toContainText('did not leave on Monday')
})
