import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { otherSide } from '../../engine/other-side.ts'
import { sentencesOf } from '../../view-model/reader-notes.ts'
import { loneSide, type Difference } from '../../view-model/differences.ts'
import type { Reclassification } from '../../view-model/judgement.ts'
import { kindWords } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import { tell } from '../../view-model/told.ts'
import { DifferenceNote } from './DifferenceNote.tsx'
import type { Judging } from './judging.ts'
import { JudgeActions } from './JudgeActions.tsx'
import { ReaderNotes } from './ReaderNotes.tsx'
import { Readings } from './Readings.tsx'

/** Longest reading shown of a selected difference, in characters: about twelve lines of the panel. */
const LONGEST = 400

interface SelectedDifferenceProps {
  readonly reading: Reading
  readonly at: number | null
  readonly judging: Judging
  /** How often the reader asked to write a note on it; 0 for not at all. */
  readonly writing: number
  /** The address of a link that opens at a difference. */
  readonly linkTo: (at: number) => Promise<string | null>
}

/** The difference the reader is at: both readings and what kind of difference it is, in plain words. */
export function SelectedDifference({ reading, at, judging, writing, linkTo }: SelectedDifferenceProps) {
  const difference = at === null ? undefined : reading.differences[at]
  if (difference === undefined) {
    if (reading.differences.length === 0) return null
    return (
      <p className="selected selected-none">{t`Select a mark to see both readings here, or any words to write a note on their sentence.`}</p>
    )
  }
  return (
    <section className="selected" aria-label={t`Selected difference`}>
      <h3>
        <span className="group-glyph" aria-hidden="true">
          {difference.glyph}
        </span>
        {headingOf(reading, difference)}
      </h3>
      <Readings reading={reading} difference={difference} length={LONGEST} />
      <DifferenceNote reading={reading} difference={difference} />
      {difference.called === null ? null : <Called called={difference.called} />}
      <p className="selected-why">{explain(reading, difference)}</p>
      <JudgeActions
        key={difference.key}
        reading={reading}
        difference={difference}
        judging={judging}
        linkTo={() => linkTo(at ?? 0)}
      />
      <ReaderNotes
        key={`notes ${difference.key} ${writing}`}
        about={{ a: difference.a, b: difference.b }}
        sentence={sentencesOf(reading.comparison, difference)}
        judging={judging}
        isWriting={writing > 0}
      />
    </section>
  )
}

function Called({ called: { kind, was, reason } }: { readonly called: Reclassification }) {
  const [name, before] = [kindWords[kind].name, kindWords[was].name]
  return (
    <p className="selected-called">
      <Trans>
        <strong>You called this: {name}</strong> (it was marked as: {before})
      </Trans>
      {reason === '' ? '' : ` — ${reason}`}
    </p>
  )
}

function headingOf(reading: Reading, difference: Difference): string {
  const side = loneSide(difference)
  if (side === null || difference.kind === 'phrase-moved' || difference.called !== null)
    return kindWords[difference.kind].title
  const outlet = reading.names[side]
  return t`Only in ${outlet}`
}

function explain(reading: Reading, difference: Difference): string {
  const side = loneSide(difference)
  if (difference.kind === 'sentence-only' && side !== null) {
    const outlet = reading.names[otherSide(side)]
    return t`Nothing in ${outlet} answers to this.`
  }
  const { called, finding, kind } = difference
  return called !== null || finding === null ? kindWords[kind].explanation : tell(finding.explanation)
}
