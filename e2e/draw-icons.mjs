#!/usr/bin/env node
/**
 * Draws public/icon.svg in the sizes that a tab and an installed app need: `node e2e/draw-icons.mjs`, after
 * `node e2e/find-browsers.mjs` has found a browser. Writes public/icon-*.png.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const root = join(import.meta.dirname, '..')
const { chromium: found } = JSON.parse(readFileSync(join(root, 'node_modules/.cache/same-story/browsers.json'), 'utf8'))
const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8')

/** The page's paper, on which a maskable icon stands. */
const PAPER = '#faf7f0'

/**
 * `share`: how much of the picture's width the icon takes. Systems cut maskable pictures to their own shape and keep the inner circle of
 * 0.8 at least (W3C Web Application Manifest, “maskable”), in which a square of 0.56 lies whole.
 */
const ICONS = [
  { name: 'icon-48', size: 48, share: 1, ground: 'transparent' },
  { name: 'icon-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'icon-maskable-512', size: 512, share: 0.6, ground: PAPER },
]

const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
for (const { name, size, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} }
      svg { width: ${share * 100}vw; height: ${share * 100}vh }</style>${icon}`,
  )
  await page.screenshot({ path: join(root, `public/${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
