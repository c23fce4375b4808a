import type { Span } from '../../engine/text/span.ts'
import { drawUnseen, spokenUnseen, type Unseen } from '../../view-model/unseen.ts'

interface SeenTextProps {
  readonly text: string
  readonly span: Span
  readonly unseen: readonly Unseen[]
}

/** A stretch of an article, with a small sign where a character stands that nobody would see. The text itself stays as it is. */
export function SeenText({ text, span, unseen }: SeenTextProps) {
  return drawUnseen(text, span, unseen).map(({ text: words, sign }, index) =>
    sign === null ? (
      words
    ) : (
      <span key={index} className="unseen" data-sign={sign} data-spoken={spokenUnseen()}>
        {words}
      </span>
    ),
  )
}
