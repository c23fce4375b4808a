import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText, type Article } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { storyPair } from '../engine/testing/texts.ts'
import { toExcerpts } from './excerpts.ts'
import { noJudgement } from './judgement.ts'
import { toMarked, toReading } from './reading.ts'
import { defaultView } from './view-options.ts'

const article = (text: string) => articleFromText({ text, language: 'en' })

function excerptsOf(a: string, b: string) {
  const reading = toReading(toMarked(compare(article(a), article(b))), defaultView)
  return { reading, excerpts: toExcerpts(reading, noJudgement) }
}

const headline = 'The ferry is late again\n\n'
const same = 'Nobody at the quay was told why.'
const long =
  'The ferry from Skerrin to Lindholm, which carries the post, the bread and the newspapers of the whole island, left the old quay'

test('sentences that are the same are left out, and long ones are cut to what stands around a difference', () => {
  const a = `${headline}${same} ${long} on Monday at nine, an hour after the last of the passengers had gone home to sleep.`
  const b = `${headline}${same} ${long} on Tuesday at nine, an hour after the last of the passengers had gone home to sleep.`
  const { excerpts } = excerptsOf(a, b)
  expect(excerpts?.articles.a.text).toBe(
    '… the whole island, left the old quay on Monday at nine, an hour after the last of …',
  )
  expect(excerpts?.articles.b.text).toBe(excerpts?.articles.a.text.replace('Monday', 'Tuesday'))
})

test('of a sentence that only one article has, the first 25 words are left', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`)
  const { excerpts } = excerptsOf(
    `${headline}${words.join(' ')}.\n\n${same} The mayor spoke at noon.`,
    `${headline}${same} The mayor spoke at night.`,
  )
  expect(excerpts?.articles.a.text).toContain(`${words.slice(0, 25).join(' ')} …`)
  expect(excerpts?.articles.a.text).not.toContain('w25')
})

test('title, outlet and date stay: an excerpt says what it is from', () => {
  const { excerpts } = excerptsOf(`${headline}${same} The mayor spoke.`, `${headline}${same} The mayor wept.`)
  expect(excerpts?.articles.a).toMatchObject({ title: 'The ferry is late again', language: 'en' })
})

test('where nothing differs there is nothing to excerpt', () => {
  expect(excerptsOf(`${headline}${same}`, `${headline}${same}`).excerpts).toBeNull()
})

test('an excerpt holds the article’s own words, in their order, and no others', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const { reading, excerpts } = excerptsOf(a, b)
      for (const side of ['a', 'b'] as const) {
        const { text, blocks }: Article = excerpts?.articles[side] ?? article('')
        let from = 0
        for (const piece of text.split(/\s*…\s*|\n\n/u).filter((words) => words !== '')) {
          const found = reading.comparison[side].article.text.indexOf(piece, from)
          expect(found).toBeGreaterThanOrEqual(from)
          from = found + piece.length
        }
        expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n\n')).toBe(text)
      }
    }),
    { numRuns: 60 },
  )
})
