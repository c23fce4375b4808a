import { reading as wordsOf, type Difference } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import { OneReading } from './OneReading.tsx'

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
      {sides.map((side) => (
        <OneReading
          key={side}
          reading={reading}
          side={side}
          words={wordsOf(reading.comparison, difference, side)}
          length={length}
        />
      ))}
    </span>
  )
}
