import { reading as wordsOf, type Difference } from '../../view-model/differences.ts'
import { languageOf } from '../../view-model/language-of.ts'
import type { Reading } from '../../view-model/reading.ts'
import { shorten } from '../../view-model/spoken.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

interface ReadingsProps {
  readonly reading: Reading
  readonly difference: Difference
  /** Longest reading shown, in characters. */
  readonly length: number
}

/** What A has and what B has, one below the other; a side that has nothing is left out. */
export function Readings({ reading, difference, length }: ReadingsProps) {
  // What moved reads the same on both sides but for a few words: once is enough.
  const sides = difference.kind === 'moved' ? (['a'] as const) : (['a', 'b'] as const)
  return (
    <span className="readings">
      {sides.map((side) => {
        const words = wordsOf(reading.comparison, difference, side)
        if (words === '') return null
        return (
          <span
            key={side}
            className={`one-reading one-reading-${side}`}
            {...languageOf(reading.comparison[side].article)}
          >
            <VisuallyHidden>{reading.names[side]}: </VisuallyHidden>
            {shorten(words, length)}
          </span>
        )
      })}
    </span>
  )
}
