import { t } from '@lingui/core/macro'
import { explanationOf, headingOf } from '../view-model/cite.ts'
import { reading as wordsOf, wordsAt, type Difference } from '../view-model/differences.ts'
import { groupDifferences } from '../view-model/grouped.ts'
import { kindGroups } from '../view-model/kinds.ts'
import { toLedgers, type Ledger } from '../view-model/ledgers.ts'
import { capitalized } from '../view-model/names.ts'
import { paragraphOf } from '../view-model/notes.ts'
import type { Exported } from './exported.ts'
import { sourceLine, toImprint, type Imprint } from './imprint.ts'
import { markdownText as md } from './markdown-text.ts'

/** The verdict, every difference by kind with both readings and the reason, what the texts share, and what was set aside. Without the two texts. */
export function toMarkdown(exported: Exported): string {
  const imprint = toImprint(exported)
  const { reading } = exported
  const groups = groupDifferences(reading.differences)
  const sections = [
    ...headOf(imprint),
    ...kindGroups.flatMap(({ group, heading }) => {
      const listed = groups.get(group) ?? []
      if (listed.length === 0) return []
      return [`## ${heading} (${listed.length})`, ...listed.map(({ difference }) => differenceOf(exported, difference))]
    }),
    ...toLedgers(reading).flatMap((ledger) => ledgerOf(exported, ledger)),
    ...notesOf(exported),
    ...tailOf(imprint),
  ]
  return `${sections.join('\n\n')}\n`
}

function headOf({ title, sources, compared, verdict, reasons, choices }: Imprint): string[] {
  const madeBy = t({ message: `${compared} with Same Story`, comment: 'a line of a list, without a full stop' })
  return [
    `# ${md(title)}`,
    `- **A:** ${md(sourceLine(sources.a))}\n- **B:** ${md(sourceLine(sources.b))}\n- ${md(madeBy)}`,
    `**${md(verdict)}**`,
    reasons.map((reason) => `- ${md(reason)}`).join('\n'),
    ...choices.map(md),
  ].filter((section) => section !== '')
}

function differenceOf({ reading }: Exported, difference: Difference): string {
  const readings = (['a', 'b'] as const).flatMap((side) => {
    const words = wordsOf(reading.comparison, difference, side)
    if (words === '') return []
    const place = paragraphOf(reading, side, difference[side])
    return [`> **${md(from(capitalized(reading.names[side]), place))}:** ${md(words)}`]
  })
  return [`**${md(headingOf(difference))}.** ${md(explanationOf(difference))}`, readings.join('\n>\n')].join('\n\n')
}

function from(name: string, place: string | null): string {
  return place === null ? name : `${name}, ${place}`
}

function ledgerOf({ reading }: Exported, { heading, entries }: Ledger): string[] {
  const lines = entries.map(({ a, b, note }) => {
    const words = [wordsAt(reading.comparison, 'a', a), wordsAt(reading.comparison, 'b', b)].filter((one) => one !== '')
    return `- ${[...words, note]
      .filter((part) => part !== '')
      .map(md)
      .join(' · ')}`
  })
  return [`## ${md(heading)} (${entries.length})`, lines.join('\n')]
}

function notesOf({ reading, judgement: { notes } }: Exported): string[] {
  if (notes.length === 0) return []
  const notesHeading = t({ message: 'Notes', context: 'heading above the reader’s notes' })
  const lines = notes.map(({ a, b, text }) => {
    const words = wordsAt(reading.comparison, a === null ? 'b' : 'a', a ?? b)
    return `- ${md(words === '' ? text : noteOn(words, text))}`
  })
  return [`## ${md(notesHeading)} (${notes.length})`, lines.join('\n')]
}

function noteOn(words: string, note: string): string {
  return t({ message: `“${words}”: ${note}`, comment: 'the words of an article, and what the reader noted on them' })
}

function tailOf({ setAside, dismissed, sources }: Imprint): string[] {
  const aside = setAside.map(({ side, words, reason }) => `- ${md(sources[side].outlet)}: ${md(words)} (${md(reason)})`)
  const none = dismissed.map(({ a, b, reason }) => {
    const words = [a, b].filter((one) => one !== '').map(md)
    return `- ${words.join(' → ')}${reason === '' ? '' : `: ${md(reason)}`}`
  })
  return [
    ...(aside.length === 0 ? [] : [`## ${t`Not part of the story`}`, aside.join('\n')]),
    ...(none.length === 0 ? [] : [`## ${t`Dismissed by the reader`}`, none.join('\n')]),
  ]
}
