import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quieten } from './quiet-html.ts'

test.each([
  ['a style', '<p style="a:b">x', '<p data-style="a:b">x'],
  ['a handler in any case', '<p OnClick=f()>x', '<p data-OnClick=f()>x'],
  ['a handler behind a slash', '<svg/onload=f()>', '<svg/data-onload=f()>'],
  ['a handler behind a quotation', '<p title="a > b"onclick="f()">x', '<p title="a > b"data-onclick="f()">x'],
  ['a handler with blanks around its sign', "<p\nonclick =\n'f()'>x", "<p\ndata-onclick =\n'f()'>x"],
  [
    'a handler in a picture of a handler',
    '<p title="<p onclick=f()>" onclick=g()>',
    '<p title="<p onclick=f()>" data-onclick=g()>',
  ],
  ['a style sheet', 'a<style>p > b {}</style >b', 'ab'],
  ['a style sheet that nothing closes', '<svg><style><p onclick=f()>x', '<svg><p data-onclick=f()>x'],
  ['the address that links start from', 'a<base href="//x">b', 'ab'],
])('takes the voice of %s', (_, html, quiet) => {
  expect(quieten(html).html).toBe(quiet)
})

test.each([
  ['what only looks like one', '<p data-on="style=x">once on = a style</p>'],
  ['a comment', '<!-- <p onclick=f()> --><p>x'],
  ['a short comment', '<!--><p>x</p><!-->'],
  ['a script’s text', '<script type="application/ld+json">{"a":"<p onclick=\'"}</script><p>x'],
  ['a sign that is no tag', '1 < 2 onclick=3 > 4'],
  ['a tag that the page ends in', '<p onclick="'],
])('leaves %s', (_, html) => {
  expect(quieten(html).html).toBe(html)
})

test('counts the elements that a page has, and those that it makes again', () => {
  expect(quieten('<p><b>x</b></p><p>y</p>')).toMatchObject({ tagCount: 3, reopenedCount: 0, depth: 1 })
  expect(quieten('<b><font>x<p>y<p>z')).toMatchObject({ tagCount: 4, reopenedCount: 4, depth: 2 })
})

test('knows how deep a page nests', () => {
  expect(quieten('<div>'.repeat(50)).depth).toBe(50)
  expect(quieten('<div><br><p>x<p>y</div>'.repeat(50)).depth).toBe(1)
})

test('counts ends that make an element, comments and what is taken for one, and attributes', () => {
  expect(quieten('<p>x</p></p></br></div>')).toMatchObject({ tagCount: 3 })
  expect(quieten('<?xml?><!doctype html><!-- a --></ >x < y')).toMatchObject({ commentCount: 4, tagCount: 0 })
  expect(quieten('<p a b=c d="e"><p f>')).toMatchObject({ attributeCount: 4 })
})

test('a page with more text than any article ends there; what stands in tags and scripts does not count', () => {
  const long = 'word '.repeat(500_000)
  expect(quieten(`<p title="${long}">x<script>${long}${long}</script><p>y`).share).toBe(1)
  const { html, share } = quieten(`<p>${long}<p>${long}<p>${long}<p>z`)
  expect(html.length).toBe(4_000_006)
  expect(share).toBeCloseTo(4 / 7.5, 4)
})

test('text without tags stays as it is, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = text.replaceAll('<', '')
      expect(quieten(plain).html).toBe(plain)
    }),
  )
})
