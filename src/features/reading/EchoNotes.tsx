import { i18n } from '@lingui/core'
import { otherSide } from '../../engine/other-side.ts'
import { echoGlyphs, echoWords, type Echo } from '../../view-model/echoes.ts'
import type { Reading } from '../../view-model/reading.ts'
import { slice } from '../../engine/text/span.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { shorten } from '../../view-model/spoken.ts'

/** How much of the other sentence a note shows, in characters: so that the note fits a line or two. */
const LONGEST = 60

interface EchoNotesProps {
  readonly reading: Reading
  readonly echoes: readonly Echo[]
  readonly onEcho: (echo: Echo) => void
}

/** What a sentence has in common with one of the other report, and the way there. */
export function EchoNotes({ reading, echoes, onEcho }: EchoNotesProps) {
  return echoes.map((echo) => {
    const { kind, change, side, span } = echo
    const other = otherSide(side)
    const { article } = reading.comparison[other]
    return (
      <p key={`${side}${change}`} className="echo" lang={i18n.locale} dir="ltr">
        <button type="button" data-echo={`${side}${change}`} onClick={() => onEcho(echo)}>
          <span aria-hidden="true">{echoGlyphs[kind]} </span>
          {echoWords(kind, reading.names[other])}:{' '}
          <q {...languageOf(article)}>{shorten(slice(article.text, span).replace(/\s+/gu, ' '), LONGEST)}</q>
        </button>
      </p>
    )
  })
}
