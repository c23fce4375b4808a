import { expect, test } from 'vitest'
import { commandOf, stepFrom, stepFromRow, type KeyPress } from './keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

test.each([
  ['n', 'next'],
  ['J', 'next'],
  ['p', 'previous'],
  ['k', 'previous'],
  ['v', 'layout'],
  ['s', 'swap'],
  ['t', 'typography'],
  ['?', 'keys'],
  ['b', 'blink'],
  ['/', 'find'],
  ['.', 'next-sentence'],
  [',', 'previous-sentence'],
  ['w', 'note'],
] as const)('%s alone asks for %s, and for nothing once single letters are off', (key, command) => {
  expect(commandOf(press(key), true)).toBe(command)
  expect(commandOf(press(key), false)).toBe(null)
})

test.each([
  ['ArrowDown with Alt', press('ArrowDown', { altKey: true }), 'next'],
  ['ArrowUp with Alt', press('ArrowUp', { altKey: true }), 'previous'],
  ['F7', press('F7'), 'next'],
  ['F7 with Shift', press('F7', { shiftKey: true }), 'previous'],
  ['F8', press('F8'), 'next-sentence'],
  ['F8 with Shift', press('F8', { shiftKey: true }), 'previous-sentence'],
  ['F2', press('F2'), 'note'],
  ['Escape', press('Escape'), 'clear'],
] as const)('%s works with single letters off', (_, keys, command) => {
  expect(commandOf(keys, false)).toBe(command)
})

test.each([
  ['Ctrl and Z', press('z', { ctrlKey: true }), 'undo'],
  ['⌘ and Z', press('z', { metaKey: true }), 'undo'],
  ['Ctrl, Shift and Z', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  ['Ctrl and Y', press('y', { ctrlKey: true }), 'redo'],
  ['Ctrl, Alt and Z', press('z', { ctrlKey: true, altKey: true }), null],
] as const)('%s: a decision is taken back, or made again', (_, keys, command) => {
  expect(commandOf(keys, false)).toBe(command)
})

test('signs that take Shift on some keyboards are taken with it; letters are not', () => {
  expect(commandOf(press('/', { shiftKey: true }), true)).toBe('find')
  expect(commandOf(press('?', { shiftKey: true }), true)).toBe('keys')
  expect(commandOf(press('N', { shiftKey: true }), true)).toBe(null)
})

test('the browser keeps its own keys', () => {
  expect(commandOf(press('s', { ctrlKey: true }), true)).toBe(null)
  expect(commandOf(press('n', { metaKey: true }), true)).toBe(null)
  expect(commandOf(press('ArrowDown'), true)).toBe(null)
  expect(commandOf(press('n', { altKey: true }), true)).toBe(null)
})

test('the question mark works although it needs Shift', () => {
  expect(commandOf(press('?', { shiftKey: true }), true)).toBe('keys')
})

test('stepping begins at either end and stays there', () => {
  expect(stepFrom(null, 1, 3)).toBe(0)
  expect(stepFrom(null, -1, 3)).toBe(2)
  expect(stepFrom(2, 1, 3)).toBe(2)
  expect(stepFrom(0, -1, 3)).toBe(0)
  expect(stepFrom(null, 1, 0)).toBe(null)
})

test('from a sentence a step leads to the difference in its row or below, and back to the one above', () => {
  const rows = [{ row: 1 }, { row: 4 }, { row: 4 }]
  expect([0, 1, 2, 5].map((row) => stepFromRow(rows, row, 1))).toEqual([0, 0, 1, 2])
  expect([0, 1, 4, 5].map((row) => stepFromRow(rows, row, -1))).toEqual([0, 0, 0, 2])
  expect(stepFromRow([], 3, 1)).toBe(null)
})
