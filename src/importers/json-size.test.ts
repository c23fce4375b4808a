import { expect, test } from 'vitest'
import { isTooMuchJson } from './json-size.ts'

test.each<[string, string, boolean]>([
  ['twenty levels', '['.repeat(20) + ']'.repeat(20), false],
  ['more levels', '[{'.repeat(11) + '}]'.repeat(11), true],
  ['levels one after the other', '[[]],'.repeat(100), false],
  ['brackets of a text', `{"a":"${'[{'.repeat(100)}"}`, false],
  ['brackets behind a quotation mark of a text', `{"a":"\\"${'['.repeat(100)}\\\\"}`, false],
  ['brackets behind a text', `{"a":"\\\\"${'['.repeat(100)}"}`, true],
  ['a text that has no end', `"${'['.repeat(100)}`, false],
  ['two million lists', `[${'[],'.repeat(2_000_000)}`, true],
])('%s', (_, json, isTooMuch) => {
  expect(isTooMuchJson(json)).toBe(isTooMuch)
})
