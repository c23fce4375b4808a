import { t } from '@lingui/core/macro'
import { families, type Family } from '../../view-model/kinds.ts'
import { toggleFamily } from '../../view-model/view-options.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import './filters.css'

interface FiltersProps {
  readonly counts: Readonly<Record<Family, number>>
  readonly hidden: readonly Family[]
  readonly onHidden: (hidden: readonly Family[]) => void
}

/** One switch for each kind of difference that there is, with its count. What is switched off leaves no trace in the texts. */
export function Filters({ counts, hidden, onHidden }: FiltersProps) {
  const present = families.filter(({ family }) => counts[family] > 0)
  if (present.length === 0) return null
  return (
    <fieldset className="filters">
      <legend className="sr-only">{t`Marked in the texts`}</legend>
      {present.map(({ family, glyph, label }) => (
        <button
          key={family}
          type="button"
          className="filter"
          aria-pressed={!hidden.includes(family)}
          title={label}
          onClick={() => onHidden(toggleFamily(hidden, family))}
        >
          <span className="filter-glyph" aria-hidden="true">
            {glyph}
          </span>
          <span className="filter-label">{label}</span> <span className="toolbar-count">{counts[family]}</span>
          <VisuallyHidden>
            {' '}
            {t({ message: 'marked', comment: 'Spoken after a count: “Facts 4 marked”' })}
          </VisuallyHidden>
        </button>
      ))}
    </fieldset>
  )
}
