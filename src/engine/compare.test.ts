import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from './article.ts'
import { compare, findChanges, type Comparison } from './compare.ts'
import { isTextLink } from './align/link.ts'
import type { Edit } from './diff/diff-links.ts'
import { reportComparison } from './report.ts'
import { formatLinks, formatMarked, parseMarked } from './testing/notation.ts'
import { mirrorRelation } from './testing/soundness.ts'
import { storyPair } from './testing/texts.ts'
import { slice, type Span } from './text/span.ts'

const compareTexts = (a: string, b: string): Comparison =>
  compare(articleFromText({ text: a, language: 'en' }), articleFromText({ text: b, language: 'en' }))

test.each([
  ['replaces a word', 'The council voted to [-close-]{+shut+} the ferry terminal on Monday.'],
  ['adds a phrase', 'The mayor of Lindow{+, a former harbour pilot,+} declined to comment on the report.'],
  [
    'keeps a phrase whole instead of stray words',
    'The plan was [-meant to help-]{+supposed to aid+} the fishing villages of the northern coast.',
  ],
])('marks what a person would mark: it %s', (_, marked) => {
  const { a, b } = parseMarked(marked)
  const comparison = compareTexts(a, b)
  expect(comparison.changes.map((change) => formatMarked(change, a, b))).toEqual([marked])
})

test('typography alone is no change of words', () => {
  const comparison = compareTexts(
    '“We didn’t sign the cease-fire,” she said.',
    '"We didn\'t sign the ceasefire," she said.',
  )
  expect(comparison.changes[0]?.edits.map((edit) => edit.op)).toEqual(['equal'])
  expect(comparison.findings.map((finding) => finding.code)).toEqual(['quotation/verbatim', 'wording/typography'])
})

test('two texts of one sentence each are always linked', () => {
  expect(formatLinks(compareTexts('Rain fell.', 'A dog barked at the moon.').changes)).toBe('[0]:[0]')
})

test('an article without words links to nothing', () => {
  expect(compareTexts('', 'The vote was postponed.').changes).toEqual([])
})

const tiles = (edits: readonly Edit[], side: 'a' | 'b', text: string, whole: readonly Span[]): void => {
  const covered = edits.map((edit) => slice(text, edit[side])).join('')
  const expected = whole.map((span) => slice(text, span)).join('')
  expect(covered.replaceAll(/\s/gu, '')).toBe(expected.replaceAll(/\s/gu, ''))
}

test('edits tile both sides of their link, and every sentence is in at most one text link', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const comparison = compareTexts(a, b)
      for (const side of ['a', 'b'] as const) {
        const linked = comparison.changes.filter(isTextLink).flatMap((change) => change[side])
        expect(new Set(linked).size).toBe(linked.length)
        const { article, sentences } = comparison[side]
        for (const change of comparison.changes) {
          tiles(
            change.edits,
            side,
            article.text,
            change[side].flatMap((index) => sentences[index]?.span ?? []),
          )
        }
      }
    }),
    { numRuns: 150 },
  )
})

// Two reports tell one fact where each likes: only sentences that are one and the same have an order.
test('links between sentences that are not moved do not cross', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const still = compareTexts(a, b).changes.filter((change) => !change.moved && isTextLink(change))
      const places = still.flatMap((change) => change.b)
      expect(places).toEqual(places.toSorted((x, y) => x - y))
    }),
    { numRuns: 150 },
  )
})

test('swapping the articles gives the mirror image', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const there = compareTexts(a, b)
      const back = compareTexts(b, a)
      const pairs = (comparison: Comparison, x: 'a' | 'b', y: 'a' | 'b'): string[] =>
        comparison.changes
          .map(
            (change) =>
              `${change[x].join()}:${change[y].join()} ${change.kind} ${change.moved} ${change.edits
                .filter((e) => e.op !== 'equal')
                .map((e) => `${slice(comparison[x].article.text, e[x])}>${slice(comparison[y].article.text, e[y])}`)
                .sort()
                .join('|')}`,
          )
          .sort()
      expect(pairs(back, 'b', 'a')).toEqual(pairs(there, 'a', 'b'))
      expect(mirrorRelation(back.relation)).toEqual(there.relation)
    }),
    { numRuns: 150 },
  )
})

test('a text compared with itself is the same throughout', () => {
  fc.assert(
    fc.property(storyPair, ([a]) => {
      expect(compareTexts(a, a).changes.every((change) => change.kind === 'same' && !change.moved)).toBe(true)
    }),
  )
})

test('no string makes the report throw, and its sentences cover the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (a, b) => {
        const report = reportComparison({ text: a }, { text: b })
        expect(report.articles[0].text).toBe(a)
        const covered = report.articles[1].sentences.map(({ span }) => b.slice(span[0], span[1])).join('')
        expect(covered.replaceAll(/[\s\u200B\uFEFF]/gu, '')).toBe(b.replaceAll(/[\s\u200B\uFEFF]/gu, ''))
      },
    ),
    { numRuns: 300 },
  )
})

test('the changes alone are those of the whole comparison', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const [articleA, articleB] = [articleFromText({ text: a }), articleFromText({ text: b })]
      expect(findChanges(articleA, articleB)).toEqual(compare(articleA, articleB).changes)
    }),
    { numRuns: 40 },
  )
})
