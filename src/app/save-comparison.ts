import { comparisonName, fileNameOf } from '../view-model/comparison-name.ts'
import { saveFile } from '../ui/save-file.ts'
import type { AppState } from './state.ts'
import { toRecord } from './to-record.ts'

/** Gives the reader what is on the screen as a file, where the browser keeps nothing. */
export async function saveComparison(state: AppState): Promise<void> {
  const { entry, slots } = state
  if (entry === null) return
  const { formatComparisonFile } = await import('../storage/comparison-file.ts')
  const [a, b] = [slots.a.article, slots.b.article]
  const titles = { a: a?.title ?? null, b: b?.title ?? null }
  const outlets = { a: a?.outlet ?? null, b: b?.outlet ?? null }
  const name = fileNameOf(comparisonName({ name: entry.name, titles, outlets }))
  const record = toRecord(state, entry, new Date().toISOString())
  saveFile(`${name}.samestory.json`, formatComparisonFile(record), 'application/json')
}
