import { memo } from 'react'
import { t } from '@lingui/core/macro'
import { VerdictLine } from '../features/explaining/Verdict.tsx'
import { ColumnHeads, type Versions } from '../features/reading/ColumnHeads.tsx'
import { HoldButton } from '../features/reading/HoldButton.tsx'
import { ExcerptNote, HiddenOutlets, LimitNote, SameTexts } from '../features/reading/Notes.tsx'
import type { Reading } from '../view-model/reading.ts'
import type { Layout } from '../view-model/view-options.ts'

interface ReadingHeadProps {
  readonly reading: Reading
  readonly versions: Versions | null
  /** The texts are excerpts, of which no verdict tells anything. */
  readonly isExcerpt: boolean
  /** Shows the outlets; null where they are not hidden. */
  readonly onReveal: (() => void) | null
  readonly layout: Layout
  readonly onHold: () => void
  readonly onTypography: () => void
}

/** What stands above the rows: the page's heading, the verdict where there is no panel, whose text is where, and notes. */
export const ReadingHead = memo(function ReadingHead(props: ReadingHeadProps) {
  const { reading, versions, isExcerpt, onReveal, layout, onHold, onTypography } = props
  const { names, comparison, compared, counts, summary } = reading
  const { a: outletA, b: outletB } = names
  const substance = Object.entries(counts).filter(([family]) => family !== 'form')
  const isSame = substance.every(([, count]) => count === 0) && compared === 'words' && comparison.pending === 0
  return (
    <>
      <h1 className="sr-only">{t`${outletA} and ${outletB}, compared`}</h1>
      {onReveal === null ? null : <HiddenOutlets onReveal={onReveal} />}
      {isExcerpt ? null : <VerdictLine comparison={comparison} summary={summary} />}
      <ColumnHeads reading={reading} versions={versions}>
        {layout === 'a' || layout === 'b' ? <HoldButton reading={reading} side={layout} onHold={onHold} /> : null}
      </ColumnHeads>
      {isExcerpt ? <ExcerptNote /> : null}
      {comparison.limited === null ? null : <LimitNote limited={comparison.limited} />}
      {isSame ? <SameTexts typographyCount={counts.form} onTypography={onTypography} /> : null}
    </>
  )
})
