import { expect, test } from 'vitest'
import { calendarReader } from './calendar-anchors.ts'

const dates: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'It opens on Monday, 15 October.', ['d1', 'm10']],
  ['en', 'On May 3 it rained.', ['m5']],
  ['ru', 'В среду, 15 октября, мост закрыли.', ['d3', 'm10']],
  ['uk', 'У п’ятницю, 3 травня.', ['m5']],
  ['el', 'Τη Δευτέρα 3 Μαΐου.', ['d1', 'm5']],
  ['de', 'Am Dienstag, dem 4. März.', ['d2', 'm3']],
  ['he', 'מאז 11 בנובמבר.', ['m11']],
  ['ar', 'في 4 مارس', ['m3']],
  ['es', 'El lunes 7 de octubre.', ['d1', 'm10']],
  ['ja', '12月28日の月曜日', ['d1', 'm12']],
  ['ko', '7월 28일 월요일', ['d1', 'm7']],
  ['zh', '7月28日', ['m7']],
]

test.each(dates)('in %s, the days and months of "%s"', (language, text, expected) => {
  expect(calendarReader(language)(text)).toEqual(expected)
})

test.each([
  ['en', 'It may rain, and they march on.'],
  ['ru', 'Он может.'],
  ['fr', 'Il mars avance.'],
  ['und', 'Monday, 3 May'],
  ['x-no-such', 'Monday, 3 May'],
])('in %s, no day and no month: %s', (language, text) => {
  expect(calendarReader(language)(text)).toEqual([])
})
