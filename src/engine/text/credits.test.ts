import { expect, test } from 'vitest'
import { readCredits } from './credits.ts'

test.each([
  ['By Orla Brandt, Meridian Wire', 'Meridian Wire'],
  ['By Orla Brandt | The Daily Relay', 'The Daily Relay'],
  ['By Orla Brandt for The Daily Relay', null],
  ['By Orla Brandt, Staff Writer', null],
  ['By Orla Brandt and Pat Roe', null],
  ['By Orla Brandt, March 11, 2026', null],
  ['Von Orla Brandt, Nordpost', 'Nordpost'],
  ['Ferry stays in port', null],
])('the outlet of “%s” is %s', (line, outlet) => {
  expect(readCredits(line).outlet).toBe(outlet)
})

test.each([
  ['date 2026-03-11', '2026-03-11'],
  ['Published 2026-03-11T10:30:00Z', '2026-03-11'],
  ['March 11, 2026', '2026-03-11'],
  ['Wednesday, Sept. 2nd, 2026', '2026-09-02'],
  ['11 March 2026', '2026-03-11'],
  ['Stand: 11. März 2026, 10:30 Uhr', '2026-03-11'],
  ['le 1er août 2026', '2026-08-01'],
  ['11 de marzo de 2026', '2026-03-11'],
  ['11.03.2026', '2026-03-11'],
  ['03/11/2026', null],
  ['February 30, 2026', null],
  ['February 29, 2028', '2028-02-29'],
  ['2026-13-01', null],
  ['Copyright 2026', null],
])('the day of “%s” is %s', (line, date) => {
  expect(readCredits(line).date).toBe(date)
})
