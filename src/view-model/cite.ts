import type { Side } from '../engine/article.ts'
import { reading as wordsOf, type Difference } from './differences.ts'
import { kindWords } from './kinds.ts'
import { capitalized } from './names.ts'
import { paragraphOf } from './notes.ts'
import type { Reading } from './reading.ts'
import { tell } from './told.ts'

/** One difference to paste elsewhere: its kind, both readings with outlet and place, and why it is marked. */
export function citeAsText(reading: Reading, difference: Difference): string {
  const lines = linesOf(reading, difference).map(({ from, words }) => `${from}: ${words}`)
  return [headingOf(difference), ...lines, explanationOf(difference)].join('\n')
}

/** The same as Markdown; what the texts themselves hold of it is escaped. */
export function citeAsMarkdown(reading: Reading, difference: Difference): string {
  const lines = linesOf(reading, difference).map(({ from, words }) => `> **${escape(from)}:** ${escape(words)}`)
  return [`**${escape(headingOf(difference))}**`, '', lines.join('\n>\n'), '', escape(explanationOf(difference))].join(
    '\n',
  )
}

/** "Quotation altered (Dana Whitlock)". */
export function headingOf(difference: Difference): string {
  const { finding, kind } = difference
  const { title } = kindWords[kind]
  return finding?.kind === 'quotation' && finding.speaker !== null ? `${title} (${finding.speaker})` : title
}

/** Why a difference is marked, in plain words: the reader's own where there are some. */
export function explanationOf({ finding, kind, called }: Difference): string {
  if (called !== null && called.reason !== '') return called.reason
  if (called !== null) return kindWords[kind].explanation
  return finding === null ? kindWords[kind].explanation : tell(finding.explanation)
}

function linesOf(reading: Reading, difference: Difference): { from: string; words: string }[] {
  return (['a', 'b'] as const).flatMap((side: Side) => {
    const words = wordsOf(reading.comparison, difference, side)
    if (words === '') return []
    const place = paragraphOf(reading, side, difference[side])
    return [{ from: [capitalized(reading.names[side]), place].filter((part) => part !== null).join(', '), words }]
  })
}

const MARKDOWN = /[\\`*_{}[\]<>()#+\-.!|~]/g

function escape(text: string): string {
  return text.replaceAll(MARKDOWN, (character) => `\\${character}`)
}
