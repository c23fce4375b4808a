/** What a stem counts for when quotations are compared. */
export type Weigh = (stem: string) => number

/** Where no link ties two quotations together, so much of the lighter one's weight must stand in the other: retold quotations keep about two words in three. */
const MIN_SHARE = 0.6
/** And so much weight in all: two content words, or one and three function words. One name in quotation marks is no common source. */
const MIN_WEIGHT = 1.9

/** Weight of the words that both hold, each as often as the one that has it less often. */
export function commonWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weigh: Weigh): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [stem, count] of small) shared += Math.min(count, large.get(stem) ?? 0) * weigh(stem)
  return shared
}

/** Whether common words of this weight are most of what the lighter of two quotations says. */
export function areMost(common: number, lighter: number): boolean {
  return common >= MIN_SHARE * lighter
}

/** And too many to be chance. */
export function isOneWording(common: number, lighter: number): boolean {
  return common >= MIN_WEIGHT && areMost(common, lighter)
}
