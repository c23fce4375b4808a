import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflate } from './deflate.ts'
import { inflate } from './inflate.ts'

const bytes = fc.uint8Array({ maxLength: 2_000 }).map((array) => Uint8Array.from(array))

test('what was packed is unpacked', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (whole) => {
      expect(await inflate(await deflate(whole), whole.length)).toEqual(whole)
    }),
  )
})

test('more than there is room for stops the unpacking', async () => {
  const bomb = await deflate(new Uint8Array(50_000_000))
  expect(bomb.length).toBeLessThan(60_000)
  expect(await inflate(bomb, 49_999_999)).toBe('too much')
  expect(await inflate(bomb, 10)).toBe('too much')
})

test('a stream that was cut, or never was one, is damaged', async () => {
  const packed = await deflate(new TextEncoder().encode('The quay opened on Monday, the council said.'))
  expect(await inflate(packed.slice(0, -3), 1_000)).toBe('damaged')
  expect(await inflate(Uint8Array.of(255, 255, 255), 1_000)).toBe('damaged')
})
