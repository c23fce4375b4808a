// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readFacts } from './page-facts.ts'
import { parseHtml } from './parse-html.ts'

const factsOf = (head: string, body = '<p>A word.</p>') =>
  readFacts(parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`))
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const structured = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`

test.each<[string, string, string]>([
  ['structured data before all else', structured({ headline: 'Told' }) + meta('og:title', 'Shared'), 'Told'],
  ['Open Graph before the page’s title', `<title>Page</title>${meta('og:title', 'Shared')}`, 'Shared'],
  ['the page’s title where nothing else tells', '<title>Page</title>', 'Page'],
  [
    'the outlet behind a bar',
    `<title>Council votes | Meridian Wire</title>${meta('og:site_name', 'Meridian Wire')}`,
    'Council votes',
  ],
  [
    'the outlet in front',
    `<title>Meridian Wire - Council votes</title>${meta('og:site_name', 'Meridian Wire')}`,
    'Council votes',
  ],
  [
    'the outlet’s section, too',
    `<title>Council votes | Harbor | Meridian Wire Harbor</title>${meta('og:site_name', 'Meridian Wire')}`,
    'Council votes | Harbor',
  ],
  ['a bar that no outlet stands behind', '<title>Votes – and what they cost</title>', 'Votes – and what they cost'],
])('a title: %s', (_, head, title) => {
  expect(factsOf(head).title).toBe(title)
})

test.each<[string, string, string | null]>([
  [
    'the publisher',
    structured({ publisher: { name: 'Meridian Wire' } }) + meta('og:site_name', 'Other'),
    'Meridian Wire',
  ],
  ['the site’s name', meta('og:site_name', 'Meridian Wire'), 'Meridian Wire'],
  ['the end of the page’s title', `<title>Votes | Meridian Wire</title>${meta('og:title', 'Votes')}`, 'Meridian Wire'],
  ['the host of its own address', '<link rel="canonical" href="https://www.wire.example/2026/votes">', 'wire.example'],
  ['nothing', '', null],
])('an outlet: %s', (_, head, outlet) => {
  expect(factsOf(head).outlet).toBe(outlet)
})

test.each<[string, string, string | null]>([
  [
    'for search engines before all else',
    `<link rel="canonical" href="https://wire.example/votes">${meta('og:url', 'https://wire.example/other')}`,
    'https://wire.example/votes',
  ],
  ['for networks', meta('og:url', 'https://wire.example/votes'), 'https://wire.example/votes'],
  ['in structured data', structured({ url: 'https://wire.example/votes' }), 'https://wire.example/votes'],
  [
    'as the page of an article',
    structured({ mainEntityOfPage: { '@id': 'https://wire.example/votes' } }),
    'https://wire.example/votes',
  ],
  ['nowhere, where it is no address of the web', '<link rel="canonical" href="javascript:f()">', null],
  ['nowhere, where it leads from a place that is not known', '<link rel="canonical" href="/votes">', null],
])('an address: %s', (_, head, address) => {
  expect(factsOf(head).address).toBe(address)
})

test('where a browser saved a page from counts where the page itself does not say', () => {
  const page = '<!doctype html>\n<!-- saved from url=(0026)https://wire.example/votes -->\n<html><p>A word.</p></html>'
  expect(readFacts(parseHtml(page)).address).toBe('https://wire.example/votes')
})

test('where a page was open counts where it does not say itself where it stands', () => {
  const open = 'https://wire.example/votes?from=front'
  expect(readFacts(parseHtml('<p>A word.</p>'), open)).toMatchObject({ address: open, outlet: 'wire.example' })
  const page = parseHtml('<link rel="canonical" href="https://wire.example/votes">')
  expect(readFacts(page, open).address).toBe('https://wire.example/votes')
})

test.each<[string, string, string, string | null]>([
  ['structured data', structured({ datePublished: '2026-03-11T23:30:00-05:00' }), '', '2026-03-11'],
  ['a meta element', meta('article:published_time', '2026-03-11T09:00Z'), '', '2026-03-11'],
  ['a meta element that calls it a value', '<meta name="pubdate" value="20260311">', '', '2026-03-11'],
  ['a visible time', '', '<time datetime="2026-03-11">Wednesday</time>', '2026-03-11'],
  [
    'an element of structured data',
    '',
    '<span itemprop="datePublished" content="2026-03-11">today</span>',
    '2026-03-11',
  ],
  ['words for machines', meta('date', 'Wed, 11 Mar 2026 10:00:00 GMT'), '', '2026-03-11'],
  ['what the page shows as its date', '', '<li class="meta__date">Monday, 11.03.2026</li>', '2026-03-11'],
  [
    'none where the page shows several',
    '',
    '<i class="date">11.03.2026</i> Other stories <i class="date">10.03.2026</i>',
    null,
  ],
  ['not the day of an update', '', '<i class="updated">11.03.2026</i>', null],
  ['a system’s blank', meta('date', '0001-01-01T00:00:00'), '', null],
  ['what is no day', meta('date', 'soon'), '', null],
])('a day: %s', (_, head, body, date) => {
  expect(factsOf(head, body).date).toBe(date)
})
