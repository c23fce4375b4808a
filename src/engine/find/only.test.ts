import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { keyOf, languages, tell } from '../testing/told-stories.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { findOnly } from './only.ts'

/** What is found, as `only b 2`: the sentence by its key. */
function findIn(language: string, paragraphsA: string, paragraphsB: string): string[] {
  const texts = { a: tell(language, paragraphsA), b: tell(language, paragraphsB) }
  const [a, b] = [articleFromText({ text: texts.a, language }), articleFromText({ text: texts.b, language })]
  return findOnly(segment(a), segment(b), compare(a, b).changes).map(
    ({ side, span }) => `only ${side} ${keyOf(language, slice(texts[side], span))}`,
  )
}

const everywhere = (cases: readonly (readonly [a: string, b: string, found: readonly string[]])[]) =>
  languages.flatMap((language) => cases.map(([a, b, found]) => [language, a, b, found] as const))

test.each(
  everywhere([
    ['1 2 3 4 5', '1 2 3 4', ['only a 5']],
    ['1 2 3 4 5', '1 3 4 5', ['only a 2']],
    ['1 3 4 5', '1 2 3 4 5', ['only b 2']],
    ['1 x 2 3 4', '1 2 3 4', ['only a x']],
    ['1 2 3 4', '1 2r 3 4 5', ['only b 5']],
    ['1 2 3 5', '1 2 3 x', ['only a 5', 'only b x']],
  ]),
)('finds, in %s: sentences of one article alone, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b)).toEqual(found)
})

test.each(
  everywhere([
    ['1 2 3 4 5', '1 2 3 4 5', []],
    ['1 2 3 4 5', '1 2r 3 4 5', []],
    ['1 2 3 4 5', '1 2 3h 4 5', []],
    ['1 2 3 4 5', '1 2 4 5 3', []],
    ['1 2 3 4 5', '1 2 3 4 5 l', []],
  ]),
)('leaves alone, in %s: sentences both have, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b)).toEqual(found)
})
