import { expect, test } from 'vitest'
import { classCommandOf } from './class-keys.ts'

const press = (key: string, held: 'ctrl' | 'shift' | 'alt' | null = null) => ({
  key,
  altKey: held === 'alt',
  ctrlKey: held === 'ctrl',
  metaKey: false,
  shiftKey: held === 'shift',
})

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  [' ', 'reveal'],
  ['.', 'reveal'],
  ['B', 'reveal'],
  ['r', 'outlets'],
  ['f', 'full-screen'],
  ['3', 'count-3'],
  ['Escape', 'leave'],
  ['x', null],
])('%s asks for: %s', (key, command) => {
  expect(classCommandOf(press(key), true)).toBe(command)
})

test('without single characters a clicker’s keys still work', () => {
  expect(['PageDown', ' ', 'Escape'].map((key) => classCommandOf(press(key), false))).toEqual([
    'next',
    'reveal',
    'leave',
  ])
  expect(['r', '.', '1'].map((key) => classCommandOf(press(key), false))).toEqual([null, null, null])
})

test('keys that the browser needs are left to it', () => {
  expect(classCommandOf(press('r', 'ctrl'), true)).toBe(null)
  expect(classCommandOf(press('ArrowLeft', 'alt'), true)).toBe(null)
  expect(classCommandOf(press('z', 'ctrl'), true)).toBe('undo')
})
