import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from './align/link.ts'
import { articleFromText, type Article } from './article.ts'
import { compare, compareInStretches, type Comparison } from './compare.ts'
import { toStretches } from './stretches.ts'

const article = (text: string): Article => articleFromText({ text, language: 'en' })

/** Links of one sentence each, `a[k]:b[k]`. */
const toLinks = (pairs: readonly (readonly [a: number, b: number, moved: boolean])[]): Link[] =>
  pairs
    .map(([a, b, moved]): Link => ({ a: [a], b: [b], kind: 'edited', moved, similarity: 0.5 }))
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))

/** So many unmoved links in one order, and some that moved from anywhere to anywhere. */
const anyLinks = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 50 }))
  .map(([count, moved]) =>
    toLinks([
      ...Array.from({ length: count }, (_, k) => [2 * k, 3 * k, false] as const),
      ...moved.map(([a, b]) => [2 * a + 1, 3 * b + 1, true] as const),
    ]),
  )

const swap = (links: readonly Link[]): Link[] =>
  links.map((link) => ({ ...link, a: link.b, b: link.a })).sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))

test('every link is in one stretch, and no stretch is empty but that of no links', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const stretches = toStretches(links)
      expect(stretches.flat().sort((x, y) => x - y)).toEqual(links.map((_, index) => index))
      expect(stretches.slice(1).every((stretch) => stretch.length > 0)).toBe(true)
    }),
  )
})

test('the order in which links come does not depend on which side is called a', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const still = (of: readonly Link[], x: 'a' | 'b') =>
        toStretches(of)
          .flat()
          .flatMap((index) => (of[index]?.moved === false ? (of[index]?.[x][0] ?? []) : []))
      expect(still(swap(links), 'b')).toEqual(still(links, 'a'))
    }),
  )
})

test('an article of usual length comes in one piece, a book in a few that grow', () => {
  const still = (count: number) => toLinks(Array.from({ length: count }, (_, k) => [k, k, false] as const))
  expect(toStretches(still(120)).map(({ length }) => length)).toEqual([120])
  expect(toStretches(still(5000)).map(({ length }) => length)).toEqual([100, 400, 1600, 2900])
})

test('a passage that moved to the top is compared with what stands at the top', () => {
  const links = toLinks([[900, 0, true], ...Array.from({ length: 400 }, (_, k) => [k, k + 1, false] as const)])
  expect(toStretches(links)[0]).toContain(links.length - 1)
})

// Sentences short and each with words of its own: enough links to be cut, and quick to compare.
const log = (verb: string): Article =>
  article(
    Array.from({ length: 300 }, (_, k) => `Boat${k} ${k % 3 === 0 ? verb : 'left'} Port${k} at dawn.`).join('\n\n'),
  )
const [longA, longB] = [log('reached'), log('passed')]
const stretches = [...compareInStretches(longA, longB)]
const whole = compare(longA, longB)
const mirrored = [...compareInStretches(longB, longA)]

test('a long comparison grows: links are there from the start, edits come in reading order and stay', () => {
  expect(stretches.length).toBeGreaterThan(1)
  const last = stretches.at(-1)
  stretches.forEach(({ changes, pending }, k) => {
    const compared = changes.filter(({ edits }) => edits.length > 0)
    expect(compared).toHaveLength(changes.length - pending)
    expect(changes.slice(0, compared.length)).toEqual(last?.changes.slice(0, compared.length))
    expect(changes.map(({ a, b }) => [a, b])).toEqual(last?.changes.map(({ a, b }) => [a, b]))
    expect(pending).toBeLessThan(stretches[k - 1]?.pending ?? Infinity)
  })
})

test('the last stretch is what comparing in one piece gives', () => {
  expect(stretches.at(-1)).toEqual(whole)
  const [a, b] = [article('The ferry was late. It came.'), article('It came. The ferry was very late.')]
  expect([...compareInStretches(a, b)]).toEqual([compare(a, b)])
})

test('only a finished comparison says how many words were kept', () => {
  const measures = ({ relation }: Comparison) => relation.reasons.map(({ measure }) => measure)
  expect(measures(stretches[0] ?? whole)).not.toContain('words-kept')
  expect(measures(whole)).toContain('words-kept')
})

test('each stretch of the swapped articles is the mirror image', () => {
  const shape = ({ changes, pending }: Comparison, x: 'a' | 'b', y: 'a' | 'b') => ({
    pending,
    changes: changes.map((change) => [change[x], change[y], change.edits.map((edit) => [edit[x], edit[y]])]),
  })
  expect(mirrored.map((comparison) => shape(comparison, 'b', 'a'))).toEqual(
    stretches.map((comparison) => shape(comparison, 'a', 'b')),
  )
})
