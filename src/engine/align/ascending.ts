import type { Keep } from './keeper.ts'

/** Distinct values, ascending; the list given is used up. */
export function distinct(values: Int32Array): Int32Array {
  values.sort()
  let size = 0
  for (let k = 0; k < values.length; k++) if (k === 0 || values[k] !== values[size - 1]) values[size++] = values[k] ?? 0
  return size === values.length ? values : values.subarray(0, size)
}

/** Where one union is put together before it is kept; larger where needed. A list that grows as it is filled takes a third longer. */
let room = new Int32Array(1 << 10)

/** What stands in either of two ascending lists of distinct values, ascending. */
export function union(x: Int32Array, y: Int32Array, keep: Keep): Int32Array {
  if (x.length === 0) return y
  if (y.length === 0) return x
  if (room.length < x.length + y.length) room = new Int32Array(2 * (x.length + y.length))
  let size = 0
  let i = 0
  let j = 0
  while (i < x.length && j < y.length) {
    const left = x[i] ?? 0
    const right = y[j] ?? 0
    room[size++] = left < right ? left : right
    if (left <= right) i++
    if (right <= left) j++
  }
  for (; i < x.length; i++) room[size++] = x[i] ?? 0
  for (; j < y.length; j++) room[size++] = y[j] ?? 0
  return keep(room, size)
}

/** How many entries two ascending lists share. */
export function sharedCount(x: Int32Array, y: Int32Array): number {
  let i = 0
  let j = 0
  let count = 0
  while (i < x.length && j < y.length) {
    const difference = (x[i] ?? 0) - (y[j] ?? 0)
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

/** Sum of the weights of what two short ascending lists share. */
export function sharedWeight(x: Int32Array, y: Int32Array, weights: Float64Array): number {
  let i = 0
  let j = 0
  let sum = 0
  while (i < x.length && j < y.length) {
    const stem = x[i] ?? 0
    const difference = stem - (y[j] ?? 0)
    if (difference === 0) sum += weights[stem] ?? 0
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}
