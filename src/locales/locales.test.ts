import { join } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { expect, test } from 'vitest'
import { locales } from './locales.ts'

const root = join(import.meta.dirname, '../..')
const config = getConfig({ cwd: root })
const [catalogue] = await getCatalogs(config)
if (catalogue === undefined) throw new Error('package.json names no catalogue; this is a bug')

/** What a message lets a reader know besides its words: the names of its gaps, with what is chosen by them. */
function gapsOf(message: string): string[] {
  const gaps = message.match(/\{\s*\w+\s*(?:\}|,\s*\w+\s*,)|<\/?\d+\/?>/g) ?? []
  return [...new Set(gaps.map((gap) => gap.replace(/\s/g, '')))].sort()
}

test('the English catalogue holds what the source says, all of it and no more', async () => {
  const inSource = Object.keys((await catalogue.collect()) ?? {}).sort()
  const inCatalogue = Object.keys((await catalogue.read('en')) ?? {}).sort()
  expect(inCatalogue, '`npm run texts` writes them anew').toEqual(inSource)
})

const english = (await catalogue.read('en')) ?? {}

for (const { locale, name } of locales.filter((other) => other.locale !== 'en')) {
  test(`${name}: every message is translated, with the same gaps`, async () => {
    const translated = (await catalogue.read(locale)) ?? {}
    const faults = Object.entries(english).flatMap(([id, { message }]) => {
      const translation = translated[id]?.translation ?? ''
      if (translation === '') return [`missing: ${message ?? id}`]
      const [asked, given] = [gapsOf(message ?? id), gapsOf(translation)]
      return asked.join() === given.join() ? [] : [`${asked.join(' ')} but ${given.join(' ')}: ${translation}`]
    })
    expect(faults).toEqual([])
  })
}

test('each language is named in its own words', () => {
  for (const { locale, name } of locales) {
    expect(new Intl.DisplayNames([locale], { type: 'language' }).of(locale)?.toLowerCase()).toBe(name.toLowerCase())
  }
})
