import { memo, useCallback, useState, type FocusEvent, type ReactNode } from 'react'
import { t } from '@lingui/core/macro'
import { families, type Family, type FamilyWords } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import { Soon } from '../../ui/Soon.tsx'
import { useSteady } from '../../ui/use-steady.ts'
import { Decisions } from './Decisions.tsx'
import type { Judging } from './judging.ts'
import { keepClear } from './keep-clear.ts'
import { Ledgers } from './Ledgers.tsx'
import { DifferenceGroups } from './DifferenceGroups.tsx'
import type { SentencePlace } from '../../view-model/sentence-places.ts'
import { SelectedDifference } from './SelectedDifference.tsx'
import { SelectedSentence } from './SelectedSentence.tsx'
import { Verdict } from './Verdict.tsx'
import './equal-words.css'
import './explaining.css'
import './judge.css'
import './verdict.css'

/** The sentence a reader stands in, besides the selected difference, and whether a note is asked for. */
export interface Standing {
  /** Null where the reader is at a difference, or nowhere. */
  readonly sentence: SentencePlace | null
  /** How often the reader asked to write a note here; 0 for not at all. */
  readonly writing: number
  /** Shows what a note or another decision is about. */
  readonly onPlaces: (places: Pick<SentencePlace, 'a' | 'b'>) => void
}

interface PanelProps {
  readonly reading: Reading
  /** Families that are not marked. */
  readonly hidden: readonly Family[]
  readonly at: number | null
  readonly onAt: (index: number) => void
  readonly standing: Standing
  /** Brings a row of the texts into view. */
  readonly onRow: (row: number) => void
  readonly onShow: (family: Family) => void
  readonly judging: Judging
  readonly linkTo: (at: number) => Promise<string | null>
  /** The texts are excerpts, of which no verdict tells anything. */
  readonly isExcerpt: boolean
}

/** What the comparison comes to: one sentence, its numbers, the selected difference, and all differences by kind. */
export const Panel = memo(function Panel({
  reading,
  hidden,
  at,
  onAt,
  standing,
  onRow,
  onShow,
  judging,
  linkTo,
  isExcerpt,
}: PanelProps) {
  const { sentence, writing } = standing
  const [sought, setSought] = useState<Family | null>(null)
  const onFound = useCallback(() => setSought(null), [])
  const seek = useSteady((family: Family) => {
    if (hidden.includes(family)) onShow(family)
    setSought(family)
  })
  const isApart = reading.comparison.relation.kind === 'same-event'
  const ledgers = (
    <Soon>
      <Ledgers reading={reading} sought={sought} onFound={onFound} onRow={onRow} onAt={onAt} />
    </Soon>
  )
  return (
    <div className="panel" onFocus={clearFocused}>
      {isExcerpt ? null : <Verdict reading={reading} onEvidence={seek} />}
      {sentence === null ? (
        <SelectedDifference reading={reading} at={at} judging={judging} writing={writing} linkTo={linkTo} />
      ) : (
        <SelectedSentence
          key={`${sentence.a?.start ?? ''}:${sentence.b?.start ?? ''} ${writing}`}
          reading={reading}
          sentence={sentence}
          judging={judging}
          isWriting={writing > 0}
        />
      )}
      <Soon>
        {/* Of two separate reports what they share comes first. */}
        {isApart ? ledgers : null}
        <DifferenceGroups reading={reading} at={at} onAt={onAt} sought={sought} onFound={onFound}>
          {families
            .filter(({ family }) => hidden.includes(family) && reading.counts[family] > 0)
            .map((words) => (
              <Folded key={words.family} words={words} count={reading.counts[words.family]} onShow={onShow} />
            ))}
          {isApart ? null : ledgers}
          <Soon>
            <Decisions reading={reading} judging={judging} onPlaces={standing.onPlaces} />
          </Soon>
        </DifferenceGroups>
      </Soon>
    </div>
  )
})

/** Whoever goes back through the lists by keyboard sees where they are. */
function clearFocused({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) keepClear(target)
}

interface FoldedProps {
  readonly words: FamilyWords
  readonly count: number
  readonly onShow: (family: Family) => void
}

function Folded({ words: { family, glyph, label }, count, onShow }: FoldedProps) {
  return (
    <p className="folded">
      <span className="group-glyph" aria-hidden="true">
        {glyph}
      </span>
      <span>{t`${label}, folded away`}</span>
      <span className="group-count">{count}</span>
      <button
        type="button"
        className="button button-plain folded-show"
        aria-label={t`Show: ${label}`}
        onClick={() => onShow(family)}
      >
        {t`Show`}
      </button>
    </p>
  )
}

interface PanelFrameProps {
  readonly children: ReactNode
  /** What stays in view below the list. */
  readonly foot: ReactNode
}

/** The panel beside the texts: its content scrolls, its foot stays. */
export function PanelFrame({ children, foot }: PanelFrameProps) {
  return (
    <aside className="panel-frame" aria-label={t`What differs`}>
      <div className="panel-scroll">{children}</div>
      <div className="panel-foot">{foot}</div>
    </aside>
  )
}
