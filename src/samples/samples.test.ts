import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { findVersion, stories } from './stories.ts'

const WORDS_LEAST = 450
const WORDS_MOST = 900
const LOOK_FOR_MOST = 90

/** Outlets that exist; none may be named in fiction. Not all of them, but those a writer would reach for. */
const REAL_OUTLETS =
  /\b(Reuters|Associated Press|AP|AFP|Agence France|Bloomberg|dpa|EFE|ANSA|TASS|Xinhua|Kyodo|UPI|BBC|CNN|NPR|Guardian|Times|Facebook|Twitter)\b/

/** Reports by independent reporters share no run of this many words outside quotations. */
const SHARED_RUN = 6

const versions = stories.flatMap((story) => story.versions)

async function textOf(id: string): Promise<string> {
  const version = findVersion(id)
  if (version === undefined) throw new Error(`no sample has the id "${id}"`)
  return version.load()
}

function blocksOf(text: string): string[] {
  return text.trim().split(/\n\n+/)
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}

/** In which block the phrase stands; throws where it stands in none. */
function place(text: string, phrase: string): number {
  const index = blocksOf(text).findIndex((block) => block.includes(phrase))
  if (index === -1) throw new Error(`no block contains "${phrase}"`)
  return index
}

function numeralsOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted()
}

function runsOf(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')))
}

test('every id is used once', () => {
  const ids = [...stories.map((story) => story.id), ...versions.map((version) => version.id)]
  expect(new Set(ids).size).toBe(ids.length)
})

test('every story has two to four versions and says in one line what to look for', () => {
  for (const { versions: own, lookFor } of stories) {
    expect(own.length).toBeGreaterThanOrEqual(2)
    expect(own.length).toBeLessThanOrEqual(4)
    expect(lookFor.length).toBeLessThanOrEqual(LOOK_FOR_MOST)
  }
})

test('a version is found by its id, and nothing by another', () => {
  expect(findVersion('dam-wire')?.outlet).toBe('Meridian Wire')
  expect(findVersion('dam')).toBeUndefined()
})

test.each(versions)('$id is a headline and a story of 450 to 900 words from 2026', async ({ date, load }) => {
  const text = await load()
  expect(wordCount(text)).toBeGreaterThanOrEqual(WORDS_LEAST)
  expect(wordCount(text)).toBeLessThanOrEqual(WORDS_MOST)
  expect(text).toMatch(/^\S.+\S\n\n/)
  expect(date).toMatch(/^2026-\d\d-\d\d$/)
  expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
})

test.each(versions)('$id names no outlet that exists', async ({ load, outlet }) => {
  expect(`${outlet}\n${await load()}`).not.toMatch(REAL_OUTLETS)
})

test.each(versions.filter((version) => version.label === 'Wire story'))('$id is clean', async ({ load }) => {
  const text = await load()
  expect(text).not.toMatch(/["'»«]|&\w+;|&#|[âÃ]| {2}|…|[ \t]$/m)
  expect(text).not.toMatch(/\b(\w+) \1\b/i)
  for (const block of blocksOf(text)) {
    expect(block).not.toContain('\n')
    expect(block.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”]/)
  }
})

test('the local paper moves two paragraphs of the ferry story up', async () => {
  const wire = await textOf('ferry-wire')
  const local = await textOf('ferry-courier')
  for (const moved of ['my lambs are on this one', 'The Ansell yard']) {
    for (const passed of ['The Office of Maritime Safety', 'Sound & Isles Lines']) {
      expect(place(wire, moved)).toBeGreaterThan(place(wire, passed))
      expect(place(local, moved)).toBeLessThan(place(local, passed))
    }
  }
})

test('the local paper splits one sentence, merges two, softens two verbs and drops the credit', async () => {
  const wire = await textOf('ferry-wire')
  const local = await textOf('ferry-courier')
  expect(wire).toContain('vehicle deck, cutting off regular freight')
  expect(local).toContain('vehicle deck. The decision cuts off regular freight')
  expect(wire).toContain('loaded trucks. None had reached the hull')
  expect(local).toContain('loaded lorries, but none had reached the hull')
  expect(wire).toContain('was ordered out of service')
  expect(local).toContain('was taken out of service')
  expect(wire).toContain('rejected suggestions')
  expect(local).toContain('questioned suggestions')
  expect(wire).toContain('Meridian Wire')
  expect(local).not.toContain('Meridian')
  expect(local).not.toMatch(/[“”‘’]/)
  expect(local).toContain('The Kirrick Co-operative')
  expect(wordCount(local)).toBeLessThan(0.8 * wordCount(wire))
})

test('the correction changes a figure, a title and a quotation, and says so; the local paper keeps the errors', async () => {
  const wire = await textOf('ferry-wire')
  const corrected = await textOf('ferry-corrected')
  const local = await textOf('ferry-courier')
  const corrections = [
    ['on 47 days', 'on 37 days'],
    ['Transport Minister Joren', 'Deputy Transport Minister Joren'],
    ['“Fourteen that nobody has written down', '“Fourteen that nobody has measured'],
  ] as const
  for (const [wrong, right] of corrections) {
    expect(wire).toContain(wrong)
    expect(wire).not.toContain(right)
    expect(corrected).toContain(right)
    expect(local).toContain(wrong.replace('“', '"'))
  }
  expect(blocksOf(corrected).at(-1)).toMatch(/^Correction: .*37, not 47/)
  const shared = blocksOf(wire).filter((block) => blocksOf(corrected).includes(block))
  expect(blocksOf(wire).length - shared.length).toBe(6)
})

test('the translation keeps every paragraph and swaps one pair', async () => {
  const wire = await textOf('dam-wire')
  const back = await textOf('dam-retranslated')
  expect(blocksOf(back).length).toBe(blocksOf(wire).length)
  expect(place(wire, 'Opposition parties')).toBe(place(wire, '2004') + 1)
  expect(place(back, 'Opposition parties')).toBe(place(back, '2004') - 1)
})

test('the translation keeps every numeral but turns a billion into a million and a Wednesday into a Thursday', async () => {
  const wire = await textOf('dam-wire')
  const back = await textOf('dam-retranslated')
  expect(numeralsOf(back)).toEqual(numeralsOf(wire))
  expect(wire).toContain('1.4 billion')
  expect(back).toContain('1.4 million')
  expect(wire).toContain('in Pell on Wednesday')
  expect(back).toContain('in Pell on Thursday')
})

test.each([
  ['necessity turned into prohibition', 'We don’t have to ask', 'We must not ask'],
  ['ability turned into permission', 'The gates can be opened', 'The doors may be reopened'],
  ['an idiom taken literally', 'fell through', 'fell into the water'],
  ['a word taken for its twin', 'if I steal', 'if I fly'],
  ['a name split by its verb', 'Petra Lund, who', 'Petra told a local radio station on Monday. Lund, who'],
  ['a stray full stop', 'said on the condition', 'said. on the condition'],
  ['a foreign quotation mark', 'on the table.”', 'on the table. »'],
  ['a title', 'Velmark’s foreign minister', 'the Minister of Foreign Affairs of Velmark'],
])('the translation shows %s', async (_, original, damaged) => {
  expect(await textOf('dam-wire')).toContain(original)
  expect(await textOf('dam-retranslated')).toContain(damaged)
})

test('the first scraper keeps every paragraph and leaves the page around them', async () => {
  const scraped = blocksOf(await textOf('meteorite-pond'))
  const wire = blocksOf(await textOf('meteorite-wire'))
  expect(scraped.filter((block) => wire.includes(block))).toEqual(wire)
  for (const clutter of [
    /^We use cookies/,
    /^Share · /,
    /^Read more: /,
    /^Get the Morning/,
    /^© 2026/,
    /Ada Linnet$/,
  ]) {
    expect(scraped.some((block) => clutter.test(block))).toBe(true)
  }
})

test('the second scraper doubles words, loses paragraphs, breaks names and stops short', async () => {
  const scraped = await textOf('meteorite-mill')
  expect(scraped.match(/\b(\w+) \1\b/g)).toEqual(['the the', 'said said', 'years years', 'had had', 'said said'])
  for (const lost of ['O’Dell', 'Østby', 'Márta', 'D’Aubrey', 'R. J. Tamsin', 'lead coffin', 'refrigerator magnets']) {
    expect(await textOf('meteorite-wire')).toContain(lost)
    expect(scraped).not.toContain(lost)
  }
  expect(blocksOf(scraped).filter((block) => /\w$/.test(block)).length).toBeGreaterThan(2)
  expect(scraped.trim()).toMatch(/…$/)
})

test('the third scraper is the same story once its characters, line breaks and advertisement are mended', async () => {
  const mended = (await textOf('meteorite-hopper'))
    .replace(/\n\nADVERTISEMENT\n.*\n\n/, '\n')
    .replace(/(\w)-\n/g, '$1')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .replace(/&#8217;|â€™/g, '’')
    .replaceAll('&amp;', '&')
    .replaceAll('â€”', '—')
    .replaceAll('Ã©', 'é')
    .replaceAll('Ã¡', 'á')
    .replaceAll('Ã˜', 'Ø')
    .replace(/«|»|&#822[01];|&quot;|â€œ?/g, '"')
  const wire = (await textOf('meteorite-wire')).replace(/[“”]/g, '"').replace('road-salt', 'roadsalt')
  expect(mended.trim()).toBe(wire.trim())
})

test('the three reports quote the same words, and one of them drops one', async () => {
  const reports = await Promise.all(['ward-bulletin', 'ward-nettle', 'ward-herald'].map(textOf))
  for (const report of reports) {
    expect(report).toMatch(/[“‘]We cannot staff a ward with good intentions[,.][”’]/)
    expect(report).toMatch(/[“‘]No mother will be turned away[,.][”’]/)
  }
  expect(reports.map((report) => /I cannot promise( today)? that it will reopen/.exec(report)?.[1])).toEqual([
    ' today',
    undefined,
    ' today',
  ])
  expect(reports.map((report) => report.includes('but it is not the reason'))).toEqual([true, false, true])
})

test('the three reports agree on their figures but for one', async () => {
  const reports = await Promise.all(['ward-bulletin', 'ward-nettle', 'ward-herald'].map(textOf))
  for (const report of reports) {
    for (const figure of ['212', '388', '3.1 million', '34 miles', '23']) expect(report).toContain(figure)
  }
  expect(reports.map((report) => /31 (?:employees|jobs)|46 will lose/.exec(report)?.[0])).toEqual([
    '31 employees',
    '46 will lose',
    '31 jobs',
  ])
})

test('the three reports share no sentence, not even a run of six words, outside quotations', async () => {
  const quoted = /“[^”]*”|‘(?:[^’]|’(?=\p{L}))*’/gu
  const [bulletin, nettle, herald] = await Promise.all(
    ['ward-bulletin', 'ward-nettle', 'ward-herald'].map(async (id) =>
      runsOf((await textOf(id)).replace(quoted, ' | '), SHARED_RUN),
    ),
  )
  expect([...(bulletin ?? [])].filter((run) => nettle?.has(run) || herald?.has(run))).toEqual([])
  expect([...(nettle ?? [])].filter((run) => herald?.has(run))).toEqual([])
})

test.each([
  ['ferry-wire', 'ferry-courier', 'heavily-edited'],
  ['ferry-wire', 'ferry-corrected', 'lightly-edited'],
  ['dam-wire', 'dam-retranslated', 'retranslated'],
  ['meteorite-wire', 'meteorite-pond', 'lightly-edited'],
  ['meteorite-wire', 'meteorite-mill', 'heavily-edited'],
  ['meteorite-wire', 'meteorite-hopper', 'heavily-edited'],
  ['ward-bulletin', 'ward-nettle', 'same-event'],
  ['ward-bulletin', 'ward-herald', 'same-event'],
  ['ward-nettle', 'ward-herald', 'same-event'],
])('%s and %s are %s', async (a, b, kind) => {
  const [left, right] = await Promise.all([a, b].map(async (id) => articleFromText({ text: await textOf(id) })))
  expect(left && right && compare(left, right).relation.kind).toBe(kind)
})
