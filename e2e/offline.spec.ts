import { createReadStream, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { zipOf } from '../src/importers/testing/zip.ts'
import { expect, expectNoAxeViolations, test as base } from './test.ts'

const built = process.env['SAME_STORY_SITE'] ?? ''
const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The built app on a port of its own, in a folder as on many hosts, which can go away and bring out a new release. */
interface Host {
  readonly address: string
  readonly stop: () => void
  readonly release: () => void
}

const test = base.extend<{ host: Host }>({
  host: async ({ troubles }, use) => {
    let isNew = false
    const server: Server = createServer((request, response) => {
      const path = (request.url ?? '').replace(/[?#].*/, '').replace(/^\/stories\//, '')
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
      if (path !== 'service-worker.js') {
        return createReadStream(join(built, path === '' ? 'index.html' : path))
          .on('error', () => response.destroy())
          .pipe(response)
      }
      const worker = readFileSync(join(built, path), 'utf8')
      return response.end(isNew ? worker.replace(/RELEASE = "\w+/, '$&2') : worker)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const port = server.address()
    const origin = `http://127.0.0.1:${typeof port === 'object' ? port?.port : port}`
    const stop = () => {
      server.closeAllConnections()
      server.close()
    }
    await use({ address: `${origin}/stories/`, stop, release: () => void (isNew = true) })
    stop()
    // Here this host is the app's own. What a browser says of a host that went away is no fault of the page.
    const isOwn = (trouble: string) => trouble.startsWith(`request to another origin: ${origin}/stories/`)
    troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !isOwn(trouble)))
  },
})

test.use({ serviceWorkers: 'allow' })

/** Resolves once everything is kept and the page is served from there. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (serviceWorker.controller === null) {
      await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }))
    }
  })
}

const words = 'The council put off its vote on the ferry on Monday, because the figures were not there, its chair said.'
const docx = zipOf([
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  },
])
const html = `<!doctype html><html lang="en"><body><article><h1>Vote put off</h1>${`<p>${words}</p>`.repeat(3)}</article></body></html>`

test('the second visit needs no network: all parts of the app are there', async ({ page, host }) => {
  await page.goto(host.address)
  await untilKept(page)
  host.stop()

  const second = await page.context().newPage()
  await second.goto(`${host.address}?from=a-bookmark`)
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible()
  const a = second.locator('[data-side=a]')
  const open = (side: 'a' | 'b', name: string, content: string | Uint8Array) =>
    second
      .locator(`[data-side=${side}] input[type=file]`)
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  await open('a', 'page.html', html)
  await expect(a.getByRole('heading', { level: 3 })).toHaveText('Vote put off')
  await open('a', 'notes.md', `# Vote put off again\n\n${words}\n`)
  await expect(a.getByRole('heading', { level: 3 })).toHaveText('Vote put off again')
  await open('a', 'story.docx', docx)
  await expect(a.locator('.sheet-excerpt')).toContainText(words)
  await open('b', 'other.txt', words.replace('Monday', 'Tuesday'))
  await expect(second.locator('[data-side=b] .sheet-excerpt')).toContainText('Tuesday')
  await second.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(second.locator('.cell-a mark').filter({ hasText: 'Monday' })).toBeVisible()
  await second.goto(`${host.address}#how-it-works`)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/How/)
  await second.goto(`${host.address}#a=dam-wire&b=dam-retranslated`)
  await expect(second.locator('.row').first()).toBeVisible()
  await expectNoAxeViolations(second)
})

test('nothing is fetched to be kept while the reader is at work', async ({ page, host }) => {
  const isAsked = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
  // Time stands still but where the test lets it pass: from an hour after the clock began, which no machine is too slow for.
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(3_600_000)
  await page.goto(host.address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const doing of [() => page.keyboard.press('Shift'), () => page.mouse.click(1, 1)]) {
    await page.clock.runFor(1500)
    await doing()
  }
  await page.clock.runFor(1500)
  expect(await isAsked()).toBe(false)
  await page.clock.runFor(1000)
  await expect.poll(isAsked).toBe(true)
})

test('a new release is offered and not forced, and taking it costs nothing', async ({ page, host }) => {
  await page.goto(host.address)
  await untilKept(page)
  await page.locator('[data-side=a]').getByRole('textbox').fill(words)
  await page.waitForTimeout(600)
  host.release()
  await page.reload()
  const bar = page.locator('output').filter({ hasText: 'A new version is ready.' })
  await expect(bar).toBeVisible()
  await expectNoAxeViolations(page)
  await bar.getByRole('button', { name: 'Later' }).click()
  await expect(bar).toHaveCount(0)
  await page.reload()
  await bar.getByRole('button', { name: 'Reload' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.locator('[data-side=a]').getByRole('textbox')).toHaveValue(words)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(null)
  await expectNoAxeViolations(page)
})
