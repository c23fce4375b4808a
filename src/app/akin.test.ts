import { expect, test } from 'vitest'
import { areAkin } from './akin.ts'

const wire = 'The pier closed on Monday evening. Nobody was hurt there. It will open again in May.'

test.each([
  ['a corrected text', wire.replace('Monday', 'Tuesday'), true],
  ['a shortened text', 'The pier closed on Monday evening.', true],
  ['a text with more in it', `Fog lay on the water. The master said so. ${wire} Tickets stay valid until then.`, true],
  ['the same text in other paragraphs', wire.replaceAll('. ', '.\n\n'), true],
  ['another paper’s report', 'On Monday the pier was shut. No one came to harm. May is when it opens.', false],
  [
    'a text that shares a word of courtesy',
    'Yes. He agreed. The council met on another matter altogether, for three hours.',
    false,
  ],
  ['nothing', '', false],
])('%s: %#', (_, other, expected) => {
  expect(areAkin(wire, other)).toBe(expected)
  expect(areAkin(other, wire)).toBe(expected)
})

test('texts without spaces are told by their sentences, too', () => {
  const text = '港の灯りが月曜日の夜にすべて消えました。二隻のフェリーが沖で一時間待っていました。'
  expect(areAkin(text, `${text}けが人は一人もいなかったということです。`)).toBe(true)
})
