import type { Side } from '../../engine/article.ts'
import { slice } from '../../engine/text/span.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { artefactStyle, markStyles, spokenEnd } from '../../view-model/mark-styles.ts'
import { overlayArtefacts, type DrawnRun } from '../../view-model/overlay.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Cell, Paragraph } from '../../view-model/row.ts'
import { drawUnseen, spokenUnseen } from '../../view-model/unseen.ts'
import { markup, written, type Markup } from '../markup.ts'
import type { Anchors } from './anchors.ts'

/** What drawing a page's texts needs at hand. */
export interface Drawing {
  readonly reading: Reading
  readonly anchors: Anchors
}

/** One side of a row, in its own language and direction, as the compare screen draws it. */
export function drawCell({ reading, anchors }: Drawing, side: Side, cell: Cell, notes: readonly Markup[] = []): Markup {
  const { whole } = cell
  const look = whole === null ? '' : ` cell-whole cell-${whole.kind}`
  const blocks = cell.paragraphs.map((paragraph) => drawBlock({ reading, anchors }, side, paragraph))
  return markup`<div class="cell cell-${side}${look}"${anchors.name(side, whole?.key)}${languageAttributes(reading, side)}>${blocks}${notes}</div>`
}

/** ` lang="de" dir="ltr"`, of a side's text. */
export function languageAttributes({ comparison }: Pick<Reading, 'comparison'>, side: Side): Markup {
  const { lang, dir } = languageOf(comparison[side].article)
  return markup`${lang === undefined ? null : markup` lang="${lang}"`} dir="${dir}"`
}

function drawBlock(drawing: Drawing, side: Side, { kind, opens, runs }: Paragraph): Markup {
  const drawn = overlayArtefacts(runs, drawing.reading.artefacts[side]).map((run) => drawRun(drawing, side, run))
  const look = markup` class="block block-${kind}${opens ? '' : ' block-goes-on'}"`
  if (kind === 'headline' && opens) return markup`<h3${look}>${drawn}</h3>`
  if (kind === 'heading' && opens) return markup`<h4${look}>${drawn}</h4>`
  return markup`<p${look}>${drawn}</p>`
}

function drawRun({ reading, anchors }: Drawing, side: Side, run: DrawnRun): Markup {
  const { artefact, mark, key, span } = run
  const words = drawWords(reading, side, span)
  if (mark === 'equal' && artefact === null) return words
  const style = mark === 'equal' ? artefactStyle : markStyles[side][mark]
  const extra = artefact === null || mark === 'equal' ? '' : ` ${artefactStyle.className}`
  const element = written(style.element)
  const spoken = style.spoken(reading.names[side])
  // A run of one difference that a sign of machine handling lies upon is the place of both.
  const id = anchors.name(side, key) ?? anchors.name(side, artefact)
  return markup`<${element} class="${style.className}${extra} mark-${side}"${id}>${hidden(` ${spoken} `)}${words}${hidden(` ${spokenEnd()} `)}</${element}>`
}

function drawWords({ comparison, unseen }: Reading, side: Side, span: DrawnRun['span']): Markup {
  const { text } = comparison[side].article
  if (unseen[side].length === 0) return markup`${slice(text, span)}`
  const pieces = drawUnseen(text, span, unseen[side]).map(({ text: words, sign }) =>
    sign === null
      ? markup`${words}`
      : markup`<span class="unseen" data-sign="${sign}" data-spoken="${spokenUnseen()}">${words}</span>`,
  )
  return markup`${pieces}`
}

/** Words for a screen reader alone. */
export function hidden(words: string): Markup {
  return markup`<span class="sr-only">${words}</span>`
}
