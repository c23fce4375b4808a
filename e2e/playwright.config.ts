import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { nullable, object, parse, string } from 'valibot'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules/.cache/same-story')

const Browser = object({ path: string(), version: string() })
const Browsers = object({ chromium: Browser, firefox: nullable(Browser) })

// Playwright evaluates this file once in the runner and once in each worker; what the first chose, the others inherit.
const inRunner = process.env['SAME_STORY_PORT'] === undefined
const port = (process.env['SAME_STORY_PORT'] ??= String(await freePort()))
const browsers = parse(Browsers, JSON.parse(readFileSync(join(cache, 'browsers.json'), 'utf8')))

// Each run builds and serves its own copy, so that it tests what it built even while another build is under way.
const site = (process.env['SAME_STORY_SITE'] ??= join(cache, `site-${port}`))
if (inRunner) process.once('exit', () => rmSync(site, { recursive: true, force: true }))

const asRoot = process.getuid?.() === 0
const chromium = {
  name: 'chromium',
  use: {
    ...devices['Desktop Chrome'],
    // Not in Firefox: there Playwright's own style for the picture breaks the page's policy, a second, false failure.
    screenshot: 'only-on-failure' as const,
    launchOptions: {
      executablePath: browsers.chromium.path,
      // Chromium's sandbox refuses to start as root.
      args: ['--disable-gpu', '--disable-quic', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
}
const firefox = browsers.firefox && {
  name: 'firefox',
  use: {
    ...devices['Desktop Firefox'],
    channel: 'moz-firefox',
    launchOptions: { executablePath: browsers.firefox.path },
  },
}

export default defineConfig({
  testDir: '.',
  outputDir: join(cache, 'results'),
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // Limits end what hangs; they do not judge how fast a busy machine is. An axe check of a long page takes a minute on one.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // A journey that passes at the second try has found something: it shall fail.
  retries: 0,
  reporter: [['line'], ['json', { outputFile: join(cache, 'e2e.json') }]],
  // A journey of its own tries what the service worker does; in the others it would only fetch everything once more.
  use: { baseURL: `http://127.0.0.1:${port}/`, serviceWorkers: 'block' },
  projects: [chromium, ...(firefox ? [firefox] : [])],
  webServer: {
    command: `npx vite build --outDir "${site}" --emptyOutDir && npx vite preview --outDir "${site}" --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    // A build takes seconds, on a busy machine a minute and more.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})

/** A port that nothing listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(found))
    })
  })
}
