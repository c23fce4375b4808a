import { compare } from '../../src/engine/compare.ts'
import { exporters } from '../../src/exporters/exporters.ts'
import { importArticle } from '../../src/importers/import.ts'
import type { ImportSource } from '../../src/importers/source.ts'
import { noJudgement } from '../../src/view-model/judgement.ts'
import { maskComparison } from '../../src/view-model/masking/mask-comparison.ts'
import { toMask } from '../../src/view-model/masking/mask.ts'
import { toMarked, toReading } from '../../src/view-model/reading.ts'

/**
 * Two pages compared with their names hidden: what a screen is drawn from, and every export, as text; and what the importer takes for their
 * outlets. Null where one of them cannot be read.
 */
export async function maskPages(a: ImportSource, b: ImportSource) {
  const [first, second] = [await importArticle(a), await importArticle(b)]
  if (!first.ok || !second.ok) return null
  const whole = compare(first.article, second.article)
  const comparison = maskComparison(whole, toMask(whole))
  const reading = toReading(toMarked(comparison), { hidden: [] }, noJudgement)
  const comparedAt = '2026-03-11T08:00:00Z'
  const exported = { reading, judgement: noJudgement, hidden: [], name: null, comparedAt, isExcerpt: false }
  const parcels: Record<string, string> = { screen: JSON.stringify([comparison, reading.names, reading.differences]) }
  for (const { id, make } of exporters) {
    const content = await make(exported)
    // Word files are zipped without packing: their parts can be read as they lie there.
    parcels[id] = typeof content === 'string' ? content : new TextDecoder().decode(content)
  }
  return { parcels, outlets: [first.article.outlet, second.article.outlet] }
}
