import { useId, useRef, useState } from 'react'
import type { Side } from '../../engine/article.ts'
import type { Summary } from '../../storage/summary.ts'
import { Button } from '../../ui/Button.tsx'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { comparisonName } from '../../view-model/comparison-name.ts'

interface KeptComparisonProps {
  readonly summary: Summary
  /** Where it is open. */
  readonly place: 'here' | 'elsewhere' | 'closed'
  readonly onRename: (name: string | null) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

const placeWords = { here: 'Open in this tab', elsewhere: 'Open in another tab', closed: null }

const sides: readonly Side[] = ['a', 'b']

/** One comparison in the list: what it is of, when it was last open, and what can be done with it. */
export function KeptComparison({ summary, place, onRename, onDuplicate, onDelete }: KeptComparisonProps) {
  const [isRenaming, setIsRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { id, titles, outlets, changed, words } = summary
  const name = comparisonName(summary)
  const isElsewhere = place === 'elsewhere'
  const rename = (next: string | null) => {
    setIsRenaming(false)
    renameButton.current?.focus()
    if (next !== name) onRename(next)
  }
  return (
    <article className="kept" aria-label={name}>
      {isRenaming ? (
        <NameForm name={name} onName={rename} onCancel={() => rename(name)} />
      ) : (
        <h2>
          <a href={`#kept=${id}`}>{name}</a>
        </h2>
      )}
      {sides.map((side) =>
        titles[side] === null ? null : (
          <p key={side} className="kept-title">
            <SideBadge side={side} />
            <span>
              {titles[side]} {outlets[side] === null ? null : <small>{outlets[side]}</small>}
            </span>
          </p>
        ),
      )}
      <p className="kept-meta">
        <span>
          Last opened <time dateTime={changed}>{formatMoment(changed)}</time>
        </span>
        <span>{formatWords(words)}</span>
        {placeWords[place] === null ? null : <strong>{placeWords[place]}</strong>}
      </p>
      <p className="kept-actions">
        <Button
          ref={renameButton}
          look="plain"
          disabled={isElsewhere}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(true)}
        >
          Rename
        </Button>
        <Button look="plain" onClick={onDuplicate}>
          Duplicate
        </Button>
        <Button look="plain" disabled={isElsewhere} onClick={onDelete}>
          Delete
        </Button>
        {isElsewhere ? <span>To rename or delete it, close it there first.</span> : null}
      </p>
    </article>
  )
}

interface NameFormProps {
  readonly name: string
  /** Null: it is called after its articles again. */
  readonly onName: (name: string | null) => void
  readonly onCancel: () => void
}

function NameForm({ name, onName, onCancel }: NameFormProps) {
  const [typed, setTyped] = useState(name)
  const id = useId()
  return (
    <form
      className="kept-name"
      onSubmit={(event) => {
        event.preventDefault()
        onName(typed.trim() === '' ? null : typed.trim())
      }}
    >
      <label htmlFor={id}>Name (empty: called after its articles)</label>
      {/* The reader asked for the field just now. */}
      <input
        id={id}
        ref={(field) => field?.focus()}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
        maxLength={200}
      />
      <Button type="submit">Save</Button>
      <Button look="plain" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  )
}

function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
}

function formatWords(words: number): string {
  return `${new Intl.NumberFormat('en-GB').format(words)} ${words === 1 ? 'word' : 'words'}`
}
