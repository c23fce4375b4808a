/** Copies a short list of numbers to where it stays; the copy is the caller's own. */
export type Keep = (values: ArrayLike<number>) => Int32Array

/** Numbers in one block: some hundred sentences of them. */
const BLOCK = 1 << 14

/** Returns the function that keeps many short lists in few long arrays: a typed array of its own for each takes three times as long, and again to be collected. */
export function keeper(): Keep {
  let block = new Int32Array(0)
  let used = 0
  return (values) => {
    const { length } = values
    if (used + length > block.length) {
      block = new Int32Array(Math.max(BLOCK, length))
      used = 0
    }
    const start = used
    used += length
    for (let k = 0; k < length; k++) block[start + k] = values[k] ?? 0
    return block.subarray(start, used)
  }
}
