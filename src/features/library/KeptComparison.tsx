import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
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

const sides: readonly Side[] = ['a', 'b']

/** One comparison in the list: what it is of, when it was last open, and what can be done with it. */
export function KeptComparison({ summary, place, onRename, onDuplicate, onDelete }: KeptComparisonProps) {
  const [isRenaming, setIsRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { id, titles, outlets, changed, words } = summary
  const moment = formatMoment(changed)
  const name = comparisonName(summary)
  const isElsewhere = place === 'elsewhere'
  const openWords = placeWords(place)
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
          <Trans>
            Last opened <time dateTime={changed}>{moment}</time>
          </Trans>
        </span>
        <span>{t`${plural(words, { one: '# word', other: '# words' })}`}</span>
        {openWords === null ? null : <strong>{openWords}</strong>}
      </p>
      <p className="kept-actions">
        <Button
          ref={renameButton}
          look="plain"
          disabled={isElsewhere}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(true)}
        >
          {t`Rename`}
        </Button>
        <Button look="plain" onClick={onDuplicate}>
          {t({ message: 'Duplicate', context: 'verb, button' })}
        </Button>
        <Button look="plain" disabled={isElsewhere} onClick={onDelete}>
          {t`Delete`}
        </Button>
        {isElsewhere ? <span>{t`To rename or delete it, close it there first.`}</span> : null}
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
      <label htmlFor={id}>{t`Name (empty: called after its articles)`}</label>
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
      <Button type="submit">{t`Save`}</Button>
      <Button look="plain" onClick={onCancel}>
        {t`Cancel`}
      </Button>
    </form>
  )
}

function formatMoment(moment: string): string {
  const language = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
}

function placeWords(place: KeptComparisonProps['place']): string | null {
  switch (place) {
    case 'here':
      return t`Open in this tab`
    case 'elsewhere':
      return t`Open in another tab`
    case 'closed':
      return null
  }
}
