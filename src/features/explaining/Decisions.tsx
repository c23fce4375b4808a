import { memo, useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import { toDecisions, withoutDecisions, type Decision } from '../../view-model/decisions.ts'
import type { Reading } from '../../view-model/reading.ts'
import { EqualWordsDialog } from './EqualWordsDialog.tsx'
import type { Judging } from './judging.ts'
import { OneReading } from './OneReading.tsx'

/** Longest reading in the list, in characters: about two lines of the panel. */
const LONGEST = 80

interface DecisionsProps {
  readonly reading: Reading
  readonly judging: Judging
  /** Brings what a decision is about into view. */
  readonly onPlaces: (places: Decision['places']) => void
}

/** What the reader decided about this comparison, each with a way back, and the way to the words treated as equal. */
export const Decisions = memo(function Decisions({ reading, judging, onPlaces }: DecisionsProps) {
  const { judgement, onJudge, onUndo, onRedo } = judging
  const [open, setOpen] = useState(false)
  const decisions = toDecisions(reading.comparison, judgement)
  const equalCount = judgement.equalWords.length
  return (
    <section className="decisions" aria-label={t`Your decisions`}>
      {decisions.length === 0 ? null : (
        <h3>
          {t`Your decisions`} <span className="group-count">{decisions.length}</span>
        </h3>
      )}
      <ul>
        {decisions.map(({ key, title, places, words, without }) => (
          <li key={key}>
            <p>{title}</p>
            {(['a', 'b'] as const).map((side) => (
              <OneReading key={side} reading={reading} side={side} words={words[side]} length={LONGEST} />
            ))}
            <p className="judge-actions">
              <Button look="plain" onClick={() => onPlaces(places)}>
                {t`Show in the texts`}
              </Button>
              <Button look="plain" onClick={() => onJudge(without)}>
                {t`Take back`}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p className="judge-actions">
        {onUndo === null && onRedo === null ? null : (
          <>
            <Button disabled={onUndo === null} onClick={onUndo ?? undefined}>
              {t`Undo`}
            </Button>
            <Button disabled={onRedo === null} onClick={onRedo ?? undefined}>
              {t`Redo`}
            </Button>
          </>
        )}
        {decisions.length > 1 ? (
          <Button look="plain" onClick={() => onJudge(withoutDecisions(judgement))}>
            {t`Take all back`}
          </Button>
        ) : null}
        <Button look="plain" onClick={() => setOpen(true)}>
          {equalCount === 0 ? t`Words you treat as equal…` : t`Words you treat as equal (${equalCount})…`}
        </Button>
      </p>
      <EqualWordsDialog open={open} reading={reading} judging={judging} onClose={() => setOpen(false)} />
    </section>
  )
})
