// The built app, fed with files as a reader would.
import { openBuilt } from './built.mjs'

/** Milliseconds after which a file counts as neither taken in nor refused. */
const PATIENCE_MS = 90_000

/**
 * The app, built and opened unless it is. `put` puts a file on a side, its bytes or its path, and tells what became of it; `open` clears the side
 * for the next file, too; `textOf` tells the text on a side; `seen` and `close` are as `openBuilt` has them.
 */
export async function openApp(opened) {
  const { page, seen, close } = opened ?? (await openBuilt())
  const sideOf = (side) => page.locator(`[data-side=${side}]`)

  const textOf = async (side) => {
    await sideOf(side)
      .getByRole('button', { name: /^Edit text/ })
      .click()
    const text = await sideOf(side).locator('textarea').inputValue()
    await sideOf(side).getByRole('button', { name: 'Discard the changes' }).click()
    return text
  }
  const put = async (side, name, content) => {
    const section = sideOf(side)
    const file = typeof content === 'string' ? content : { name, mimeType: '', buffer: content }
    await section.locator('input[type=file]').setInputFiles(file)
    const taken = section.locator('.sheet-excerpt')
    // What is wrong with a comparison is said above both sides.
    const refused = page
      .getByRole('alert')
      .or(page.locator('output:not(.sheet-busy)'))
      .filter({ hasText: name })
      .first()
    // A file of two articles fills both sides and goes straight on.
    const compared = page.locator('.plain, .row').or(page.getByRole('button', { name: 'Cancel' }))
    try {
      await taken.or(refused).or(compared).first().waitFor({ timeout: PATIENCE_MS })
    } catch {
      return { outcome: 'neither', text: '' }
    }
    if (await refused.isVisible()) return { outcome: 'refused', text: (await refused.textContent()) ?? '' }
    if (!(await taken.isVisible())) return { outcome: 'compared', text: '' }
    return { outcome: 'taken', text: (await section.locator('.sheet-body').textContent()) ?? '' }
  }
  const open = async (side, name, content) => {
    const { outcome, text } = await put(side, name, content)
    if (outcome !== 'taken') return { outcome, text }
    const whole = await textOf(side)
    // The other article stays for the whole walk.
    if (side === 'a') {
      await sideOf(side)
        .getByRole('button', { name: /^Remove/ })
        .click()
    }
    return { outcome, text: whole }
  }
  return { seen, put, open, textOf, close }
}
