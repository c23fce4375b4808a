import { expect, test } from 'vitest'
import type { Comparison } from '../engine/compare.ts'
import type { Finding } from '../engine/find/finding.ts'
import { slice } from '../engine/text/span.ts'
import { told } from '../engine/told.ts'
import type { EqualWords } from './equal-words.ts'
import { countEqualPlaces, keepEqualWords } from './keep-equal-words.ts'
import { wordsAt } from './differences.ts'
import { noJudgement } from './judgement.ts'
import { toMarked, toReading } from './reading.ts'
import { suggestEqual } from './suggest-equal.ts'
import { swapped, writtenComparison } from './testing/written-comparison.ts'

const list: readonly EqualWords[] = [
  ['grey', 'gray'],
  ['per cent', 'percent'],
  ['Kiev', 'Kyiv'],
]

/** Two sentences → what is marked between them under the list, as `a|b`. */
function marksOf(a: string, b: string, equalWords = list): string[] {
  const marked = toMarked(writtenComparison({ a: [a], b: [b], links: ['0:0'] }), equalWords)
  const { comparison } = marked
  return toReading(marked, { hidden: [] }).differences.map(
    (difference) => `${wordsAt(comparison, 'a', difference.a)}|${wordsAt(comparison, 'b', difference.b)}`,
  )
}

test.each([
  ['The grey ship sank.', 'The gray ship sank.', []],
  ['It fell 5 per cent today.', 'It fell 5 percent today.', []],
  ['The grey ship sank.', 'The gray vessel sank.', ['ship|vessel']],
  ['A vast grey ship sank.', 'A huge gray vessel sank.', ['vast|huge', 'ship|vessel']],
  ['All of Kiev’s ships sank.', "All of Kyiv's boats sank.", ['ships|boats']],
  ['The grey ship sank.', 'The white ship sank.', ['grey|white']],
  ['The grey ship sank.', 'The ship sank.', ['grey|']],
])('%s / %s', (a, b, marks) => {
  expect(marksOf(a, b)).toEqual(marks)
  expect(marksOf(b, a)).toEqual(marks.map((mark) => mark.split('|').toReversed().join('|')))
})

test('without a list nothing changes', () => {
  const comparison = writtenComparison({ a: ['grey'], b: ['gray'], links: ['0:0'] })
  expect(keepEqualWords(comparison, [])).toBe(comparison)
  expect(marksOf('The grey ship.', 'The gray ship.', [])).toEqual(['grey|gray'])
})

const written = writtenComparison({
  a: ['The old grey ship from Kiev sank. | It lost 5 per cent.'],
  b: ['The old gray boat from Kyiv sank. | It lost 5 percent.'],
  links: ['0:0', '1:1'],
})

test('edits still tile both sides, and swapping the articles mirrors them', () => {
  const kept = keepEqualWords(written, list)
  for (const side of ['a', 'b'] as const) {
    const { text } = kept[side].article
    for (const { edits } of kept.changes) {
      const between = edits.map((edit, at) =>
        text.slice(edits[at - 1]?.[side].end ?? edit[side].start, edit[side].start),
      )
      expect(between.join('').trim()).toBe('')
    }
  }
  expect(keepEqualWords(swapped(written), list).changes).toEqual(swapped(kept).changes)
})

test('the figures follow: more words are kept, fewer differences counted', () => {
  const kept = keepEqualWords(written, list)
  const readingOf = (words: readonly EqualWords[]) => toReading(toMarked(written, words), { hidden: [] })
  expect(readingOf(list).summary.keptShare ?? 0).toBeGreaterThan(readingOf([]).summary.keptShare ?? 1)
  expect(readingOf([]).counts.wording - readingOf(list).counts.wording).toBe(2)
  expect(countEqualPlaces(kept, list)).toEqual([1, 1, 1])
})

const base = { severity: 1, code: 'test', explanation: told('They differ.') } as const

/** The findings about the words `grey` and `gray` in the two quotations of a comparison. */
function findingsOf(comparison: Comparison): Finding[] {
  const spanOf = (side: 'a' | 'b', words: string) => {
    const start = comparison[side].article.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const [a, b] = [spanOf('a', 'grey'), spanOf('b', 'gray')]
  return [
    { ...base, kind: 'quotation', a, b, verbatim: false, speaker: null, altered: [{ a, b }] },
    { ...base, kind: 'fact', factType: 'place', a, b, sameValue: false },
    { ...base, kind: 'wording', tier: 'spelling', a, b },
  ]
}

test('a quotation or a fact that differs in equal words alone is the same, and the wording is no finding', () => {
  const findings = findingsOf(written)
  const kept = keepEqualWords({ ...written, findings }, list).findings
  expect(kept).toMatchObject([
    { kind: 'quotation', verbatim: true, altered: [] },
    { kind: 'fact', sameValue: true },
  ])
  expect(keepEqualWords({ ...written, findings }, [['ship', 'boat']]).findings).toEqual(findings)
})

test.each([
  ['The grey ship sank.', 'The gray ship sank.', ['grey', 'gray']],
  ['It fell 5 per cent.', 'It fell 5 percent.', ['per cent', 'percent']],
  ['It met Kiev’s mayor.', 'It met Kyiv’s mayor.', ['Kiev', 'Kyiv']],
  ['It sank.', 'It quickly sank.', null],
  ['one two three four five six', 'seven eight nine ten eleven twelve', null],
])('%s / %s: what may be treated as equal', (a, b, words) => {
  const marked = toMarked(writtenComparison({ a: [a], b: [b], links: ['0:0'] }))
  const [difference] = toReading(marked, { hidden: [] }, noJudgement).differences
  if (difference === undefined) throw new Error('one difference is written')
  const suggestion = suggestEqual(marked.comparison, difference, [])
  expect(suggestion).toEqual(words === null ? null : { a: words[0], b: words[1] })
  const listed = words === null ? [] : [words]
  expect(suggestEqual(marked.comparison, difference, listed)).toBe(null)
})

test('places in both texts are those of the words', () => {
  const [first] = keepEqualWords(written, list).changes
  const equals = first?.edits.filter(({ op }) => op === 'equal').map(({ b }) => slice(written.b.article.text, b))
  expect(equals).toContain('gray')
  expect(equals).toContain('Kyiv')
})
