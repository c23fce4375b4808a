// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBlocks } from './page-blocks.ts'
import { findHeadline, titleOf } from './page-headline.ts'
import { parseHtml } from './parse-html.ts'

const headlineOf = (html: string, title: string | null) => {
  const blocks = readBlocks(parseHtml(html).body)
  return findHeadline(blocks, title, ({ text }) => text.startsWith('Story'))
}

test.each<[string, string, string | null, string | null]>([
  ['the heading that says it to the letter', '<h1>Wire</h1><h2>Council votes</h2>', 'Council votes', 'Council votes'],
  [
    'the one that says it shorter',
    '<h1>Harbor news</h1><h1>Council delays ferry vote</h1><p>Story.</p>',
    'Ferry fee: council delays ferry vote until spring',
    'Council delays ferry vote',
  ],
  [
    'the nearer of two',
    '<h1>Council delays vote on ferries</h1><h2>Council delays vote on harbor ferries</h2>',
    'Council delays vote on harbor ferries',
    'Council delays vote on harbor ferries',
  ],
  ['a lone first heading over the story', '<h1>Council votes</h1><p>Story.</p>', null, 'Council votes'],
  ['no heading that is about something else', '<h1>Wire</h1><h1>Harbor</h1><p>Story.</p>', 'Council delays vote', null],
])('a headline is %s', (_, html, title, headline) => {
  expect(headlineOf(html, title)?.text ?? null).toBe(headline)
})

test('a subject that the page shows apart is no part of the title', () => {
  const apart = headlineOf(
    '<h2><span>Harbor</span> <span>Council delays vote</span></h2>',
    'Harbor: Council delays vote',
  )
  expect(titleOf(apart, 'Harbor: Council delays vote')).toBe('Council delays vote')
  const within = headlineOf('<h2>Harbor: Council delays vote</h2>', 'Harbor: Council delays vote')
  expect(titleOf(within, 'Harbor: Council delays vote')).toBe('Harbor: Council delays vote')
})
