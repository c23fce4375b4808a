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
  ['of a hundred thousand ends of paragraphs', '</p>'.repeat(100_000)],
  ['of two hundred thousand comments', 'word<?>'.repeat(200_000)],
  ['of a million attributes', `<p${' a'.repeat(1_000_000)}>word`],
  ['that opens thousands of elements anew in each paragraph', `${'<font>'.repeat(2_500)}${'<p>word'.repeat(2_500)}`],
])('a page %s is refused before it is parsed', (_, html) => {
  expect(() => parseHtml(html)).toThrow(Refused)
})

test.each([
  ['a handler behind what only SVG takes for text', `<svg><![CDATA[><a b="]]><img onerror=f()>"></svg>`, '[onerror]'],
  ['a handler behind a title that SVG does not have', `<svg></p><title><a b="</title><img onerror=f()>">`, '[onerror]'],
  ['a style behind one', `<svg></p><title><a b="</title><p style=x>">`, '[style]'],
  ['a style sheet behind one', `<svg></p><title><a b="</title><style>p{}</style>">`, 'style'],
])('%s is none in the document', (_, html, loud) => {
  expect(parseHtml(html).querySelectorAll(loud)).toHaveLength(0)
})

test('a text about handlers and styles reads as it was given', () => {
  const text = 'Write " onclick=f()" or \'style = "a"\' or <base > and <style >.'
  const document = parseHtml(`<p title="so: style=x">${text.replaceAll('<', '&lt;')}<svg onload=f()></svg></p>`)
  expect(document.querySelector('p')?.textContent).toBe(text)
  expect(document.querySelector('p')?.getAttribute('title')).toBe('so: style=x')
})
