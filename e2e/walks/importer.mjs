// The built importer, without the app around it.
import { openBuilt } from './built.mjs'

/**
 * Builds and opens the importer. `read` imports one source there, `mask` hides whose two of them are, `decode` only reads a file's letters, `decodeAs` in the given encoding; `seen` and `close` are as `openBuilt`
 * has them.
 */
export async function openImporter() {
  const { page, seen, close } = await openBuilt('e2e/walks/index.html')
  await page.waitForFunction('"readSource" in window')
  return {
    seen,
    close,
    decode: (base64) => page.evaluate((asked) => globalThis.decodeFile(asked), base64),
    decodeAs: (encoding, base64) =>
      page.evaluate(([label, asked]) => globalThis.decodeAs(label, asked), [encoding, base64]),
    mask: (a, b) => page.evaluate(([first, second]) => globalThis.maskSources(first, second), [a, b]),
    read: (question) => page.evaluate((asked) => globalThis.readSource(asked), question),
  }
}
