import { comparisonName, fileNameOf } from '../view-model/comparison-name.ts'
import { saveFile } from '../ui/save-file.ts'
import type { AppState } from './state.ts'
import { toRecord } from './to-record.ts'

/** Gives the reader what is on the screen as a file, where the browser keeps nothing. */
export async function saveComparison(state: AppState): Promise<void> {
  const { entry } = state
  if (entry === null) return
  const [{ formatComparisonFile }, { toSummary }] = await Promise.all([
    import('../storage/comparison-file.ts'),
    import('../storage/summary.ts'),
  ])
  const record = toRecord(state, entry, new Date().toISOString())
  // Called as in the list, which does not tell what is hidden.
  const name = fileNameOf(comparisonName(toSummary(record)))
  saveFile(`${name}.samestory.json`, formatComparisonFile(record), 'application/json')
}
