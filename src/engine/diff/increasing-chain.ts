/** Places of a longest strictly increasing chain among the numbers that are not negative; of several, the one that ends lowest. */
export function increasingChain(numbers: Int32Array): Int32Array {
  // ends[k]: place whose number is the lowest that ends a chain of k + 1 numbers (Schensted 1961).
  const ends: number[] = []
  const before = new Int32Array(numbers.length).fill(-1)
  numbers.forEach((number, place) => {
    if (number < 0) return
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1] ?? -1
    ends[low] = place
  })
  const chain = new Int32Array(ends.length)
  let place = ends.at(-1) ?? -1
  for (let k = chain.length - 1; k >= 0; k--) {
    chain[k] = place
    place = before[place] ?? -1
  }
  return chain
}
