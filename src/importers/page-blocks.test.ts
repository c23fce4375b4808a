// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBlocks } from './page-blocks.ts'
import { parseHtml } from './parse-html.ts'

const read = (html: string) => readBlocks(parseHtml(html).body)

test.each([
  ['white space as a browser shows it', '<p>  two\n  words </p>', ['paragraph: two words']],
  [
    'text around a block',
    '<div>before <p>inside</p> after</div>',
    ['paragraph: before', 'paragraph: inside', 'paragraph: after'],
  ],
  ['one line break as white space', '<p>one<br>line</p>', ['paragraph: one line']],
  ['two line breaks as the end of a paragraph', '<p>one<br> <br>two</p>', ['paragraph: one', 'paragraph: two']],
  ['line breaks of preformatted text', '<pre>one\n\ntwo</pre>', ['paragraph: one', 'paragraph: two']],
  ['the cells of a table row', '<table><tr><td>Fee</td><td>12</td></tr></table>', ['paragraph: Fee 12']],
  ['what a list holds', '<ul><li>one</li><li><p>two</p></li></ul>', ['list-item: one', 'list-item: two']],
  [
    'headings, captions and quotations',
    '<h2>H</h2><figcaption>C</figcaption><blockquote>Q</blockquote>',
    ['heading: H', 'caption: C', 'quotation: Q'],
  ],
  [
    'nothing that is not shown',
    '<p hidden>x</p><p style="display: none">x</p><svg><text>x</text></svg><p class="sr-only">x</p><p>y</p>',
    ['paragraph: y'],
  ],
])('reads %s', (_, html, blocks) => {
  expect(read(html).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(blocks)
})

test('walks a page of five hundred levels', () => {
  const html = `<p>first</p>${'<div>'.repeat(500)}last${'</div>'.repeat(500)}`
  expect(read(html).map(({ text }) => text)).toEqual(['first', 'last'])
})
