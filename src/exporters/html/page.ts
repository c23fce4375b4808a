import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { wordsAt } from '../../view-model/differences.ts'
import { verdictDetail, verdictFigures } from '../../view-model/verdict.ts'
import type { Exported } from '../exported.ts'
import { sourceLine, toImprint, withApp, wordsCounted, type Imprint } from '../imprint.ts'
import { markup, written, type Markup } from '../markup.ts'
import { createAnchors } from './anchors.ts'
import { hidden, languageAttributes } from './cell.ts'
import { drawFindings } from './findings.ts'
import { pageStyle, policy } from './page-style.ts'
import { drawRows, SET_ASIDE } from './rows.ts'

/**
 * One page that needs nothing else: no script, no font, no address outside itself. Its own policy forbids all of that, too, so that
 * nothing in the two texts can do anything. Light or dark as its reader's device is; made for paper as well.
 */
export function toPage(exported: Exported): string {
  const { reading } = exported
  const imprint = toImprint(exported)
  const anchors = createAnchors(reading)
  // First: what the list links to is named there.
  const rows = drawRows({ reading, anchors })
  const page = markup`<!doctype html>
<html lang="${i18n.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Same Story">
<title>${pageTitle(imprint)}</title>
<style>${written(pageStyle)}</style>
</head>
<body>
<header class="masthead"><p class="brand">Same <em>Story</em></p><p>${imprint.compared}</p></header>
<main>
${drawVerdict(exported, imprint)}
<div class="sheet">
<section class="texts" aria-labelledby="texts">
<h2 id="texts" class="sr-only">${t`The two texts`}</h2>
${drawHeads(exported, imprint)}
${rows}
</section>
<section class="findings" aria-labelledby="findings">
<h2 id="findings">${t`What differs`} <span class="group-count">${reading.differences.length}</span></h2>
${reading.differences.length === 0 ? markup`<p class="none">${t`Nothing that is shown here.`}</p>` : null}
${drawFindings(reading, anchors)}
${drawNotes(exported)}
</section>
</div>
${drawSetAside(exported, imprint)}
${drawDismissed(exported, imprint)}
</main>
${drawFoot(imprint)}
</body>
</html>
`
  return page.markup
}

function drawVerdict({ reading, isExcerpt }: Exported, { title, verdict, reasons, choices }: Imprint): Markup {
  const { summary } = reading
  const detail = isExcerpt ? '' : verdictDetail(reading.names, summary)
  const figures = (isExcerpt ? [] : verdictFigures(reading, summary)).map(
    ({ value, label }) =>
      markup`<li><span class="figure-value">${value}</span> <span class="figure-label">${label}</span></li>`,
  )
  return markup`<section class="verdict" aria-labelledby="title">
<h1 id="title">${title}</h1>
<p class="verdict-words">${verdict}</p>
${figures.length === 0 ? null : markup`<ul class="figures">${figures}</ul>`}
<div class="verdict-why">${detail === '' ? null : markup`<p>${detail}</p>`}<ul>${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul>${choices.map((choice) => markup`<p class="choice">${choice}</p>`)}</div>
<p class="ways"><a href="#findings">${t`What differs`}</a></p>
</section>`
}

function drawHeads({ reading }: Exported, { sources }: Imprint): Markup {
  const head = (side: Side) => {
    const { outlet, day, wordCount, title } = sources[side]
    const words = wordsCounted(wordCount)
    const hasHeadline = reading.rows.some((row) => row.headline && row[side] !== null)
    return markup`<div class="head head-${side}"><span class="badge badge-${side}">${side.toUpperCase()}</span><span class="head-name">${outlet}</span><span class="head-facts">${[...(day === null ? [] : [day]), words].join(' · ')}</span>${hasHeadline || title === null ? null : markup`<span class="head-title"${languageAttributes(reading, side)}>${title}</span>`}</div>`
  }
  return markup`<div class="heads">${head('a')}${head('b')}</div>`
}

function drawNotes({ reading, judgement: { notes } }: Exported): Markup | null {
  if (notes.length === 0) return null
  const drawn = notes.map(({ a, b, text }) => {
    const side = a === null ? 'b' : 'a'
    const words = wordsAt(reading.comparison, side, a ?? b)
    return markup`<li>${words === '' ? null : markup`<p class="one-reading one-reading-${side}"${languageAttributes(reading, side)}>${words}</p>`}<p class="note">${text}</p></li>`
  })
  return markup`<details class="group" open><summary><span class="group-glyph" aria-hidden="true">✎</span><span>${t({ message: 'Notes', context: 'heading above the reader’s notes' })}</span> <span class="group-count">${notes.length}</span></summary><ul>${drawn}</ul></details>`
}

function drawSetAside({ reading }: Exported, { setAside, sources }: Imprint): Markup | null {
  if (setAside.length === 0) return null
  const lines = setAside.map(
    ({ side, words, reason }) =>
      markup`<li class="one-reading one-reading-${side}">${hidden(`${sources[side].outlet}: `)}<span${languageAttributes(reading, side)}>${words}</span> <small>${reason}</small></li>`,
  )
  return markup`<section class="tail" aria-labelledby="${SET_ASIDE}"><h2 id="${SET_ASIDE}">${t`Not part of the story`}</h2><ul>${lines}</ul></section>`
}

function drawDismissed({ reading }: Exported, { dismissed }: Imprint): Markup | null {
  if (dismissed.length === 0) return null
  const lines = dismissed.map(({ reason, ...words }) => {
    const side = (side: Side) =>
      words[side] === ''
        ? null
        : markup`<p class="one-reading one-reading-${side}"${languageAttributes(reading, side)}>${words[side]}</p>`
    return markup`<li>${side('a')}${side('b')}${reason === '' ? null : markup`<small>${reason}</small>`}</li>`
  })
  return markup`<section class="tail" aria-labelledby="dismissed"><h2 id="dismissed">${t`Dismissed by the reader`}</h2><ul>${lines}</ul></section>`
}

function drawFoot({ sources, compared }: Imprint): Markup {
  const [outletA, outletB] = [sources.a.outlet, sources.b.outlet]
  const guide = t`How to read it: what stands side by side answers to each other. Words under a <0>solid line</0> are those of ${outletA}, words under a <1>dashed line</1> those of ${outletB}; a <2>wavy line</2> is what a machine or a copy may have left. The signs between the texts lead to the list. Neither text is the right one.`
  return markup`<footer>
<p>A: ${sourceLine(sources.a)}. B: ${sourceLine(sources.b)}. ${withApp(compared)}</p>
<p>${drawGuide(guide)}</p>
</footer>`
}

/** The looks of the lines that the guide explains, by the number that stands around their words. */
const LINES = ['mark mark-words mark-a', 'mark mark-words mark-b', 'mark mark-artefact'] as const

/** A sentence in which `<0>words</0>` have the first of these looks. */
function drawGuide(words: string): readonly Markup[] {
  // Every second and third piece is what the expression caught: a number, and the words.
  const pieces = words.split(/<([012])>(.*?)<\/\1>/u)
  return pieces.map((piece, index) => {
    if (index % 3 === 1) return markup``
    return index % 3 === 0
      ? markup`${piece}`
      : markup`<span class="${LINES[Number(pieces[index - 1])] ?? ''}">${piece}</span>`
  })
}

function pageTitle({ title }: Imprint): string {
  return t`${title}, compared`
}
