import { useState } from 'react'
import type { Standing } from '../features/explaining/Panel.tsx'
import type { ReadingHandle } from '../features/reading/ReadingView.tsx'
import type { TextPlace } from '../view-model/drawn-text.ts'
import { isSamePlaces } from '../view-model/judgement.ts'
import { rowsOfPlaces } from '../view-model/noted-rows.ts'
import type { Reading } from '../view-model/reading.ts'
import { sentencePlaceAt, stepSentence, toSentencePlaces, type SentencePlace } from '../view-model/sentence-places.ts'

/** The sentence a reader stands in, and the ways to stand in another, to write there, and to leave. */
interface SentenceSteps extends Standing {
  readonly step: (by: 1 | -1) => void
  /** Stands in the sentence at a place and opens a note. */
  readonly noteAt: (place: TextPlace) => void
  /** Opens a note where the reader is: in the selected words' sentence, in the sentence, at the difference, at the top of the screen. */
  readonly note: () => void
  readonly leave: () => void
}

const nowhere: Pick<Standing, 'sentence' | 'writing'> = { sentence: null, writing: 0 }

/** Passing, like a selection of words: nothing of it is kept, and other texts begin without. `at`: index of the selected difference. */
export function useStanding(
  reading: Reading,
  texts: ReadingHandle | null,
  at: number | null,
  onAt: (at: number) => void,
): SentenceSteps {
  const { article } = reading.comparison.a
  const [known, setKnown] = useState({ ...nowhere, article })
  const { sentence, writing } = known.article === article ? known : nowhere
  const row = at === null ? null : (reading.differences[at]?.row ?? null)
  const set = (next: SentencePlace | null, isWriting: boolean) =>
    setKnown({ sentence: next, writing: isWriting ? writing + 1 : 0, article })
  const stand = (next: SentencePlace | null, isWriting = false) => (next === null ? undefined : set(next, isWriting))
  const here = () => sentence ?? row ?? texts?.rowAtTop() ?? 0
  const noteAt = ({ side, offset }: TextPlace) => stand(sentencePlaceAt(toSentencePlaces(reading), side, offset), true)
  return {
    sentence,
    writing,
    onPlaces: (places) => {
      const difference = reading.differences.findIndex((one) => isSamePlaces(one, places))
      if (difference === -1) return stand({ ...places, row: rowsOfPlaces(reading.rows, places)[0] ?? 0 })
      set(null, false)
      onAt(difference)
    },
    step: (by) => stand(stepSentence(toSentencePlaces(reading), here(), by)),
    noteAt,
    note: () => {
      const selected = texts?.placeOfSelection() ?? null
      if (selected !== null) noteAt(selected)
      else if (sentence === null && row !== null) set(null, true)
      else stand(sentence ?? stepSentence(toSentencePlaces(reading), here(), 1), true)
    },
    leave: () => set(null, false),
  }
}
