import { explanationOf, headingOf } from '../view-model/cite.ts'
import type { Difference } from '../view-model/differences.ts'
import { isSamePlaces } from '../view-model/judgement.ts'
import { familyOf } from '../view-model/kinds.ts'
import { placeNote } from '../view-model/notes.ts'
import type { DifferenceKey } from '../view-model/row.ts'
import { whereTo } from '../view-model/spoken.ts'
import type { Exported } from './exported.ts'
import { sourceLine, toImprint } from './imprint.ts'

/** What stands in the margin; a paragraph for each line. */
export interface Remark {
  readonly author: string
  readonly lines: readonly string[]
}

export interface Remarks {
  /** At the head of the text: everything that is said of the whole of it. */
  readonly first: Remark
  /** Beside the differences of which more is to be said than that the words differ. */
  readonly at: ReadonlyMap<DifferenceKey, readonly Remark[]>
}

/** A remark where there are no paragraphs: its lines as sentences. */
export function inOneLine(lines: readonly string[]): string {
  return lines.map((line) => (/[.!?…]["”’)]*$/u.test(line) ? line : `${line}.`)).join(' ')
}

const APP = 'Same Story'
const READER = 'The reader'

export function toRemarks(exported: Exported): Remarks {
  const { reading, judgement } = exported
  const at = new Map<DifferenceKey, Remark[]>()
  for (const difference of reading.differences) {
    const notes = judgement.notes.filter((note) => isSamePlaces(note, difference))
    const remarks = [
      ...(isTold(difference) ? [{ author: APP, lines: linesOn(exported, difference) }] : []),
      ...notes.map(({ text }) => ({ author: READER, lines: text.split('\n') })),
    ]
    if (remarks.length > 0) at.set(difference.key, remarks)
  }
  return { first: { author: APP, lines: linesOnAll(exported) }, at }
}

/** The tracked change itself shows that words differ, or stand in one text only. */
function isTold({ kind, finding, called }: Difference): boolean {
  return finding !== null || called !== null || familyOf(kind) === 'place'
}

function linesOn({ reading }: Exported, difference: Difference): string[] {
  const { kind, finding } = difference
  if (kind === 'moved') return [`Moved: stands ${whereTo(difference)} in ${reading.names.b}.`]
  const place = finding === null ? null : placeNote(reading, finding)
  return [headingOf(difference), explanationOf(difference), ...(place === null ? [] : [place])]
}

function linesOnAll(exported: Exported): string[] {
  const { sources, compared, verdict, reasons, choices, setAside, dismissed } = toImprint(exported)
  const { reading, judgement } = exported
  const apart = judgement.notes.filter((note) => !reading.differences.some((other) => isSamePlaces(note, other)))
  return [
    verdict,
    ...reasons,
    `The text is that of ${sourceLine(sources.a)}. With all changes accepted it is that of ${sourceLine(sources.b)}.`,
    `${compared} with ${APP}.`,
    ...choices,
    ...(choices.length === 0
      ? []
      : [`Where the texts differ in nothing else, the words are those of ${sources.a.outlet}.`]),
    ...setAside.map(
      ({ side, words, reason }) => `Not part of the story in ${sources[side].outlet}: ${words} (${reason})`,
    ),
    ...dismissed.map(
      ({ a, b, reason }) => `Dismissed by the reader: ${[a, b, reason].filter((one) => one !== '').join(' / ')}`,
    ),
    ...apart.map(({ text }) => `Note of the reader: ${text}`),
  ]
}
