import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { otherSide } from '../../engine/other-side.ts'
import type { SentenceIndex } from '../../engine/text/segment.ts'
import { slice } from '../../engine/text/span.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { languageOf } from '../../view-model/language-of.ts'
import type { Reading } from '../../view-model/reading.ts'

interface SentencePickerProps {
  readonly open: boolean
  readonly reading: Reading
  /** The side whose sentence is to be pinned, and which one it is. */
  readonly from: Side
  readonly sentence: SentenceIndex
  readonly onPick: (sentence: SentenceIndex) => void
  readonly onClose: () => void
}

/** All sentences of the other story, to choose the one that answers to a given one. */
export function SentencePicker({ open, reading, from, sentence, onPick, onClose }: SentencePickerProps) {
  const other = otherSide(from)
  const outlet = reading.names[other]
  const own = reading.comparison[from]
  const { article, sentences } = reading.comparison[other]
  const span = own.sentences[sentence]?.span
  const inStory = sentences.flatMap(({ block }, index) => {
    const part = article.blocks[block]?.part
    return part === 'headline' || part === 'body' ? [index] : []
  })
  return (
    <Dialog title={t`Which sentence of ${outlet} answers to this one?`} open={open} onClose={onClose}>
      <blockquote className={`one-reading one-reading-${from}`} {...languageOf(own.article)}>
        {span === undefined ? '' : slice(own.article.text, span)}
      </blockquote>
      <ul className="picker" {...languageOf(article)}>
        {inStory.map((index) => (
          <li key={index}>
            <button type="button" className="picker-sentence" onClick={() => onPick(index)}>
              {slice(article.text, sentences[index]?.span ?? { start: 0, end: 0 })}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
