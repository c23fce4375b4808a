import type { Side } from '../engine/article.ts'
import { FindBar } from '../features/navigating/FindBar.tsx'
import type { ReadingHandle } from '../features/reading/ReadingView.tsx'
import type { Reading } from '../view-model/reading.ts'
import type { Layout } from '../view-model/view-options.ts'

interface FindingProps {
  readonly reading: Reading
  readonly layout: Layout
  /** The texts as they are drawn; null before they are. */
  readonly texts: ReadingHandle | null
  readonly onClose: () => void
}

const both: readonly Side[] = ['a', 'b']
const alone: Readonly<Record<Side, readonly Side[]>> = { a: ['a'], b: ['b'] }

/** Looking for words in the texts that are on the screen; afterwards the keyboard is theirs again. */
export function Finding({ reading, layout, texts, onClose }: FindingProps) {
  const sides = layout === 'a' || layout === 'b' ? alone[layout] : both
  const close = () => {
    onClose()
    texts?.scroller?.focus({ preventScroll: true })
  }
  return (
    <FindBar
      reading={reading}
      sides={sides}
      onShow={(found, words) => texts?.showWords(found, words)}
      onClose={close}
    />
  )
}
