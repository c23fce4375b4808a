import { expect, test } from 'vitest'
import { toWebAddress } from './web-address.ts'

test.each([
  ['https://quay.example/2026/ferry', 'https://quay.example/2026/ferry'],
  [' HTTP://Quay.example ', 'http://quay.example/'],
  ['https://quay.example/fähre', 'https://quay.example/f%C3%A4hre'],
  ['/2026/ferry', null],
  ['//quay.example/a', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['https://reader:secret@quay.example/', null],
  [`https://quay.example/${'a'.repeat(2_000)}`, null],
  ['', null],
  [undefined, null],
])('%s → %s', (given, address) => {
  expect(toWebAddress(given)).toBe(address)
})
