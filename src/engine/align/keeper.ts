/** Copies a short list of numbers, or its first so many, to where it stays; the copy is the caller's own. */
export type Keep = (values: ArrayLike<number>, count?: number) => Int32Array

/** Numbers in one block: some hundred sentences of them. */
const BLOCK = 1 << 14

/** Returns the function that keeps many short lists in few long arrays: a typed array of its own for each takes three times as long, and again to be collected. */
export function keeper(): Keep {
  let block = new Int32Array(0)
  let used = 0
  return (values, count = values.length) => {
    if (used + count > block.length) {
      block = new Int32Array(Math.max(BLOCK, count))
      used = 0
    }
    const start = used
    used += count
    for (let k = 0; k < count; k++) block[start + k] = values[k] ?? 0
    return block.subarray(start, used)
  }
}
