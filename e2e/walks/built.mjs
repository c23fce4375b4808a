// A built page in a real browser, under the app's own policy, with everything noted that must not happen there.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/same-story')

/**
 * Builds a page of this project, the app itself or the given one, serves it on loopback and opens it. `seen` are lists that grow while it
 * runs; `close` ends the browser and the server and removes what was built.
 * @param {string} [html] a page below the project's root; the app's own where none is given
 */
export async function openBuilt(html) {
  const served = await serveBuilt(html)
  const opened = await openServed(served, html)
  const close = async () => {
    await opened.close()
    await served.close()
  }
  return { ...opened, close }
}

/** Opens what `serveBuilt` serves in a browser of its own; `close` ends that browser alone. */
export async function openServed({ home }, html = '') {
  const browser = await chromium.launch(browsers().chromium)
  const page = await browser.newPage()
  const seen = watch(page, new URL(home).origin)
  await page.goto(`${home}${html}`)
  return { browser, page, seen, close: () => browser.close() }
}

/**
 * Builds a page of this project and serves it on loopback. `close` ends the server and removes what was built.
 * @param {string} [html] a page below the project's root; the app's own where none is given
 */
export async function serveBuilt(html) {
  const outDir = join(cache, `walk-${process.pid}-${html === undefined ? 'app' : 'page'}`)
  const only = html === undefined ? {} : { copyPublicDir: false, rolldownOptions: { input: join(root, html) } }
  await build({ root, logLevel: 'error', build: { outDir, ...only } })
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const close = async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { home: server.resolvedUrls?.local[0] ?? '', close }
}

/** How each browser that was found is launched; `firefox` is null where there is none. */
export function browsers() {
  const found = JSON.parse(readFileSync(join(cache, 'browsers.json'), 'utf8'))
  // Chromium's sandbox refuses to start as root.
  const args = ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  return {
    chromium: { executablePath: found.chromium.path, args },
    firefox: found.firefox && { executablePath: found.firefox.path, channel: 'moz-firefox' },
  }
}

/** The project's own files, as a built page asks for them. */
const OWN =
  /^\/(?:$|index\.html$|(?:assets|e2e|fonts)\/|icon\.svg$|icon-[a-z0-9-]+\.png$|manifest\.webmanifest$|service-worker\.js$)/

/** Uncaught errors, crashes, requests to anything but our own files, scripts run, breaches of the policy. */
function watch(page, home) {
  /** @type {Record<string, string[]>} */
  const seen = { errors: [], crashes: [], requests: [], executions: [], breaches: [] }
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('crash', () => seen.crashes.push('the page crashed'))
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url())
    const isOurs = (origin === home && OWN.test(pathname)) || protocol === 'data:' || protocol === 'blob:'
    if (!isOurs) seen.requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    seen.executions.push(`${dialog.type()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy|TrustedHTML|Trusted Types/.test(text)) seen.breaches.push(text)
    // Payloads that speak through the console instead of a dialog.
    else seen.executions.push(`console: ${text}`)
  })
  return seen
}
