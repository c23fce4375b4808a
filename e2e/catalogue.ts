import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a catalogue says, by what the English one says. */
export type Catalogue = ReadonlyMap<string, string>

/** Reads a language's catalogue; of a text with several meanings the first. */
export function readCatalogue(locale: string): Catalogue {
  const text = readFileSync(join(import.meta.dirname, `../src/locales/${locale}.po`), 'utf8')
  const entries = text.split('\n\n').map((entry) => [wordsOf(entry, 'msgid'), wordsOf(entry, 'msgstr')] as const)
  return new Map(entries.filter(([id]) => id !== '').toReversed())
}

/** The words for an English text; a text that nobody translated fails. */
export function said(catalogue: Catalogue, english: string): string {
  const words = catalogue.get(english) ?? ''
  if (words === '') throw new Error(`no translation of: ${english}`)
  return words
}

/** English texts without gaps that this language says otherwise. */
export function englishWords(catalogue: Catalogue): string[] {
  return [...catalogue].flatMap(([english, words]) => (english === words || /[{<]/.test(english) ? [] : [english]))
}

/** `msgid "a "` and the lines of quoted text behind it. */
function wordsOf(entry: string, keyword: 'msgid' | 'msgstr'): string {
  const quoted = new RegExp(`^${keyword} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(entry)?.[1] ?? ''
  return Array.from(quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, words = '']) => words)
    .join('')
    .replace(/\\n/g, '\n')
    .replace(/\\(["\\])/g, '$1')
}
