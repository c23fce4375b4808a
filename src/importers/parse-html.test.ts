// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBlocks } from './page-blocks.ts'
import { parseHtml } from './parse-html.ts'
import { Refused } from './refused.ts'

test.each(['parentNode', 'firstChild', 'nextSibling', 'nodeName', 'attributes', 'getAttribute', 'children'])(
  'a form whose input is called %s is walked to its end',
  (name) => {
    const { body } = parseHtml(`<form><p>one</p><input name="${name}"><input name="${name}">two</form><p>three</p>`)
    expect(readBlocks(body).map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  },
)

test.each(['body', 'querySelectorAll', 'documentElement', 'createElement', 'title'])(
  'a picture that is called %s does not stand in for the document’s own',
  (name) => {
    const document = parseHtml(`<img name="${name}"><form id="${name}"></form><p>one</p>`)
    expect(readBlocks(document.body).map(({ text }) => text)).toEqual(['one'])
    expect(document.querySelectorAll('p')).toHaveLength(1)
  },
)

test.each([
  ['of fifty thousand levels', '<div>'.repeat(50_000)],
  ['of a hundred thousand elements', '<p>word</p>'.repeat(100_000)],
  ['that opens thousands of elements anew in each paragraph', `${'<font>'.repeat(2_500)}${'<p>word'.repeat(2_500)}`],
])('a page %s is refused before it is parsed', (_, html) => {
  expect(() => parseHtml(html)).toThrow(Refused)
})
