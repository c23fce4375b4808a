import { t } from '@lingui/core/macro'
/** What a school prints on. */
export type Paper = 'a4' | 'letter'

/** Each with its name. */
export const papers = (): readonly { readonly value: Paper; readonly label: string }[] => [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: t({ message: 'Letter', context: 'size of paper' }) },
]

/** Countries that print on Letter, by ISO 3166 (Unicode CLDR, paper size). */
const LETTER = new Set('US CA MX CL CO CR DO GT NI PA PH PR SV VE'.split(' '))

/** The paper of the country that a reader's language names; A4 where it names none. */
export function paperFor(language: string): Paper {
  return LETTER.has(/-([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase() ?? '') ? 'letter' : 'a4'
}

/** What is printed of one card, in characters: the longer of its two texts, and its question. */
export interface PrintedLengths {
  readonly text: number
  readonly question: number
}

// Of the usual print, in millimetres: what two sheets of the lower paper hold, less what a card that does not fit at the foot of the first
// one leaves empty, and the head; then a card's own lines. Measured on sheets printed by Chromium.
const TWO_SHEETS = 2 * 257 - 42 - 33
const CARD = 16
const TEXT_LINE = 4.3
const QUESTION_LINE = 4.5
const WRITING_LINE = 6.6
/** Characters of a line: of a text, in its half of the sheet, and of a question. */
const TEXT_WIDTH = 54
const QUESTION_WIDTH = 100
const MOST_LINES = 4

/** How many lines there is room to write on below each card, so that two sheets are enough; one at least. */
export function writingLines(cards: readonly PrintedLengths[]): number {
  const printed = cards.reduce(
    (sum, { text, question }) =>
      sum + CARD + TEXT_LINE * Math.ceil(text / TEXT_WIDTH) + QUESTION_LINE * Math.ceil(question / QUESTION_WIDTH),
    0,
  )
  const room = Math.floor((TWO_SHEETS - printed) / (WRITING_LINE * Math.max(1, cards.length)))
  return Math.min(Math.max(room, 1), MOST_LINES)
}
