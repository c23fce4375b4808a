import type { ReactNode } from 'react'
import { plural, t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { capitalized } from '../../view-model/names.ts'
import type { Reading } from '../../view-model/reading.ts'

/** A version of the story that can be put on a side. */
export interface VersionChoice {
  readonly id: string
  readonly label: string
}

/** The versions of a sample story on offer, and which one each side shows. */
export interface Versions {
  readonly choices: Readonly<Record<Side, readonly VersionChoice[]>>
  readonly chosen: Readonly<Record<Side, string>>
  readonly onVersion: (side: Side, id: string) => void
}

interface ColumnHeadsProps {
  readonly reading: Reading
  readonly versions: Versions | null
  /** Beneath the heads. */
  readonly children?: ReactNode
}

/** Whose text stands where: outlet, day, length; for samples a choice of version. */
export function ColumnHeads({ reading, versions, children }: ColumnHeadsProps) {
  return (
    <div className="heads">
      <ColumnHead reading={reading} versions={versions} side="a" />
      <ColumnHead reading={reading} versions={versions} side="b" />
      {children}
    </div>
  )
}

function ColumnHead({ reading, versions, side }: ColumnHeadsProps & { readonly side: Side }) {
  const day = reading.days[side]
  const { wordCount } = reading.comparison[side]
  const words = plural(wordCount, { one: '# word', other: '# words' })
  return (
    <div className={`head head-${side}`}>
      <SideBadge side={side} />
      <span className="head-name">{capitalized(reading.names[side])}</span>
      <span className="head-facts">{day === null ? words : `${day} · ${words}`}</span>
      {versions === null ? null : <VersionSelect versions={versions} side={side} />}
    </div>
  )
}

function VersionSelect({ versions, side }: { readonly versions: Versions; readonly side: Side }) {
  const letter = side.toUpperCase()
  return (
    <select
      className="head-version"
      aria-label={t`Version on side ${letter}`}
      value={versions.chosen[side]}
      onChange={(event) => versions.onVersion(side, event.target.value)}
    >
      {versions.choices[side].map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}
