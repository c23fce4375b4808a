// Finds the browsers that the journeys run in and writes where they are to node_modules/.cache/same-story/browsers.json,
// which playwright.config.ts reads. Chromium is found or installed; Firefox is used where it is found.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules/.cache/same-story')

/** A headless Chromium inside an npm package: 61 MB, Linux on x64 only. */
const PACKED_CHROMIUM = '@sparticuz/chromium@147'

const SYSTEM_CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
const SYSTEM_FIREFOXES = ['firefox-esr', 'firefox']

/** In order of preference; each answers with a browser's path, or fails. The later ones install what the earlier missed. */
const chromiumSources = [
  { name: 'CHROMIUM_PATH', find: () => checked(process.env.CHROMIUM_PATH) },
  { name: "Playwright's own", find: () => checked(chromium.executablePath()) },
  { name: 'the system', find: () => firstOf(SYSTEM_CHROMIUMS) },
  { name: 'npx playwright install', find: installWithPlaywright },
  { name: 'apt-get install', find: installWithApt },
  { name: PACKED_CHROMIUM, find: installPacked },
]

const browsers = { chromium: await findChromium(), firefox: found(() => firstOf(SYSTEM_FIREFOXES)) }
mkdirSync(cache, { recursive: true })
writeFileSync(join(cache, 'browsers.json'), `${JSON.stringify(browsers, null, 2)}\n`)
for (const [name, browser] of Object.entries(browsers)) {
  console.log(
    browser ? `${name}: ${browser.version} (${browser.path})` : `${name}: not found; its journeys are left out`,
  )
}

async function findChromium() {
  const reasons = []
  for (const { name, find } of chromiumSources) {
    try {
      return await find()
    } catch (error) {
      reasons.push(`  ${name}: ${firstLine(error)}`)
    }
  }
  throw new Error(`No Chromium for the end-to-end tests. Set CHROMIUM_PATH to one. Tried:\n${reasons.join('\n')}`)
}

function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
}

function installWithPlaywright() {
  run('npx', ['playwright', 'install', 'chromium'], 5 * 60_000)
  return checked(chromium.executablePath())
}

function installWithApt() {
  if (process.getuid?.() !== 0) throw new Error('needs root')
  run('apt-get', ['update'], 5 * 60_000)
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10 * 60_000)
  return checked('chromium')
}

async function installPacked() {
  const prefix = join(cache, 'chromium')
  mkdirSync(prefix, { recursive: true })
  // Its own folder, so that neither package.json nor the lock file changes.
  run('npm', ['install', '--prefix', prefix, '--no-save', '--no-package-lock', PACKED_CHROMIUM], 5 * 60_000)
  // It unpacks itself into the temporary folder, which may be small or not executable.
  process.env.TMPDIR = prefix
  const entry = join(prefix, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  const packed = await import(pathToFileURL(entry).href)
  return checked(await packed.default.executablePath())
}

/** The first of the candidates that runs. */
function firstOf(candidates) {
  for (const candidate of candidates) {
    const browser = found(() => checked(candidate))
    if (browser !== null) return browser
  }
  throw new Error(`none of ${candidates.join(', ')}`)
}

/** What `find` answers, or null where it fails. */
function found(find) {
  try {
    return find()
  } catch {
    return null
  }
}

/** The browser with its full path and version, once it has shown that it starts. */
function checked(path) {
  if (!path) throw new Error('not set')
  const version = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { path: fullPath(path), version: version.trim() }
}

function fullPath(path) {
  if (/[\\/]/.test(path)) return path
  return execFileSync('sh', ['-c', 'command -v "$0"', path], { encoding: 'utf8' }).trim()
}

function run(command, args, timeout) {
  console.log(`$ ${command} ${args.join(' ')}`)
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout })
}
