import { drawUnseen } from '../../view-model/unseen.ts'

interface SeenTextProps {
  readonly text: string
  readonly language: string
}

/** Words of an article, with a small sign where a character stands that nobody would see. The text itself stays as it is. */
export function SeenText({ text, language }: SeenTextProps) {
  const pieces = drawUnseen(text, language)
  if (pieces.length === 1 && pieces[0]?.sign === null) return text
  return pieces.map(({ text: words, sign }, index) =>
    sign === null ? (
      words
    ) : (
      <span key={index} className="unseen" data-sign={sign}>
        {words}
      </span>
    ),
  )
}
