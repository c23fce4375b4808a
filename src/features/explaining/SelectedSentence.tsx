import { t } from '@lingui/core/macro'
import { wordsAt } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { SentencePlace } from '../../view-model/sentence-places.ts'
import type { Judging } from './judging.ts'
import { OneReading } from './OneReading.tsx'
import { ReaderNotes } from './ReaderNotes.tsx'

/** Longest sentence shown, in characters: about twelve lines of the panel. */
const LONGEST = 400

interface SelectedSentenceProps {
  readonly reading: Reading
  readonly sentence: SentencePlace
  readonly judging: Judging
  /** Whether the reader asked to write a note on it just now. */
  readonly isWriting: boolean
}

/** The sentence a reader stands in, as each article has it, and what the reader wrote beside it. */
export function SelectedSentence({ reading, sentence, judging, isWriting }: SelectedSentenceProps) {
  const { a, b } = sentence
  const words = { a: wordsAt(reading.comparison, 'a', a), b: wordsAt(reading.comparison, 'b', b) }
  return (
    <section className="selected" aria-label={t`Selected sentence`}>
      <h3>
        <span className="group-glyph" aria-hidden="true">
          ✎
        </span>
        {headingOf(reading, words)}
      </h3>
      <span className="readings">
        {(['a', 'b'] as const).map((side) => (
          <OneReading key={side} reading={reading} side={side} words={words[side]} length={LONGEST} />
        ))}
      </span>
      <ReaderNotes about={{ a, b }} sentence={null} judging={judging} isWriting={isWriting} />
    </section>
  )
}

function headingOf({ names }: Reading, { a, b }: Readonly<Record<'a' | 'b', string>>): string {
  if (a !== '' && b !== '') return a === b ? t`The same words in both` : t`In both articles`
  const outlet = a === '' ? names.b : names.a
  return t({ message: `In ${outlet}`, comment: 'Heading above a sentence of that outlet' })
}
