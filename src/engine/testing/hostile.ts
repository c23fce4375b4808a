import fc, { type Arbitrary } from 'fast-check'
import { anyText } from './any-text.ts'
import { storyPair } from './texts.ts'

/** Two texts to compare. */
export type Pair = readonly [a: string, b: string]

// Words that look like something else: markup, the notations we print, names every object has, places where sentences seem to end.
const TRAPS =
  'U.S. J.F. Dr. e.g. 4,000 4.000 3.5 １２ ① @x #y https://a.b/c a@b.c __proto__ constructor toString <b> &amp; [-x-] {+y+} [<x<] “a ” « » -- — ... ไทยๆ 中文。 日本語 한국어 עברית العربية؟ क्या। İ ß ﬁ'.split(
    ' ',
  )

const trap = fc.constantFrom(...TRAPS, ' ', ' ', '\n', '\n\n', '. ', ', ', 'a', 'The', 'council', 'not')
const trapText = fc.array(trap, { maxLength: 30 }).map((parts) => parts.join(''))
const spacedTraps = fc.array(trap, { maxLength: 20 }).map((parts) => parts.join(' '))
const anyString = fc.oneof(
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

/** The second text is the first with pieces left out, doubled, swapped or replaced: unlike two random texts they share much. */
const edited = (text: Arbitrary<string>): Arbitrary<Pair> =>
  fc
    .tuple(text, text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.nat({ max: 3 })), { maxLength: 4 }))
    .map(([own, other, cuts]) => {
      let second = own
      for (const [place, length, what] of cuts) {
        const at = second.length === 0 ? 0 : place % second.length
        const piece = second.slice(at, at + length)
        const rest = second.slice(at + length)
        const instead = ['', piece + piece, other.slice(0, length), rest.slice(0, length) + piece][what] ?? ''
        second = second.slice(0, at) + instead + rest
      }
      return [own, second] as const
    })

/** Random pairs, most of them tiny: stories edited, moved and cut; traps; any characters at all, halves of pairs included. */
export const hostilePair: Arbitrary<Pair> = fc.oneof(
  { weight: 2, arbitrary: storyPair },
  { weight: 3, arbitrary: edited(trapText) },
  { weight: 2, arbitrary: edited(spacedTraps) },
  { weight: 2, arbitrary: edited(anyString) },
  { weight: 1, arbitrary: fc.tuple(anyString, anyString) },
)

/** Pairs among given texts, some of them inside a sentence or a paragraph; for strings that are known to be naughty. */
export function pairsAmong(texts: readonly string[]): Arbitrary<Pair> {
  const one = fc.constantFrom(...texts)
  const around = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `The council said: “${text}” on Monday.`,
    (text) => `A headline\n\n${text}\n\nThe harbour was closed.`,
  )
  const some = fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'))
  return fc.oneof(
    fc.tuple(one, one, around).map(([a, b, put]) => [put(a), put(b)] as const),
    edited(fc.tuple(some, around).map(([text, put]) => put(text))),
  )
}
