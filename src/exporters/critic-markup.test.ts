import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../engine/article.ts'
import { toCriticMarkup } from './critic-markup.ts'
import { cleanText } from './clean-text.ts'
import { exportedOf, ferryStory, storyText } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'

const { a, b } = ferryStory()

/** Any characters but the sign that ends a change; what is escaped is no sign. */
const UNTIL = String.raw`((?:\\.|[^\\])*?)`
const SIGNS = new RegExp(
  [
    `\\{--${UNTIL}--\\}`,
    `\\{\\+\\+${UNTIL}\\+\\+\\}`,
    `\\{~~${UNTIL}~>${UNTIL}~~\\}`,
    `\\{>>${UNTIL}<<\\}`,
    '\\\\.',
  ].join('|'),
  'gsu',
)

/** The words of one side, as a program gets them that rejects or accepts all changes; no white space and no Markdown. */
function wordsOf(text: string, side: Side): string {
  const chosen = text.replace(SIGNS, (all, gone?: string, added?: string, before?: string, after?: string) => {
    if (all.startsWith('\\')) return all
    return (side === 'a' ? (gone ?? before) : (added ?? after)) ?? ''
  })
  return bare(chosen.replace(/^(?:#{1,2} |- |> )/gm, '').replace(/\\(.)/gsu, '$1'))
}

const bare = (text: string) => cleanText(text).replace(/\s+/gu, '')

test('tells what only one text has, what stands instead, and what is to be said of it', () => {
  const text = toCriticMarkup(exportedOf(a, b))
  expect(text).toMatch(/^\{>>Same Story: One story, lightly edited/)
  expect(text).toContain('Compared on 22 November 2026 at 09:50 UTC with Same Story.')
  expect(text).toContain('The harbor council {~~ordered~>took~~} the ferry out of service')
  expect(text).toContain('{++The travel desk at the quay opens at eight.++}')
  expect(text).toContain('{>>Same Story: Quotation altered (Ines Falk)')
})

test('rejecting all changes leaves the first story, accepting all the second', () => {
  const exported = exportedOf(a, b)
  const text = toCriticMarkup(exported)
  expect(wordsOf(text, 'a')).toBe(bare(storyText(exported.reading, 'a')))
  expect(wordsOf(text, 'b')).toBe(bare(storyText(exported.reading, 'b')))
})

test('signs that the texts themselves hold are no changes', () => {
  const text = 'The editor wrote {--gone--} and {++new++} and {~~a~>b~~} and {>>why<<} and {==lit==} in it.'
  const exported = exportedOf({ text }, { text })
  const made = toCriticMarkup(exported)
  expect(made.match(SIGNS)?.filter((sign) => sign.startsWith('{')).length).toBe(1)
  expect(made).not.toMatch(/\{\+\+|\{--|\{~~|\{==/)
  expect(wordsOf(made, 'b')).toBe(bare(text))
})

test('whatever the texts hold, the first story comes back', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      expect(wordsOf(toCriticMarkup(exported), 'a')).toBe(bare(storyText(exported.reading, 'a')))
    }),
    { numRuns: 60 },
  )
})
