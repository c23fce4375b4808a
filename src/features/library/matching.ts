import type { Listed } from '../../storage/store.ts'
import { comparisonName } from '../../view-model/comparison-name.ts'

/** Those whose name, headlines or outlets have every word that is looked for, in any order, accents and case aside. */
export function matching(listed: readonly Listed[], search: string): readonly Listed[] {
  const words = fold(search).split(/\s+/u).filter(Boolean)
  return words.length === 0 ? listed : listed.filter((one) => words.every((word) => textOf(one).includes(word)))
}

function textOf(listed: Listed): string {
  if (listed.status !== 'kept') return ''
  const { titles, outlets } = listed.summary
  const named = comparisonName(listed.summary)
  return fold([named, titles.a, titles.b, outlets.a, outlets.b].join('\n'))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
