// The browser is killed while a reader types; what was typed must be there at the next start.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Milliseconds from the last key to the kill: what a reader may expect to be safe. */
const AFTER_LAST_KEY_MS = 300

/** Milliseconds between two keys: a quick typist. */
const BETWEEN_KEYS_MS = 40

/**
 * Types, kills, starts again, `count` times, each in a profile of its own. Gives what was lost, a line each.
 * @param {import('@playwright/test').BrowserType} browserType
 * @param {object} options for launching it
 * @param {string} home address of the app
 * @param {number} count
 */
export async function killWhileTyping(browserType, options, home, count) {
  const lost = []
  for (let run = 0; run < count; run += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'same-story-kill-'))
    const typed = `Run ${run}: the council put off its vote ${'again and '.repeat(run % 4)}on ${Math.random()}`
    const before = await browserType.launchPersistentContext(profile, options)
    const page = before.pages()[0] ?? (await before.newPage())
    await page.goto(home)
    await fieldOf(page).click()
    await page.keyboard.type(typed, { delay: BETWEEN_KEYS_MS })
    await new Promise((resolve) => setTimeout(resolve, AFTER_LAST_KEY_MS))
    kill(profile)
    await before.close().catch(() => {})

    const after = await browserType.launchPersistentContext(profile, options)
    const again = after.pages()[0] ?? (await after.newPage())
    await again.goto(home)
    const isThere = await again
      .waitForFunction((text) => document.querySelector('textarea')?.value === text, typed, { timeout: 15_000 })
      .then(() => true)
      .catch(() => false)
    if (!isThere) lost.push(`“${typed}” came back as “${await fieldOf(again).inputValue()}”`)
    await after.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return lost
}

function fieldOf(page) {
  return page.locator('[data-side=a] textarea')
}

/** Kills every process of the browser that runs in this profile, at once, without asking it. */
function kill(profile) {
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const own = lines.filter((line) => line.includes(profile)).map((line) => Number.parseInt(line, 10))
  for (const pid of own) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went with the one before.
    }
  }
}
