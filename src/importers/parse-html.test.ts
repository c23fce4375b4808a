// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readBlocks } from './page-blocks.ts'
import { parseHtml } from './parse-html.ts'

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
