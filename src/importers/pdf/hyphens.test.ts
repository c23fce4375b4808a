import { expect, test } from 'vitest'
import { joinLines, unbrokenWords } from './hyphens.ts'

const join = (lines: string, language: string, others: readonly string[] = []) => {
  const [text = '', next = ''] = lines.split(' / ')
  return joinLines(text, next, { language, words: unbrokenWords(others) })
}

test.each([
  ['en', 'the harbor / council', 'the harbor council'],
  ['en', 'an unprece- / dented vote', 'an unprecedented vote'],
  ['en', 'an unprece\u00ad / dented vote', 'an unprecedented vote'],
  ['en', 'the Franco- / German line', 'the Franco-German line'],
  ['en', 'a thirty-year- / old idea', 'a thirty-year-old idea'],
  ['en', 'a Lindholm- / based firm', 'a Lindholm-based firm'],
  ['en', 'in self- / defence', 'in self-defence'],
  ['en', 'an F- / 16 jet', 'an F-16 jet'],
  ['en', 'of 12- / 15 boats', 'of 12-15 boats'],
  ['en', 'the fee — / a rise', 'the fee — a rise'],
  ['de', 'die Verwal- / tung', 'die Verwaltung'],
  ['de', 'Nord- / und Südhafen', 'Nord- und Südhafen'],
  ['de', 'das Deutsch- / Dänische Amt', 'das Deutsch-Dänische Amt'],
  ['fr', 'dit- / il', 'dit-il'],
  ['fr', 'un gouverne- / ment', 'un gouvernement'],
  ['ja', '港の議会、料 / 金の採決', '港の議会、料金の採決'],
  ['ko', '항구 의회는 / 투표를', '항구 의회는 투표를'],
])('%s: %s', (language, lines, joined) => {
  expect(join(lines, language)).toBe(joined)
})

test('the text itself tells which words have a hyphen', () => {
  expect(join('a well- / known fee', 'en', ['it is a well-known fee of theirs'])).toBe('a well-known fee')
  expect(join('the break- / up fee', 'en', ['the long breakup went on'])).toBe('the breakup fee')
})
