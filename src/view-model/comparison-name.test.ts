import { expect, test } from 'vitest'
import { comparisonName, fileNameOf } from './comparison-name.ts'

const none = { a: null, b: null }

test.each([
  ['For Monday', 'For Monday', { a: 'Ferry stops', b: null }, { a: 'Meridian Wire', b: 'Skerrin Courier' }],
  [
    'Meridian Wire and Skerrin Courier',
    null,
    { a: 'Ferry stops', b: null },
    { a: 'Meridian Wire', b: 'Skerrin Courier' },
  ],
  ['Ferry stops', null, { a: 'Ferry stops', b: 'No ferry' }, { a: 'Meridian Wire', b: 'Meridian Wire' }],
  ['No ferry', null, { a: null, b: 'No ferry' }, { a: 'Meridian Wire', b: null }],
  ['Meridian Wire', null, none, { a: 'Meridian Wire', b: null }],
  ['Nothing yet', null, none, none],
])('a comparison is called “%s”', (expected, name, titles, outlets) => {
  expect(comparisonName({ name, isMasked: false, titles, outlets })).toBe(expected)
})

test('a comparison whose outlets are hidden is called by letters, unless it has a name', () => {
  expect(comparisonName({ name: null, isMasked: true, titles: none, outlets: none })).toBe('Outlet A and Outlet B')
  expect(comparisonName({ name: 'Lights', isMasked: true, titles: none, outlets: none })).toBe('Lights')
})

test.each([
  ['Meridian Wire: “stops”/../x', 'Meridian-Wire-stops-x'],
  ['港の灯り', '港の灯り'],
  ['…', 'comparison'],
])('%s is saved as %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file)
})
