// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { slice } from '../engine/text/span.ts'
import { importArticle } from './import.ts'

const TITLE = 'Council delays ferry vote until spring'
const paragraph = (nth: string) =>
  `${nth} paragraph. ${'The harbor council put off its vote on the new fee, after two members asked for more time. '.repeat(3).trim()}`

interface Saved {
  /** Between the page's menu and its headline, between headline and story, after the second paragraph, after the last. */
  readonly above?: string
  readonly below?: string
  readonly inside?: string
  readonly after?: string
  readonly beside?: string
  readonly head?: string
}

/** A page as publishers make them, with something in one of its places. */
function saved({ above = '', below = '', inside = '', after = '', beside = '', head = '' }: Saved): string {
  const [first, second, ...others] = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map(
    (nth) => `<p>${paragraph(nth)}</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>${TITLE} | Meridian Wire</title>${head}</head><body>
    <nav><a href="/">Home</a></nav>
    <main><article>${above}<h1>${TITLE}</h1>${below}
    <div class="story-text">${first}${second}${inside}${others.join('')}${after}</div></article>${beside}</main>
    <footer><p>Meridian Wire, 4 Quay Street</p></footer></body></html>`
}

/** What became of the block that has `TARGET` in it: its part, and why. */
async function fateOf(page: Saved): Promise<string> {
  const bytes = new TextEncoder().encode(saved(page))
  const result = await importArticle({ kind: 'file', name: 'page.html', bytes })
  if (!result.ok) throw new Error(result.problem)
  const { text, blocks } = result.article
  const stories = blocks.filter(({ part, span }) => part === 'body' && /paragraph\. The/.test(slice(text, span)))
  expect(stories).toHaveLength(5)
  const target = blocks.find(({ span }) => slice(text, span).includes('TARGET'))
  return target === undefined ? 'not there' : `${target.part}: ${target.reason ?? 'story'}`
}

test.each<[string, Saved, string]>([
  [
    'a line above the headline',
    { above: '<p>TARGET and the harbor</p>' },
    'boilerplate: on the page, but outside the article',
  ],
  [
    'a caption that only its class tells',
    {
      inside:
        '<div class="InlineCaption"><p>TARGET at dawn, with the old quay behind it, as it was on Monday morning.</p></div>',
    },
    'boilerplate: the caption of a picture',
  ],
  [
    'a newsletter box',
    {
      inside:
        '<div class="newsletterSignup"><p>TARGET every morning, with everything that the harbor is talking about today.</p></div>',
    },
    'boilerplate: a line for a newsletter or a subscription',
  ],
  [
    'a paragraph that is one link',
    { inside: '<p><a href="/x">TARGET fee doubles in the third harbor district</a></p>' },
    'boilerplate: a link to another story',
  ],
  [
    'an entry of a list that is nothing but headlines',
    {
      inside:
        '<h3>Around the harbor</h3><ul><li><a href="/x">TARGET fee doubles in the third district</a></li><li><a href="/y">Old quay gets a new roof at last</a></li></ul>',
    },
    'boilerplate: a link to another story',
  ],
  [
    'teasers under the story',
    {
      after: `<p>Around the harbor</p><ul><li>New: <a href="/x">TARGET fees double in three districts</a></li>
        <li>Old: <a href="/y">the quay gets a new roof at last</a></li><li>And <a href="/z">how to read a tide table</a></li></ul>`,
    },
    'boilerplate: a link to another story',
  ],
  [
    'the author’s address',
    { after: '<p>TARGET can be reached at ines.falk@example.org.</p>' },
    'metadata: how to reach the author',
  ],
  [
    'when it was published',
    { below: '<p class="publish-date">TARGET, Tuesday</p>' },
    'metadata: when it was published',
  ],
  [
    'the headline again',
    { below: `<p>${TITLE}</p><p>TARGET, said nobody at all on this whole long day of votes.</p>` },
    'body: story',
  ],
  [
    'another article on the page',
    {
      beside: `<article><h2>Another</h2><p>TARGET. ${'The bridge stays closed for a week, the office said. '.repeat(8)}</p></article>`,
    },
    'boilerplate: another story on the page',
  ],
])('%s is told from the story', async (_, page, fate) => {
  expect(await fateOf(page)).toBe(fate)
})

test.each<[string, Saved]>([
  ['a standfirst', { below: '<p class="lead">TARGET waits until spring, and so does everybody else in town.</p>' }],
  ['a heading', { inside: '<h2>Why TARGET waits</h2>' }],
  ['a quotation, however short', { inside: '<blockquote><p>“TARGET first.”</p></blockquote>' }],
  ['a list of facts', { inside: '<ul><li>TARGET one</li><li>and two</li></ul>' }],
  ['a short linked name', { inside: '<p><a href="/t">TARGET Falk</a></p>' }],
  [
    'a paragraph that begins with a caption’s words',
    {
      inside: `<p><span class="caption">The quay.</span> TARGET. ${paragraph('Another')}</p>`.replace(
        'paragraph. The',
        'one: the',
      ),
    },
  ],
])('%s is story', async (_, page) => {
  expect(await fateOf(page)).toBe('body: story')
})

test('a name that much of the story stands under is not believed', async () => {
  const inside = ['Sixth', 'Seventh'].map((nth) => {
    const text = `TARGET. ${paragraph(nth).replace('paragraph. The', 'one: the').repeat(3)}`
    return `<div class="newsletter-wall"><p>${text}</p></div>`
  })
  expect(await fateOf({ inside: inside.join('') })).toBe('body: story')
})

test('the text for search engines tells which paragraphs are the story’s', async () => {
  const body = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map(paragraph).join(' ')
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`
  const inside =
    '<p>TARGET is a paragraph that the page shows in the midst of its story, for reasons of its own, on every page.</p>'
  expect(await fateOf({ head, inside })).toBe('boilerplate: not in the article as the page gives it to search engines')
  expect(await fateOf({ inside })).toBe('body: story')
})

test('a card with a picture and links in the midst of a paragraph does not stand in its sentence', async () => {
  const card =
    '<span class="card"><span><img src="f.jpg"><a href="/f">Ines Falk</a><a href="/g">All about the ferry</a></span></span>'
  const bytes = new TextEncoder().encode(
    saved({
      inside: `<p>The fee was first proposed by <a href="/f">Ines Falk</a>${card}, who sits on the council and has done so for years.</p>`,
    }),
  )
  const result = await importArticle({ kind: 'file', name: 'page.html', bytes })
  const text = result.ok ? result.article.text : ''
  expect(text).toContain('proposed by Ines Falk, who sits')
  expect(text).toContain('All about the ferry')
})
