import type { KindGroup } from '../../view-model/kinds.ts'
import type { Tag } from '../../view-model/tags.ts'

interface GutterTagsProps {
  readonly tags: readonly Tag[]
  /** Index of the selected difference, where it is in this row. */
  readonly at: number | null
  readonly onAt: (index: number) => void
}

const wordsFor: Readonly<Record<KindGroup, readonly [one: string, several: string]>> = {
  only: ['passage in one text only', 'passages in one text only'],
  place: ['moved, split or merged passage', 'moved, split or merged passages'],
  wording: ['difference in wording', 'differences in wording'],
  typography: ['difference in typography', 'differences in typography'],
}

/** One tag per kind of difference in the row, with its count; pressing it selects the first of them. */
export function GutterTags({ tags, at, onAt }: GutterTagsProps) {
  return (
    <div className="gutter">
      {tags.map(({ group, glyph, count, first, last }) => {
        const words = wordsFor[group][count === 1 ? 0 : 1]
        const current = at !== null && at >= first && at <= last
        return (
          <button
            key={glyph}
            type="button"
            className="tag"
            aria-current={current || undefined}
            aria-label={`${count} ${words}: select`}
            onClick={() => onAt(first)}
          >
            <span aria-hidden="true">{glyph}</span>
            {count > 1 || group === 'wording' || group === 'typography' ? (
              <span aria-hidden="true">{count}</span>
            ) : null}
          </button>
        )
      })}
    </div>
  )
}
