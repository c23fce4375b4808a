// The built app in a real browser, fed with files as a reader would, with everything noted that must not happen.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/same-story')

/** Milliseconds after which a file counts as neither taken in nor refused. */
const PATIENCE_MS = 90_000

/**
 * Builds and opens the app. `open` puts a file on a side, tells what became of it and clears the side for the next; `textOf` tells the text
 * on a side; `seen` are lists that grow while it runs. `close` ends the browser and the server and removes what was built.
 */
export async function openApp() {
  const outDir = join(cache, `bad-input-${process.pid}`)
  await build({ root, logLevel: 'error', build: { outDir } })
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({
    executablePath: JSON.parse(readFileSync(join(cache, 'browsers.json'), 'utf8')).chromium.path,
    args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const page = await browser.newPage()
  const seen = watch(page, new URL(address).origin)
  await page.goto(address)
  const sideOf = (side) => page.locator(`[data-side=${side}]`)

  const textOf = async (side) => {
    await sideOf(side)
      .getByRole('button', { name: /^Edit text/ })
      .click()
    const text = await sideOf(side).locator('textarea').inputValue()
    await sideOf(side).getByRole('button', { name: 'Discard the changes' }).click()
    return text
  }
  const open = async (side, name, content) => {
    const section = sideOf(side)
    await section.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: content })
    const taken = section.locator('.sheet-excerpt')
    const refused = section.locator('.sheet-problem').filter({ hasText: name })
    try {
      await taken.or(refused).first().waitFor({ timeout: PATIENCE_MS })
    } catch {
      return { outcome: 'neither', text: '' }
    }
    if (await refused.isVisible()) return { outcome: 'refused', text: (await refused.textContent()) ?? '' }
    const text = await textOf(side)
    // The other article stays for the whole walk.
    if (side === 'a') await section.getByRole('button', { name: /^Remove/ }).click()
    return { outcome: 'taken', text }
  }
  const close = async () => {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { seen, open, textOf, close }
}

/** Uncaught errors, crashes, requests to anywhere but the app's own files, scripts run, breaches of the policy. */
function watch(page, home) {
  /** @type {Record<string, string[]>} */
  const seen = { errors: [], crashes: [], requests: [], executions: [], breaches: [] }
  page.on('pageerror', (error) => seen.errors.push(String(error)))
  page.on('crash', () => seen.crashes.push('the page crashed'))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== home) seen.requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    seen.executions.push(`${dialog.type()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy|TrustedHTML|Trusted Types/.test(text)) seen.breaches.push(text)
    else seen.executions.push(`console: ${text}`)
  })
  return seen
}
