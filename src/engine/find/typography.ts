import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { told } from '../told.ts'
import type { WordingFinding } from './finding.ts'

const explanation = told(
  /*i18n*/ 'The words are the same; quotation marks, punctuation, hyphens, spaces or capitals differ.',
)

/** Kept words whose form differs: quotation marks, dashes, spaces, case, hyphens, punctuation. */
export function findTypography(a: Segmented, b: Segmented, changes: readonly Change[]): WordingFinding[] {
  const found: WordingFinding[] = []
  for (const { edits } of changes) {
    for (const { op, a: inA, b: inB } of edits) {
      if (op !== 'equal' || slice(a.article.text, inA) === slice(b.article.text, inB)) continue
      const rule = { kind: 'wording', tier: 'typography', severity: 4, code: 'wording/typography' } as const
      found.push({ ...rule, explanation, a: inA, b: inB })
    }
  }
  return found
}
