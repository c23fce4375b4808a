import { readInWorker } from '../../importers/read-in-worker.ts'
import type { Locale } from '../../locales/locales.ts'
import workerAddress from './facts.worker.ts?worker&url'

const prepared = new Set<Locale>()

/**
 * Has the browser get ready what a card needs for what it tells: numbers, and the names of languages and days. It loads that at their first
 * use, once for the page and its workers; in a worker no key waits for it. Once a language.
 */
export function prepareFacts(locale: Locale): void {
  if (prepared.has(locale)) return
  prepared.add(locale)
  // Without it a card comes a little later.
  void readInWorker(workerAddress, locale).catch(() => {})
}
