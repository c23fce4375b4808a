import { plural, t } from '@lingui/core/macro'
import type { Note } from '../../view-model/judgement.ts'
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
  readonly onNoted: (note: Note) => void
}

const wordsFor = new Map(families.map(({ family, counted }) => [family, counted]))

/** One tag per kind of difference in the row, with its count, and one for notes; pressing it selects the first of them. */
export function GutterTags({ reading, index, selected, onSelect, onNoted }: GutterTagsProps) {
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
      <NoteTag notes={reading.noted[index] ?? []} onNoted={onNoted} />
    </div>
  )
}

interface NoteTagProps {
  readonly notes: readonly Note[]
  readonly onNoted: (note: Note) => void
}

function NoteTag({ notes, onNoted }: NoteTagProps) {
  const [first] = notes
  if (first === undefined) return null
  const count = notes.length
  const words = plural(count, { one: '# note of yours', other: '# notes of yours' })
  return (
    <button type="button" className="tag tag-note" aria-label={t`${words}: show`} onClick={() => onNoted(first)}>
      <span aria-hidden="true">✎</span>
      {count > 1 ? <span aria-hidden="true">{count}</span> : null}
    </button>
  )
}
