import { t } from '@lingui/core/macro'
import { explanationOf, headingOf } from '../view-model/cite.ts'
import type { Difference } from '../view-model/differences.ts'
import { isSamePlaces } from '../view-model/judgement.ts'
import { familyOf } from '../view-model/kinds.ts'
import { placeNote } from '../view-model/notes.ts'
import type { DifferenceKey } from '../view-model/row.ts'
import { whereTo } from '../view-model/spoken.ts'
import type { Exported } from './exported.ts'
import { asideLine, dismissedLine, sourceLine, toImprint, withApp } from './imprint.ts'

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

export function toRemarks(exported: Exported): Remarks {
  const { reading, judgement } = exported
  const at = new Map<DifferenceKey, Remark[]>()
  for (const difference of reading.differences) {
    const notes = judgement.notes.filter((note) => isSamePlaces(note, difference))
    const remarks = [
      ...(isTold(difference) ? [{ author: APP, lines: linesOn(exported, difference) }] : []),
      ...notes.map(({ text }) => ({
        author: t({ message: 'The reader', context: 'who wrote a note' }),
        lines: text.split('\n'),
      })),
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
  if (kind === 'moved') {
    const outlet = reading.names.b
    const isAbove = whereTo(difference) === 'further up'
    return [isAbove ? t`Moved: stands further up in ${outlet}.` : t`Moved: stands further down in ${outlet}.`]
  }
  const place = finding === null ? null : placeNote(reading, finding)
  return [headingOf(difference), explanationOf(difference), ...(place === null ? [] : [place])]
}

function linesOnAll(exported: Exported): string[] {
  const { sources, compared, verdict, reasons, choices, setAside, dismissed } = toImprint(exported)
  const { reading, judgement } = exported
  const [textA, textB, outletA] = [sourceLine(sources.a), sourceLine(sources.b), sources.a.outlet]
  const apart = judgement.notes.filter((note) => !reading.differences.some((other) => isSamePlaces(note, other)))
  return [
    verdict,
    ...reasons,
    t`The text is that of ${textA}. With all changes accepted it is that of ${textB}.`,
    withApp(compared),
    ...choices,
    ...(choices.length === 0 ? [] : [t`Where the texts differ in nothing else, the words are those of ${outletA}.`]),
    ...setAside.map((one) => asideLine(one, sources[one.side])),
    ...dismissed.map(dismissedLine),
    ...apart.map(({ text: words }) => t`Note of the reader: ${words}`),
  ]
}
