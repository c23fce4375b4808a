import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { otherSide } from '../../engine/other-side.ts'
import { slice } from '../../engine/text/span.ts'
import { absence } from '../../view-model/absence.ts'
import { reading as wordsOf } from '../../view-model/differences.ts'
import { echoGlyphs, echoWords } from '../../view-model/echoes.ts'
import { families } from '../../view-model/kinds.ts'
import type { Cell, Passage, Row } from '../../view-model/row.ts'
import { shorten, whereTo } from '../../view-model/spoken.ts'
import { folded } from '../clean-text.ts'
import { markup, type Markup } from '../markup.ts'
import { listId, placeId, rowId } from './anchors.ts'
import { drawCell, hidden, languageAttributes, type Drawing } from './cell.ts'

/** How much of a passage that stands elsewhere is shown, in characters: about one line. */
const GLIMPSE = 70

const wordsFor = new Map(families.map(({ family, counted }) => [family, counted]))

/** The id of what was set aside, in the list at the end of the page. */
export const SET_ASIDE = 'set-aside'

/** All rows, each with its tags between the two sides. */
export function drawRows(drawing: Drawing): Markup {
  return markup`<div class="rows">${drawing.reading.rows.map((row, index) => drawRow(drawing, row, index))}</div>`
}

function drawRow(drawing: Drawing, row: Row, index: number): Markup {
  const opens = row.a?.paragraphs[0]?.opens === true || row.b?.paragraphs[0]?.opens === true
  const look = `row row-${row.kind}${row.headline ? ' row-headline' : ''}${opens ? ' row-opens' : ''}`
  const [a, b] = [drawSide(drawing, row, index, 'a'), drawSide(drawing, row, index, 'b')]
  return markup`<div class="${look}" id="${rowId(index)}">\n${a}${drawTags(drawing, index)}${b}\n</div>\n`
}

function drawSide(drawing: Drawing, row: Row, index: number, side: Side): Markup {
  const { reading } = drawing
  const cell = row[side]
  if (cell !== null) {
    return row.kind === 'aside'
      ? drawAside(drawing, side, cell)
      : drawCell(drawing, side, cell, echoes(drawing, index, side))
  }
  if (row.passage !== null) return drawGhost(drawing, side, row.passage)
  if (row.kind === 'only') return markup`<p class="missing">${absence(reading.comparison, side, row)}</p>`
  return markup`<div></div>`
}

/** Where a moved passage stands on this side, and the way there. */
function drawGhost({ reading }: Drawing, side: Side, passage: Passage): Markup {
  const index = reading.indexOf.get(passage.key) ?? -1
  const difference = reading.differences[index]
  if (difference === undefined) return markup`<div></div>`
  const outlet = reading.names[side]
  const isAbove = whereTo(difference, otherSide(side)) === 'further up'
  const where = isAbove ? t`Further up in ${outlet}` : t`Further down in ${outlet}`
  const words = shorten(wordsOf(reading.comparison, difference, side), GLIMPSE)
  return markup`<div class="ghost ghost-${side}"><p class="ghost-place"><span aria-hidden="true">⇅ </span><a href="#${placeId(index, side)}">${where}</a></p><p class="ghost-words"${languageAttributes(reading, side)}>${words}</p></div>`
}

/** That something here is not part of the story; what, stands at the end of the page. */
function drawAside({ reading }: Drawing, side: Side, { paragraphs }: Cell): Markup {
  const count = t`${plural(paragraphs.length, { one: '# line', other: '# lines' })}`
  const outlet = reading.names[side]
  const inOutlet = t({ message: `in ${outlet}`, comment: 'said by a screen reader after “Not part of the story”' })
  return markup`<p class="aside aside-${side}"><a href="#${SET_ASIDE}">${t`Not part of the story`}${hidden(` ${inOutlet}`)} (${count})</a></p>`
}

function echoes({ reading }: Drawing, index: number, side: Side): Markup[] {
  const other = otherSide(side)
  const { text } = reading.comparison[other].article
  return (reading.echoes[index] ?? [])
    .filter((echo) => echo.side === side)
    .map(({ kind, row, span }) => {
      const says = echoWords(kind, reading.names[other])
      const words = shorten(folded(slice(text, span)), GLIMPSE)
      return markup`<p class="echo" lang="${i18n.locale}" dir="ltr"><span aria-hidden="true">${echoGlyphs[kind]} </span><a href="#${rowId(row)}">${says}</a>: <q${languageAttributes(reading, other)}>${words}</q></p>`
    })
}

/** One tag for each kind of difference in the row, with its count; it leads to the first of them in the list. */
function drawTags({ reading }: Drawing, index: number): Markup {
  const tags = (reading.tags[index] ?? []).map(({ family, glyph, count, first }) => {
    const counted = wordsFor.get(family)?.(count) ?? ''
    const words = t`${counted}: see the list`
    const shown = count > 1 || (family !== 'only' && family !== 'place') ? ` ${count}` : ''
    return markup`<a class="tag" href="#${listId(first)}"><span aria-hidden="true">${glyph}${shown}</span>${hidden(words)}</a>`
  })
  return markup`<div class="gutter">${tags}</div>`
}
