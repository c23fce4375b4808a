import { t } from '@lingui/core/macro'
import { families } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'

interface GutterTagsProps {
  readonly reading: Reading
  /** Index of the row. */
  readonly index: number
  /** The selected difference, where it is in this row. */
  readonly selected: DifferenceKey | null
  readonly onSelect: (key: DifferenceKey) => void
}

const wordsFor = new Map(families.map(({ family, counted }) => [family, counted]))

/** One tag per kind of difference in the row, with its count; pressing it selects the first of them. */
export function GutterTags({ reading, index, selected, onSelect }: GutterTagsProps) {
  const { differences, indexOf, tags } = reading
  const at = selected === null ? null : (indexOf.get(selected) ?? null)
  return (
    <div className="gutter">
      {tags[index]?.map(({ family, glyph, count, first, last }) => {
        const words = wordsFor.get(family)?.(count) ?? ''
        const current = at !== null && at >= first && at <= last
        return (
          <button
            key={glyph}
            type="button"
            className="tag"
            aria-current={current || undefined}
            aria-label={t`${words}: select`}
            onClick={() => onSelect(differences[first]?.key ?? '')}
          >
            <span aria-hidden="true">{glyph}</span>
            {count > 1 || (family !== 'only' && family !== 'place') ? <span aria-hidden="true">{count}</span> : null}
          </button>
        )
      })}
    </div>
  )
}
