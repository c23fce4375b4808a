/** Places of a longest strictly increasing chain among the numbers that are not negative; of several, the one that ends lowest. */
export function increasingChain(numbers: readonly number[]): number[] {
  // ends[k]: place whose number is the lowest that ends a chain of k + 1 numbers (Schensted 1961).
  const ends: number[] = []
  const before: number[] = []
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? -1
    before.push(-1)
    if (number < 0) continue
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1] ?? -1
    ends[low] = place
  }
  const chain: number[] = []
  let place = ends.at(-1) ?? -1
  for (; place >= 0; place = before[place] ?? -1) chain.push(place)
  return chain.reverse()
}
