// The built importer in a real browser, under the app's own policy, with everything noted that a page must not do there.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/same-story')

/**
 * Builds the importer, opens it and answers with `read`, which imports one source there, `decode`, which only reads a file's letters, and the lists of what went wrong.
 * `close` ends the browser and the server and removes what was built.
 */
export async function openImporter() {
  const outDir = join(cache, `saved-pages-${process.pid}`)
  const input = join(root, 'e2e/saved-pages/index.html')
  await build({ root, logLevel: 'warn', build: { outDir, copyPublicDir: false, rolldownOptions: { input } } })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = `${server.resolvedUrls?.local[0] ?? ''}e2e/saved-pages/index.html`
  const browser = await chromium.launch({
    executablePath: JSON.parse(readFileSync(join(cache, 'browsers.json'), 'utf8')).chromium.path,
    args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const page = await browser.newPage()
  const seen = watch(page, new URL(address).origin)
  await page.goto(address)
  await page.waitForFunction('"readSource" in window')
  return {
    seen,
    decode: (base64) => page.evaluate((asked) => globalThis.decodeFile(asked), base64),
    read: (question) => page.evaluate((asked) => globalThis.readSource(asked), question),
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** Lists that grow while the page runs: uncaught errors, requests to anywhere but our own files, scripts run, breaches of the policy. */
function watch(page, home) {
  /** @type {Record<string, string[]>} */
  const seen = { errors: [], requests: [], executions: [], breaches: [] }
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOurs = url.origin === home && /^\/(?:assets|e2e)\//.test(url.pathname)
    if (!isOurs && url.protocol !== 'data:') seen.requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    seen.executions.push(`${dialog.type()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy|TrustedHTML|Trusted Types/.test(text)) seen.breaches.push(text)
    // Payloads that speak through the console instead of a dialog.
    else if (message.type() !== 'error') seen.executions.push(`console: ${text}`)
  })
  return seen
}
