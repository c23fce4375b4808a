import { otherSide } from '../../engine/other-side.ts'
import { loneSide, type Difference } from '../../view-model/differences.ts'
import type { Reclassification } from '../../view-model/judgement.ts'
import { kindWords } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
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
  /** The address of a link that opens at a difference. */
  readonly linkTo: (at: number) => Promise<string | null>
}

/** The difference the reader is at: both readings and what kind of difference it is, in plain words. */
export function SelectedDifference({ reading, at, judging, linkTo }: SelectedDifferenceProps) {
  const difference = at === null ? undefined : reading.differences[at]
  if (difference === undefined) {
    if (reading.differences.length === 0) return null
    return <p className="selected selected-none">Select a mark to see both readings here.</p>
  }
  return (
    <section className="selected" aria-label="Selected difference">
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
      <ReaderNotes key={`notes ${difference.key}`} reading={reading} difference={difference} judging={judging} />
    </section>
  )
}

function Called({ called: { kind, was, reason } }: { readonly called: Reclassification }) {
  return (
    <p className="selected-called">
      <strong>You called this: {kindWords[kind].name}</strong> (it was marked as: {kindWords[was].name})
      {reason === '' ? '' : ` — ${reason}`}
    </p>
  )
}

function headingOf(reading: Reading, difference: Difference): string {
  const side = loneSide(difference)
  if (side === null || difference.kind === 'phrase-moved' || difference.called !== null)
    return capital(kindWords[difference.kind].name)
  return `Only in ${reading.names[side]}`
}

function explain(reading: Reading, difference: Difference): string {
  const side = loneSide(difference)
  if (difference.kind === 'sentence-only' && side !== null) {
    return `Nothing in ${reading.names[otherSide(side)]} answers to this.`
  }
  const { called, finding, kind } = difference
  return (called === null ? finding?.explanation : undefined) ?? kindWords[kind].explanation
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
