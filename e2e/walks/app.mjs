// The built app, fed with files as a reader would.
import { openBuilt } from './built.mjs'

/** Milliseconds after which a file counts as neither taken in nor refused. */
const PATIENCE_MS = 90_000

/**
 * Builds and opens the app. `open` puts a file on a side, tells what became of it and clears the side for the next; `textOf` tells the text
 * on a side; `seen` and `close` are as `openBuilt` has them.
 */
export async function openApp() {
  const { page, seen, close } = await openBuilt()
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
  return { seen, open, textOf, close }
}
