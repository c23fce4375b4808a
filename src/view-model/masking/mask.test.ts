import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText, type Article } from '../../engine/article.ts'
import { compare, type Comparison } from '../../engine/compare.ts'
import { slice, type Span } from '../../engine/text/span.ts'
import { stories } from '../../samples/stories.ts'
import { toMarked } from '../reading.ts'
import { noJudgement } from '../judgement.ts'
import { maskComparison } from './mask-comparison.ts'
import { maskJudgement, unmaskJudgement } from './mask-decisions.ts'
import { hiddenLine, toMask } from './mask.ts'

const article = (text: string, outlet: string): Article => articleFromText({ text, outlet, language: 'en' })

function masked(a: Article, b: Article): Comparison {
  const comparison = compare(a, b)
  return maskComparison(comparison, toMask(comparison))
}

const wire = article(
  'Pier shut after storm\n\nBy Dana Orrick, Meridian Wire\n\nLOWMARK (Meridian Wire) — The old pier was shut on Monday, the mayor told the Meridian Wire.\n\n“We had no choice,” she told Reuters.\n\nWrite to dana@meridianwire.example or see www.meridianwire.example/pier.',
  'Meridian Wire',
)
const lantern = article(
  'Storm shuts the pier\n\nThe pier was closed on Monday, the mayor told the Meridian Wire, as The Lantern was the first to say.\n\n“We had not a choice,” she told Reuters. A lantern was lit.\n\nFollow @TheLantern.',
  'The Lantern',
)

test('outlets keep their letters in both articles, other names take the letter of theirs, shared ones X', () => {
  const { a, b } = masked(wire, lantern)
  expect(a.article.text).toBe(
    `Pier shut after storm\n\n${hiddenLine()}\n\nLOWMARK (A) — The old pier was shut on Monday, the mayor told the A.\n\n“We had no choice,” she told X.\n\nWrite to A or see A.`,
  )
  expect(b.article.text).toBe(
    'Storm shuts the pier\n\nThe pier was closed on Monday, the mayor told the A, as B was the first to say.\n\n“We had not a choice,” she told X. A lantern was lit.\n\nFollow B.',
  )
  expect([a.article.outlet, b.article.outlet]).toEqual(['Outlet A', 'Outlet B'])
})

/** Letters with the meaning of sides exchanged. */
const turned = (text: string) => text.replaceAll(/\b[AB]\b/gu, (letter) => (letter === 'A' ? 'B' : 'A'))

test('the mask of the exchanged articles is the mirror image', () => {
  const [there, back] = [
    masked(wire, article(lantern.text.replace('A lantern', 'One'), 'The Lantern')),
    masked(article(lantern.text.replace('A lantern', 'One'), 'The Lantern'), wire),
  ]
  expect(turned(back.b.article.text)).toBe(there.a.article.text)
  expect(turned(back.a.article.text)).toBe(there.b.article.text)
})

/** What must hold of every masked comparison, in words; empty where all does. */
function faultsOf(comparison: Comparison, names: readonly RegExp[]): string[] {
  const mask = toMask(comparison)
  const hidden = maskComparison(comparison, mask)
  const everything = JSON.stringify(hidden)
  const left = names.filter((name) => name.test(everything)).map((name) => `${String(name)} is left`)
  const spans = (['a', 'b'] as const).flatMap((side) => {
    const { article: own, sentences } = hidden[side]
    const ordered = sentences.map(({ span }) => span)
    return ordered.flatMap((span, k) => {
      if (span.end <= span.start || span.end > own.text.length) return [`${side}: empty or outside: ${show(span)}`]
      const between = own.text.slice(ordered[k - 1]?.end ?? 0, span.start)
      return /[^\s\u200b\ufeff]/u.test(between) ? [`${side}: ${JSON.stringify(between)} is in no sentence`] : []
    })
  })
  const edits = hidden.changes.flatMap((change, k) =>
    change.edits.flatMap((edit, e) => {
      const before = comparison.changes[k]?.edits[e]
      return (['a', 'b'] as const).flatMap((side) => {
        const wasEmpty = before === undefined || before[side].start === before[side].end
        const last = change.edits[e - 1]?.[side].end ?? 0
        if (wasEmpty !== (edit[side].start === edit[side].end)) return [`${k}/${e} ${side} lost its words`]
        return !wasEmpty && e > 0 && edit[side].start < last ? [`${k}/${e} ${side} overlaps the edit before`] : []
      })
    }),
  )
  const keys = (of: Comparison) =>
    toMarked(of)
      .differences.map(({ key }) => key)
      .filter((key) => !/t\d/u.test(key))
      .sort()
      .join(' ')
  const lost = keys(comparison) === keys(hidden) ? [] : [`not ${keys(comparison)} but ${keys(hidden)}`]
  return [...left, ...spans, ...edits, ...lost]
}

const show = ({ start, end }: Span) => `${start}–${end}`

/** Nothing of these names is left, however they are written. */
const named = (...names: readonly string[]) =>
  names.map((name) => new RegExp(name.split(' ').join(String.raw`[^\p{L}]{0,8}`), 'iu'))

test.each(stories)(
  'of the sample story $title no name is left, and every difference stands where it stood',
  async ({ versions }) => {
    const [first, ...rest] = await Promise.all(
      versions.map(async ({ load, outlet, date, language }) =>
        articleFromText({ text: await load(), outlet, date, language }),
      ),
    )
    const outlets = versions.map(({ outlet }) => outlet)
    const people = ['Dana Orrick', 'Pauline Estcott', 'Tobias Renn', 'Ada Linnet', 'Max Dray', 'Bethan Coyle']
    const names = named(...outlets, ...people, 'The Herald', 'Health Desk')
    const faults = rest.flatMap((other) => (first === undefined ? [] : faultsOf(compare(first, other), names)))
    expect(faults).toEqual([])
  },
)

const NAME = 'Kestrél Journal'
/** Ways in which a name slips through. */
const spelling = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replace('é', 'e'),
  (name) => name.replace(' ', '\n'),
  (name) => name.replace(' ', '\u00a0'),
  (name) => name.replace(' ', '</b> <i>'),
  (name) => name.replace('st', 's\u00adt'),
  (name) => name.replace('st', 's-\nt'),
  (name) => name.replace(' ', ''),
  (name) => `The ${name}’s`,
  (name) => `${name}'`,
  (name) => `www.${name.replace('é', 'e').replace(' ', '').toLowerCase()}.example/a?b=1`,
  (name) => `desk@${name.replace('é', 'e').replace(' ', '').toLowerCase()}.example`,
  (name) => `@${name.replace('é', 'e').replace(' ', '')}`,
  () => 'Agence France-Presse',
  () => 'REUTERS',
  () => 'Orla\nBrandt',
)
const words = fc.constantFrom(
  'pier',
  'mayor',
  'storm',
  'said',
  'on Monday',
  'the',
  'was',
  '“We',
  'shut.”',
  'Lowmark',
  'times.',
)
const paragraph = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: spelling.map((spell) => spell(NAME)) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => `${parts.join(' ')}.`)
const text = fc
  .array(paragraph, { minLength: 2, maxLength: 6 })
  .map((paragraphs) => ['Pier shut', 'By Orla Brandt, Kestrél Journal', ...paragraphs].join('\n\n'))

test('however a name is written, none is left, and sentences, edits and differences stand as they stood', () => {
  const letters = (comparison: Comparison) =>
    JSON.stringify(comparison, (key, value: unknown) => (key === 'reason' || key === 'code' ? null : value))
      .replaceAll(/<[^<>]*>|\\u00ad|\\n|\\\w/gu, '')
      .normalize('NFD')
      .replaceAll(/[^a-z]/giu, '')
  fc.assert(
    fc.property(text, text, (textA, textB) => {
      const comparison = compare(article(textA, NAME), article(textB, 'The Lantern'))
      expect(faultsOf(comparison, [])).toEqual([])
      const hidden = maskComparison(comparison, toMask(comparison))
      expect(letters(hidden)).not.toMatch(/kestrel|francepresse|reuters|orlabrandt/iu)
    }),
    { numRuns: 40 },
  )
})

/** Rows are arranged by the length of what stands in them, which hidden names change. */
const order = ({ a, b }: { readonly a: Span | null; readonly b: Span | null }) =>
  (a?.start ?? -1) * 1e9 + (b?.start ?? -1) * 1e4 + (a?.end ?? b?.end ?? 0)

test('what was decided comes back as it was, and what is decided under the mask is about the same words', () => {
  fc.assert(
    fc.property(text, text, (textA, textB) => {
      const comparison = compare(article(textA, NAME), article(textB, 'The Lantern'))
      const mask = toMask(comparison)
      const places = (of: Comparison) =>
        toMarked(of)
          .differences.filter(({ key }) => !/t\d/u.test(key))
          .map(({ a, b }) => ({ a, b, reason: 'Kestrel Journal' }))
          .toSorted((x, y) => order(x) - order(y))
      const judged = { ...noJudgement, dismissed: places(comparison), equalWords: [['Reuters', 'AFP']] }
      const hidden = maskJudgement(judged, mask)
      expect(unmaskJudgement(hidden, judged, mask)).toEqual(judged)
      const fresh = unmaskJudgement(hidden, noJudgement, mask)
      expect(fresh.dismissed.map(({ a, b }) => ({ a, b }))).toEqual(judged.dismissed.map(({ a, b }) => ({ a, b })))
      expect(hidden.dismissed.map(({ a, b }) => ({ a, b }))).toEqual(
        places(maskComparison(comparison, mask)).map(({ a, b }) => ({ a, b })),
      )
    }),
    { numRuns: 25 },
  )
})

// Real articles are not ours to keep: read from the folder that SHARED names, or beside the checkout; nothing is tested without them.
const folder = join(process.env['SHARED'] ?? '../shared', 'articles')
test.skipIf(!existsSync(folder))('of real articles no name is left', () => {
  const read = (name: string, outlet: string | null) =>
    articleFromText({ text: readFileSync(join(folder, name), 'utf8'), outlet })
  const first = read('001_124e4c78e38ba2e9.txt', 'The New York Times')
  const [second, third] = [read('002_a1196fbebef5cc65.txt', null), read('003_b22b4be7c3e50f4e.txt', 'The Hill')]
  const names = named('New York Times', 'Sanger', 'Vinograd', 'Nexstar', 'Reuters', 'Zvulun', 'The Hill', 'Source link')
  expect(faultsOf(compare(first, third), names)).toEqual([])
  const withoutTimes = names.slice(1)
  expect(faultsOf(compare(second, third), withoutTimes)).toEqual([])
})

test('a place in the text is the same words after masking', () => {
  const comparison = compare(wire, lantern)
  const hidden = maskComparison(comparison, toMask(comparison))
  const shown = hidden.findings.flatMap((finding) =>
    finding.kind === 'quotation' && finding.a !== null ? [slice(hidden.a.article.text, finding.a)] : [],
  )
  expect(shown).toEqual(['We had no choice,'])
})
