import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Test texts that are not ours to keep: in the folder that the variable SHARED names, or beside the checkout. Nothing where they are missing.
const shared = process.env['SHARED'] ?? '../shared'
const folder = join(shared, 'badinput')

function read(path: string): string | null {
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The articles whose files' names begin so, in this order; fewer where the folder or a file is missing. */
export function sharedArticles(beginnings: readonly string[]): string[] {
  const articles = join(shared, 'articles')
  const names = existsSync(articles) ? readdirSync(articles) : []
  const found = beginnings.map((beginning) => names.find((name) => name.startsWith(beginning)))
  return found.flatMap((name) => (name === undefined ? [] : [readFileSync(join(articles, name), 'utf8')]))
}

/** The Big List of Naughty Strings (Max Woolf, MIT); empty where the folder is missing. */
export function naughtyStrings(): string[] {
  const strings: unknown = JSON.parse(read('naughty/blns.json') ?? '[]')
  return Array.isArray(strings) ? strings.filter((string) => typeof string === 'string') : []
}

/** Markup that tries to run something (DOMPurify's tests, OWASP's list of filter evasions); empty where the folder is missing. */
export function hostileMarkup(): string[] {
  const tests: unknown = JSON.parse(read('xss/dompurify-expect.json') ?? '[]')
  const evasions: unknown = JSON.parse(read('xss/owasp-filter-evasion.json') ?? '[]')
  const payloadOf = (one: unknown) => (typeof one === 'object' && one !== null && 'payload' in one ? one.payload : one)
  const all = [tests, evasions].flatMap((list) => (Array.isArray(list) ? list.map(payloadOf) : []))
  return all.filter((payload) => typeof payload === 'string')
}

/** The texts of Unicode's BidiCharacterTest, without what it expects of them; empty where the folder is missing. */
export function bidiLines(): string[] {
  const lines = (read('bidi/BidiCharacterTest-sample.txt') ?? '').split('\n')
  return lines.flatMap((line) => {
    const codes = /^([\dA-F]{4,6}(?: [\dA-F]{4,6})*);/u.exec(line)?.[1]
    return codes === undefined ? [] : [String.fromCodePoint(...codes.split(' ').map((code) => parseInt(code, 16)))]
  })
}

/** A pair that stresses what compares it. */
export interface StressPair {
  readonly name: string
  readonly a: string
  readonly b: string
}

/** What the generator of stressing pairs makes; empty where the folder is missing. */
export async function stressPairs(): Promise<StressPair[]> {
  const file = join(folder, 'stress/gen-stress.mjs')
  if (!existsSync(file)) return []
  const generator: { cases: Readonly<Record<string, () => readonly [string, string]>> } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )
  return Object.entries(generator.cases).map(([name, make]) => {
    const [a, b] = make()
    return { name, a, b }
  })
}

/** The story of a real saved page, as somebody copied it out. */
export interface SavedStory {
  readonly id: string
  readonly text: string
}

interface SavedEntry {
  readonly id: string
}

/** The stories of all saved pages that stand there whole; empty where the folder is missing. */
export async function savedStories(): Promise<SavedStory[]> {
  const file = join(folder, 'load.mjs')
  if (!existsSync(file)) return []
  const loader: {
    entries: (kind: string) => readonly SavedEntry[]
    expectedText: (entry: SavedEntry) => unknown
  } = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return loader.entries('page').flatMap((entry) => {
    const text = loader.expectedText(entry)
    return typeof text === 'string' ? [{ id: entry.id, text }] : []
  })
}
