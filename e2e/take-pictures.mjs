#!/usr/bin/env node
/**
 * Takes the pictures of the README from the production build: `node e2e/take-pictures.mjs` after `npm run build`, and after
 * `node e2e/find-browsers.mjs` has found a browser. Writes e2e/pictures/*.png.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'

const root = join(import.meta.dirname, '..')
const { chromium: found } = JSON.parse(readFileSync(join(root, 'node_modules/.cache/same-story/browsers.json'), 'utf8'))
const folder = join(import.meta.dirname, 'pictures')

const PICTURES = [
  { name: 'start', hash: '', width: 1280, height: 800, theme: 'light' },
  { name: 'ferry', hash: '#a=ferry-wire&b=ferry-courier', width: 1280, height: 800, theme: 'light' },
  { name: 'dam', hash: '#a=dam-wire&b=dam-retranslated', width: 1280, height: 800, theme: 'dark' },
  { name: 'meteorite', hash: '#a=meteorite-wire&b=meteorite-hopper', width: 1280, height: 800, theme: 'light' },
  { name: 'ward', hash: '#a=ward-bulletin&b=ward-nettle', width: 1280, height: 800, theme: 'light' },
  {
    name: 'class',
    hash: '#a=dam-wire&b=dam-retranslated',
    width: 1280,
    height: 800,
    theme: 'light',
    keys: ['c', 'Space'],
  },
  { name: 'phone', hash: '#a=dam-wire&b=dam-retranslated', width: 390, height: 844, theme: 'light' },
]

const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
mkdirSync(folder, { recursive: true })
for (const { name, hash, width, height, theme, keys = [] } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
  await page.goto(address + hash)
  if (hash !== '') await page.locator('.row').first().waitFor({ timeout: 60_000 })
  for (const key of keys) {
    await page.keyboard.press(key)
    if (key === 'c') await page.locator('.class-bar').waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await browser.close()
await server.close()
