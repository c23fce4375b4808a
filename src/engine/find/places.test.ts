import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { keyOf, languages, tell } from '../testing/told-stories.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { inEnglish } from '../told.ts'
import { findPlaces } from './places.ts'

/** What is found, as `moved 4 ~ 4`: the passages by their keys. */
function findIn(language: string, paragraphsA: string, paragraphsB: string): string[] {
  const [textA, textB] = [tell(language, paragraphsA), tell(language, paragraphsB)]
  const [a, b] = [articleFromText({ text: textA, language }), articleFromText({ text: textB, language })]
  return findPlaces(segment(a), segment(b), compare(a, b).changes).map(
    (found) => `${found.kind} ${keyOf(language, slice(textA, found.a))} ~ ${keyOf(language, slice(textB, found.b))}`,
  )
}

const everywhere = (cases: readonly (readonly [a: string, b: string, found: readonly string[]])[]) =>
  languages.flatMap((language) => cases.map(([a, b, found]) => [language, a, b, found] as const))

test.each(
  everywhere([
    ['1 2 3 4 5', '1 5 2 3 4', ['moved 5 ~ 5']],
    ['1 2 3 4 5', '2 3 4 5 1', ['moved 1 ~ 1']],
    ['1 2 3 4 5', '1 3 4 5 2', ['moved 2 ~ 2']],
    ['1 2 3 4 5', '1 3 4 5 2r', ['moved 2 ~ 2r']],
    ['1 3 4 5 2', '1 2 3 4 5', ['moved 2 ~ 2']],
  ]),
)('finds, in %s: a sentence moved, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b)).toEqual(found)
})

test.each(
  everywhere([
    ['1 2 3 4 5', '1 2 4 5', []],
    ['1 2 3 4 5', 'x 1 2 3 4 5', []],
    ['1 2 3 4 5', '1 2r 3 4 5', []],
    ['1 2 3 4 5', '1 2 3h 4 5', []],
    ['1 2 3 4', '1 2 x 3 4 l', []],
  ]),
)('leaves alone, in %s: sentences in their order, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b).filter((one) => one.startsWith('moved'))).toEqual(found)
})

test.each(
  everywhere([
    ['1 2 3 4 5', '1 2 3h 4 5', ['split 3 ~ 3h']],
    ['1 2 3h 4 5', '1 2 3 4 5', ['merged 3h ~ 3']],
    ['1 2 3', '1 2 3h', ['split 3 ~ 3h']],
    ['3h 4 5', '3 4 5', ['merged 3h ~ 3']],
    ['1 2r 3 4', '1 2 3h 4', ['split 3 ~ 3h']],
    ['1 2 3h 5', '1 2r 3 5', ['merged 3h ~ 3']],
  ]),
)('finds, in %s: a sentence split or merged, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b)).toEqual(found)
})

test.each(
  everywhere([
    ['1 2 3 4 5', '1 2 3 4 5', []],
    ['1 2 3 4 5', '1 2r 3 4 5', []],
    ['1 2 3 4', '1 2 3 x 4', []],
    ['1 2 3h 4', '1 2r 3h 4', []],
    ['1 2 3 4 5', '1 3 2 4 5', []],
  ]),
)('leaves alone, in %s: sentences one for one, %s beside %s', (language, a, b, found) => {
  expect(findIn(language, a, b).filter((one) => /^(?:split|merged)/u.test(one))).toEqual(found)
})

test('says how many sentences stand for how many, the same from either side', () => {
  const [one, two] = ['The ferry lay still and the town slept.', 'The ferry lay still. And the town slept.']
  const [a, b] = [segment(articleFromText({ text: one })), segment(articleFromText({ text: two }))]
  const link = { a: [0], b: [0, 1], kind: 'edited', moved: false, similarity: 0.9, edits: [], words: [] } as const
  const back = { ...link, a: link.b, b: link.a }
  const said = [findPlaces(a, b, [link]), findPlaces(b, a, [back])]
    .flat()
    .map(({ explanation }) => inEnglish(explanation))
  expect(said).toEqual(['One sentence in one article, 2 in the other.', 'One sentence in one article, 2 in the other.'])
})
