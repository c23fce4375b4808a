import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare, compareInStretches, type Comparison } from '../engine/compare.ts'
import { storyPair } from '../engine/testing/texts.ts'
import { pack, unpack } from './parcel.ts'

/** What crosses the border: no word pairs, and no findings that say only that words or their form differ. */
const withoutWordPairs = (comparison: Comparison): Comparison => ({
  ...comparison,
  findings: comparison.findings.filter(
    (finding) => finding.kind !== 'wording' || !['wording', 'typography'].includes(finding.tier),
  ),
  changes: comparison.changes.map((change) => ({ ...change, words: [] })),
})

test('what is unpacked is what was packed, but for word pairs and plain wording', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const articles = { a: articleFromText({ text: a }), b: articleFromText({ text: b }) }
      const comparison = compare(articles.a, articles.b)
      const posted = structuredClone(pack(comparison, null))
      expect(unpack(posted, null, articles)).toEqual(withoutWordPairs(comparison))
    }),
    { numRuns: 30 },
  )
})

test('each stretch is packed as what is new, and unpacked onto the one before', () => {
  const log = (verb: string) =>
    Array.from({ length: 260 }, (_, k) => `Boat${k} ${k % 3 === 0 ? verb : 'left'} Port${k}.`).join('\n\n')
  const articles = { a: articleFromText({ text: log('reached') }), b: articleFromText({ text: log('passed') }) }
  const stretches = [...compareInStretches(articles.a, articles.b)]
  expect(stretches.length).toBeGreaterThan(1)
  let here: Comparison | null = null
  const firstChanges = new Set()
  stretches.forEach((stretch, k) => {
    const parcel = pack(stretch, stretches[k - 1] ?? null)
    expect(parcel.frame === null).toBe(k > 0)
    const before: Comparison | null = here
    here = unpack(parcel, before, articles)
    expect(here).toEqual(withoutWordPairs(stretch))
    firstChanges.add(here.changes[0])
  })
  // What has nothing new stays the same object.
  expect(firstChanges.size).toBe(1)
})
