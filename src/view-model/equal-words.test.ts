import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equate, followList, isEquated, toEquality, toUnits } from './equal-words.ts'

test.each([
  ['a grey ship.', ['a', 'grey', 'ship', '.']],
  ['Kiev’s e-mail', ['kiev', "'s", 'e-mail']],
  ['the U.N. said', ['the', 'u.n', '.', 'said']],
  ['“It’s 3.5 %”', ['"', 'it', "'s", '3.5', '%', '"']],
  ['серый корабль', ['серый', 'корабль']],
])('%s is cut into words and marks', (stretch, units) => {
  expect(toUnits(stretch).map(({ folded }) => folded)).toEqual(units)
})

test('only white space lies between units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (stretch) => {
      const units = toUnits(stretch, 7)
      const between = units.map(({ span }, at) => stretch.slice((units[at - 1]?.span.end ?? 7) - 7, span.start - 7))
      expect(between.join('').trim()).toBe('')
      expect(stretch.slice((units.at(-1)?.span.end ?? 7) - 7).trim()).toBe('')
    }),
  )
})

const equality = toEquality([
  ['grey', 'gray'],
  ['per cent', 'percent', '%'],
  ['Kiev', 'Kyiv'],
])

test.each([
  ['grey', 'gray', 0],
  ['Grey', 'GRAY', 0],
  ['5 per cent of it', '5 percent of it', 1],
  ['5 per cent', '5%', 1],
  ['Kiev’s', "Kyiv's", 2],
  ['a grey 5 %', 'a gray 5 percent', 0],
  ['grey', 'grey', null],
  ['“grey”', '"grey"', null],
  ['grey ship', 'gray boat', null],
  ['greyer', 'grayer', null],
  ['grey', 'percent', null],
  ['', 'gray', null],
])('%s and %s: what tells them apart is listed in set %s', (a, b, set) => {
  expect(equality.setBetween(a, b)).toBe(set)
  expect(equality.setBetween(b, a)).toBe(set)
})

test('an empty list treats nothing as equal', () => {
  expect(toEquality([]).setBetween('grey', 'gray')).toBe(null)
})

test('what is equal to one of a set is equal to all of it', () => {
  const list = equate(equate(equate([], 'grey', 'gray'), 'Grey', 'ashen'), 'percent', 'per cent')
  expect(list).toEqual([
    ['grey', 'gray', 'ashen'],
    ['percent', 'per cent'],
  ])
  expect(equate(list, 'ashen', 'percent')).toEqual([['grey', 'gray', 'ashen', 'percent', 'per cent']])
  expect(isEquated(list, 'gray', 'ASHEN')).toBe(true)
  expect(isEquated(list, 'gray', 'percent')).toBe(false)
})

test('a word beside itself or beside nothing changes no list', () => {
  const list = [['grey', 'gray']]
  expect(equate(list, 'ship', 'Ship ')).toEqual(list)
  expect(equate(list, 'ship', ' ')).toEqual(list)
})

test('the reader’s own list follows what is added and removed in one comparison, and keeps the rest', () => {
  const own = [
    ['grey', 'gray'],
    ['Kiev', 'Kyiv'],
  ]
  expect(followList(own, [['grey', 'gray']], [])).toEqual([['Kiev', 'Kyiv']])
  expect(followList(own, [], [['per cent', 'percent']])).toEqual([...own, ['per cent', 'percent']])
  expect(followList(own, [['grey', 'gray']], [['grey', 'gray', 'ashen']])).toEqual([
    ['Kiev', 'Kyiv'],
    ['grey', 'gray', 'ashen'],
  ])
  expect(followList(own, [], [['gray', 'grey']])).toHaveLength(own.length)
  expect(followList(own, own, own)).toBe(own)
})
