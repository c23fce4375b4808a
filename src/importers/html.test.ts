// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice } from '../engine/text/span.ts'
import { importArticle } from './import.ts'
import type { ImportResult } from './import.ts'

const page = (html: string) => importArticle({ kind: 'file', name: 'page.html', bytes: new TextEncoder().encode(html) })
const selection = (html: string) => importArticle({ kind: 'rich', html, text: 'plain twin' })

function articleOf(result: ImportResult) {
  if (!result.ok) throw new Error(result.problem)
  return result.article
}

function blocksOf(result: ImportResult): string[] {
  const { text, blocks } = articleOf(result)
  return blocks.map((block) => `${block.part}: ${slice(text, block.span)}`)
}

const sentence = 'The harbor council put off its vote on the new fee on Monday, after two members asked for more time. '
const paragraphs = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map(
  (nth) => `${nth} paragraph. ${sentence.repeat(3).trim()}`,
)

const SAVED = `<!doctype html>
<html lang="en-US"><head>
<title>Council delays ferry vote | Meridian Wire</title>
<meta property="og:site_name" content="Meridian Wire">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
 {"@type":"NewsArticle","headline":"Council delays ferry vote","datePublished":"2026-03-11T23:30:00-05:00",
  "author":[{"@type":"Person","name":"Ines Falk"}]}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/harbor">Harbor</a></li></ul></nav>
<article>
 <h1>Council delays ferry vote</h1>
 <p class="byline">By Ines Falk</p>
 <figure><img src="quay.jpg" alt=""><figcaption>The quay at dawn. Photo: Orla Brandt</figcaption></figure>
 ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n ')}
 <blockquote><p>“We need time to read ${'the figures '.repeat(10)},” she said, and so did everybody else.</p></blockquote>
</article>
<div hidden>Not to be seen</div><script>var noise = 'never text'</script>
<footer><p>Subscribe to our newsletter</p></footer>
</body></html>`

test('a saved page gives its story, and says what it set aside', async () => {
  const blocks = blocksOf(await page(SAVED))
  const story = blocks.filter((block) => block.startsWith('body'))
  expect(story.slice(0, 5)).toEqual(paragraphs.map((paragraph) => `body: ${paragraph}`))
  expect(blocks).toContain('headline: Council delays ferry vote')
  expect(blocks).toContain('metadata: By Ines Falk')
  expect(blocks).toContain('boilerplate: Home')
  expect(blocks).toContain('boilerplate: Subscribe to our newsletter')
  expect(blocks).toContain('boilerplate: The quay at dawn. Photo: Orla Brandt')
  expect(blocks.join('\n')).not.toMatch(/Not to be seen|noise/)
})

test.each([
  ['hides', '<p hidden>Not to <b>be</b> seen</p>'],
  ['hides by its own style', '<div style="display: none"><p>Not to</p><p>be seen</p></div>'],
  ['keeps from those who listen', '<span aria-hidden="true">Not to be seen</span>'],
  ['only speaks', '<span class="sr-only">Not to <i hidden>be</i> seen</span>'],
])('text that a page %s is left out, and that is said', async (_, hidden) => {
  const result = await page(`<!doctype html><body><p>${sentence}</p>${hidden}<script>noise()</script></body>`)
  const notes = result.ok ? result.notes.filter((note) => note.includes('left out')) : []
  expect(notes).toEqual(['Text that the page hides was left out (4 words): “Not to be seen”.'])
})

test('what a page hides without words is not worth a word', async () => {
  const result = await page(
    `<!doctype html><body><p>${sentence}</p><p hidden>×</p><svg><title hidden>Menu</title></svg></body>`,
  )
  expect(result.ok && result.notes.some((note) => note.includes('left out'))).toBe(false)
})

test('a page’s facts come from its structured data and its metadata', async () => {
  const { title, outlet, date, language } = articleOf(await page(SAVED))
  expect({ title, outlet, date, language }).toEqual({
    title: 'Council delays ferry vote',
    outlet: 'Meridian Wire',
    date: '2026-03-11',
    language: 'en-US',
  })
})

test('every word of a page is in a block, in order', async () => {
  const article = articleOf(await page(SAVED))
  const words = article.blocks
    .map(({ span }) => slice(article.text, span))
    .join(' ')
    .split(/\s+/)
  expect(words.slice(0, 6)).toEqual(['Home', 'Harbor', 'Council', 'delays', 'ferry', 'vote'])
  expect(words).toEqual(article.text.split(/\s+/))
})

test('a selection is taken in whole, with its headings, lists and paragraphs that line breaks make', async () => {
  const html = `<h2>Council delays <em>ferry</em> vote</h2><p>The council put off<br>its vote.</p><ul><li>One</li></ul>
    <div>Old page, first.<br><br>Old page, second.</div>`
  expect(blocksOf(await selection(html)).map((block) => block.replace(/^\w+: /, ''))).toEqual([
    'Council delays ferry vote',
    'The council put off its vote.',
    'One',
    'Old page, first.',
    'Old page, second.',
  ])
})

test('a page without a story is taken in whole, and says so', async () => {
  const result = await page('<html><body><p>Closed.</p><p>Open.</p></body></html>')
  expect(articleOf(result).text).toContain('Closed.')
  expect(articleOf(result).text).toContain('Open.')
})

test('a page without a word is refused', async () => {
  const result = await page('<html><body><img src="a.png"><script>var words = 1</script></body></html>')
  expect(result.ok).toBe(false)
})

test.each([
  ['broken structured data', '<html><script type="application/ld+json">{"@type":</script><p>A word.</p>'],
  [
    'structured data of odd types',
    '<html><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":5,"author":{"name":null},"datePublished":"soon"}]</script><p>A word.</p>',
  ],
  ['a forged mark', '<html><p data-same-story-block="99">A word.</p>'],
  ['a language that is none', '<html lang="no such language"><p>A word.</p>'],
])('%s does no harm', async (_, html) => {
  expect(articleOf(await page(html)).text).toContain('A word.')
})

const tag = fc.constantFrom('p', 'div', 'br', 'li', 'table', 'td', 'h1', 'figcaption', 'pre', 'svg', 'b')
const markup = fc
  .array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '))

test('no markup whatever makes importing fail, and blocks never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(markup, async (html) => {
      const result = await page(`<html>${html}<p>end</p>`)
      const edges = articleOf(result).blocks.flatMap(({ span }) => [span.start, span.end])
      expect(edges).toEqual(edges.toSorted((one, other) => one - other))
      expect(articleOf(result).text).toContain('end')
    }),
    { numRuns: 15 },
  )
}, 30_000)
