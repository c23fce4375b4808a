import { expect, test } from 'vitest'
import { parseMarked } from './notation.ts'

test.each([
  ['Velden [-shut-]{+closed+} the pool.', 'Velden shut the pool.', 'Velden closed the pool.'],
  ['Velden{+, the mayor,+} spoke.', 'Velden spoke.', 'Velden, the mayor, spoke.'],
  ['The pool closed [-on Monday-].', 'The pool closed on Monday.', 'The pool closed.'],
  ['[<On Monday<] the pool closed {>on Monday>}.', 'On Monday the pool closed.', 'the pool closed on Monday.'],
  ['{+Why?+}', '', 'Why?'],
])('%s is two texts', (marked, a, b) => {
  expect(parseMarked(marked)).toEqual({ a, b })
})
