import { expect, test } from 'vitest'
import { bookmarkletFor, nameOfPage, numberIn, toPage } from './hand-over.ts'

const NUMBER = '0123456789abcdef0123456789abcdef'

test('the bookmarklet is one line of script that leads to this app and no other place', () => {
  const address = bookmarkletFor('https://tools.example.org/story/index.html?x=1#compare')
  expect(address).toMatch(/^javascript:[^\s"<>]+$/)
  const code = decodeURIComponent(address.slice('javascript:'.length))
  expect(code.match(/https?:[^"]*/g)).toEqual([
    'https://tools.example.org/story/index.html',
    'https://tools.example.org',
    'https://tools.example.org',
  ])
})

test.each([
  [`#from=${NUMBER}`, NUMBER],
  ['#from=123', null],
  [`#from=${NUMBER}0`, null],
  ['#compare', null],
  ['', null],
])('the number in %s', (hash, expected) => {
  expect(numberIn(hash)).toBe(expected)
})

test('a page counts only with the number that was given out', () => {
  const html = '<html><p>Words</p></html>'
  expect(toPage({ sameStory: NUMBER, html, address: 'https://quay.example/a' }, NUMBER)).toEqual({
    html,
    address: 'https://quay.example/a',
  })
  expect(toPage({ sameStory: `${NUMBER}1`, html }, NUMBER)).toBe(null)
  expect(toPage({ html }, NUMBER)).toBe(null)
  expect(toPage({ sameStory: NUMBER, html: 7 }, NUMBER)).toBe(null)
  expect(toPage(html, NUMBER)).toBe(null)
  expect(toPage(null, NUMBER)).toBe(null)
})

test('a page above the limit is refused', () => {
  expect(toPage({ sameStory: NUMBER, html: 'x'.repeat(20_000_001) }, NUMBER)).toBe('too large')
})

test('a handed page is called by its host', () => {
  expect(nameOfPage({ html: '', address: 'https://quay.example/a?b#c' })).toBe('quay.example.html')
  expect(nameOfPage({ html: '', address: 'no address' })).toBe('page.html')
})
