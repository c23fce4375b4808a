import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import type { Span } from '../../engine/text/span.ts'
import { explanationOf } from '../../view-model/cite.ts'
import { reading as wordsOf, wordsAt, type Difference } from '../../view-model/differences.ts'
import { groupDifferences, type Listed } from '../../view-model/grouped.ts'
import { glyphOf, kindGroups } from '../../view-model/kinds.ts'
import { toLedgers, type Ledger } from '../../view-model/ledgers.ts'
import { noteOf } from '../../view-model/notes.ts'
import type { Reading } from '../../view-model/reading.ts'
import { shorten } from '../../view-model/spoken.ts'
import { toSwaps } from '../../view-model/swaps.ts'
import { markup, type Markup } from '../markup.ts'
import { listId, rowId, type Anchors } from './anchors.ts'
import { hidden, languageAttributes } from './cell.ts'

/** Longest reading in the list, in characters: the whole of it stands in the text, one step away. */
const LONGEST = 160

/** Every difference by kind, most serious first, then what the two texts share. Each leads to its place in the texts. */
export function drawFindings(reading: Reading, anchors: Anchors): Markup {
  const groups = groupDifferences(reading.differences)
  const isOfEvent = reading.comparison.relation.kind === 'same-event'
  const drawn = kindGroups.map(({ group, family, heading }) => {
    const listed = groups.get(group) ?? []
    const entries = listed.map((one) => drawListed(reading, anchors, one))
    return listed.length === 0 ? null : drawGroup(glyphOf(family), heading, entries, true)
  })
  const ledgers = toLedgers(reading).map((ledger) =>
    drawGroup(
      ledger.glyph,
      ledger.heading,
      drawEntries(reading, ledger),
      ledger.group !== null || (ledger.isShared && isOfEvent),
    ),
  )
  return markup`${drawn.filter((one) => one !== null)}${ledgers}${drawSwaps(reading, anchors)}`
}

function drawGroup(glyph: string, heading: string, entries: readonly Markup[], isOpen: boolean): Markup {
  return markup`<details class="group"${isOpen ? markup` open` : null}><summary><span class="group-glyph" aria-hidden="true">${glyph}</span><span>${heading}</span> <span class="group-count">${entries.length}</span></summary>\n<ul>${entries}</ul></details>\n`
}

function drawListed(reading: Reading, anchors: Anchors, { index, difference }: Listed): Markup {
  // What moved reads the same on both sides but for a few words: once is enough.
  const sides = difference.kind === 'moved' ? (['a'] as const) : (['a', 'b'] as const)
  const readings = sides.map((side) =>
    drawReading(reading, side, wordsOf(reading.comparison, difference, side), anchors.find(side, index)),
  )
  const note = noteOf(reading, difference)
  return markup`<li id="${listId(index)}">${readings}${note === '' ? null : markup`<p class="listed-note">${note}</p>`}${drawReason(difference)}</li>\n`
}

/** Why it is marked, where more is known than that the words differ. */
function drawReason(difference: Difference): Markup | null {
  const { finding, called } = difference
  if (finding === null && called === null) return null
  const why = explanationOf(difference)
  return markup`<p class="listed-why">${called === null ? why : t`Named by the reader. ${why}`}</p>`
}

/** What one side has, beside the line of its side; nothing where it has nothing. `to`: where it stands; null where no mark shows it. */
function drawReading(reading: Reading, side: Side, words: string, to: string | null): Markup {
  if (words === '') return markup``
  const shown = shorten(words, LONGEST)
  const link = to === null ? markup`${shown}` : markup`<a href="#${to}">${shown}</a>`
  return markup`<p class="one-reading one-reading-${side}"${languageAttributes(reading, side)}>${hidden(`${reading.names[side]}: `)}${link}</p>`
}

function drawEntries(reading: Reading, { entries }: Ledger): Markup[] {
  return entries.map(({ a, b, note, row }) => {
    const side = (side: Side, span: Span | null) =>
      drawReading(reading, side, wordsAt(reading.comparison, side, span), rowId(row))
    return markup`<li>${side('a', a)}${side('b', b)}${note === '' ? null : markup`<p class="listed-note">${note}</p>`}</li>\n`
  })
}

function drawSwaps(reading: Reading, anchors: Anchors): Markup | null {
  const swaps = toSwaps(reading)
  if (swaps.length === 0) return null
  const entries = swaps.map(({ a, b, at }) => {
    const before = t({ message: `${a} became ${b}, place`, comment: 'said by a screen reader before a number' })
    const places = at.map(
      (index, place) => markup` <a href="#${anchors.find('a', index)}">${hidden(`${before} `)}${place + 1}</a>`,
    )
    return markup`<li class="swap"><span class="swap-words">${a} → ${b}</span>${places}</li>\n`
  })
  return drawGroup('⇄', t`One word for another`, entries, false)
}
