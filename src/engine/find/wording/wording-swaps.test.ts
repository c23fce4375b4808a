import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { segment } from '../../text/segment.ts'
import { findWording } from './wording.ts'
import { wordingSwaps } from './wording-swaps.ts'

function swapsOf(textA: string, textB: string) {
  const a = articleFromText({ text: textA, language: 'en' })
  const b = articleFromText({ text: textB, language: 'en' })
  return wordingSwaps(findWording(segment(a), segment(b), compare(a, b).changes), textA, textB)
}

test('a word that stands for another again and again is listed once, with its places', () => {
  const swaps = swapsOf(
    'Fighters held the bridge over the Lind until noon. The fighters then left for the old harbour of Kesten. The mayor stayed at home.',
    'Militants held the bridge over the Lind until noon. The militants then left for the old harbour of Kesten. The mayor remained at home.',
  )
  expect(swaps.map(({ a, b, count }) => `${count} ${a} → ${b}`)).toEqual([
    '2 fighters → militants',
    '1 stayed → remained',
  ])
  expect(swaps[0]?.findings).toHaveLength(2)
})

test('what stands in one article only is no swap', () => {
  expect(swapsOf('The old ferry left the harbour at noon.', 'The ferry left the harbour at noon.')).toEqual([])
})

test('two texts without a difference have no swaps', () => {
  expect(swapsOf('The ferry left at noon.', 'The ferry left at noon.')).toEqual([])
})
