import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import type { WordingFinding } from './finding.ts'

/** Kept words whose form differs: quotation marks, dashes, spaces, case, hyphens, punctuation. */
export function findTypography(a: Segmented, b: Segmented, changes: readonly Change[]): WordingFinding[] {
  const explanation = 'The words are the same; quotation marks, punctuation, hyphens, spaces or capitals differ.'
  return changes.flatMap(({ edits }) =>
    edits
      .filter((edit) => edit.op === 'equal' && slice(a.article.text, edit.a) !== slice(b.article.text, edit.b))
      .map(
        (edit) =>
          ({
            kind: 'wording',
            tier: 'typography',
            severity: 4,
            code: 'wording/typography',
            explanation,
            a: edit.a,
            b: edit.b,
          }) as const,
      ),
  )
}
