import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { languageOf } from '../../view-model/language-of.ts'
import type { Reading } from '../../view-model/reading.ts'
import { shorten } from '../../view-model/spoken.ts'

interface OneReadingProps {
  readonly reading: Reading
  readonly side: Side
  readonly words: string
  /** Longest shown, in characters. */
  readonly length: number
}

/** What one side has, at the line of its side, in its own language; nothing where it has nothing. */
export function OneReading({ reading, side, words, length }: OneReadingProps) {
  if (words === '') return null
  const outlet = reading.names[side]
  return (
    <span className={`one-reading one-reading-${side}`} {...languageOf(reading.comparison[side].article)}>
      <VisuallyHidden>{t`${outlet}:`} </VisuallyHidden>
      {shorten(words, length)}
    </span>
  )
}
