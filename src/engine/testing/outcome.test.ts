import { expect, test } from 'vitest'
import { formatDistance, formatOutcome, lettersOf, parseOutcome, storyOf } from './outcome.ts'

const found = [
  { link: '[0]:[1] moved', marked: 'The pool [-closed-]{+shut+}.' },
  { link: '[1]:[]', marked: '[-Rain fell.-]' },
  { link: '[]:[0]', marked: '{+Snow fell.+}' },
]

test('an outcome is read as it was written', () => {
  const text = formatOutcome('A pool closes.', found)
  expect(parseOutcome(text)).toEqual({ documentation: 'A pool closes.', lines: found })
  expect(parseOutcome(formatOutcome('Nothing stands here.', [])).lines).toEqual([])
})

test('marked texts add up to the story of each side, in its own order', () => {
  expect(storyOf(found, 'a')).toBe(lettersOf('The pool closed. Rain fell.'))
  expect(storyOf(found, 'b')).toBe(lettersOf('Snow fell. The pool shut.'))
})

test('a distance counts links and marks that are right, and those too many', () => {
  const ideal = [found[1], { link: '[0]:[]', marked: '[-The pool closed.-]' }].flatMap((line) => line ?? [])
  expect(formatDistance(found, ideal)).toBe('links 1 of 2, 2 astray; marks 1 of 2, 3 astray')
  expect(formatDistance(found, found)).toBe('links 3 of 3, 0 astray; marks 4 of 4, 0 astray')
})
