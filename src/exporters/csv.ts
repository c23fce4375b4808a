import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Span } from '../engine/text/span.ts'
import { explanationOf } from '../view-model/cite.ts'
import { wordsAt, type Difference } from '../view-model/differences.ts'
import { kindWords } from '../view-model/kinds.ts'
import { toLedgers } from '../view-model/ledgers.ts'
import { paragraphOf } from '../view-model/notes.ts'
import { cleanText } from './clean-text.ts'
import type { Exported } from './exported.ts'
import { toImprint, type Imprint } from './imprint.ts'

/** One line of the table. What it has nothing to say of is empty. */
interface Line {
  /** What kind of line it is: `verdict`, `difference`, `unmarked`, `dismissed`, `set aside`, `note`. */
  readonly line: string
  /** Counted as on the page, from 1. */
  readonly number?: number
  readonly kind?: string
  readonly a?: string
  readonly b?: string
  readonly placeA?: string
  readonly placeB?: string
  readonly speaker?: string
  readonly why?: string
}

/**
 * A table after RFC 4180, with a byte order mark, without which spreadsheets take UTF-8 for something else. Its first line names the
 * columns; the columns on the outlets and on when they were compared say the same on every line, so that lines can be sorted and filtered.
 */
export function toCsv(exported: Exported): string {
  const imprint = toImprint(exported)
  const { a, b } = imprint.sources
  const { name, comparedAt } = exported
  const head = [t`Line`, t`Number`, t`Kind`, `A: ${a.outlet}`, `B: ${b.outlet}`, t`Place in A`, t`Place in B`]
  const about = [t`Speaker`, t`Why`, t`Comparison`, t`Outlet A`, t`Date A`, t`Outlet B`, t`Date B`, t`Compared`]
  const dates = (side: Side) => exported.reading.comparison[side].article.date ?? ''
  const same = [name ?? imprint.title, a.outlet, dates('a'), b.outlet, dates('b'), comparedAt]
  const lines = linesOf(exported, imprint).map(({ line, number, kind, a, b, placeA, placeB, speaker, why }) => [
    ...[line, number?.toString(), kind, a, b, placeA, placeB, speaker, why].map((value) => value ?? ''),
    ...same,
  ])
  return `\ufeff${[[...head, ...about], ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

/** What the first column says. */
const columnWord = {
  verdict: () => t({ message: 'verdict', context: 'kind of line in an exported table' }),
  difference: () => t({ message: 'difference', context: 'kind of line in an exported table' }),
  unmarked: () => t({ message: 'unmarked', context: 'kind of line in an exported table' }),
  dismissed: () => t({ message: 'dismissed', context: 'kind of line in an exported table' }),
  setAside: () => t({ message: 'set aside', context: 'kind of line in an exported table' }),
  note: () => t({ message: 'note', context: 'kind of line in an exported table' }),
} as const

function linesOf(exported: Exported, imprint: Imprint): Line[] {
  const { reading, judgement } = exported
  return [
    { line: columnWord.verdict(), why: [imprint.verdict, ...imprint.reasons, ...imprint.choices].join(' ') },
    ...reading.differences.map((difference, index) => differenceLine(exported, difference, index)),
    ...toLedgers(reading).flatMap(({ heading, entries, group }) =>
      group === null
        ? []
        : entries.map((entry) => ({
            line: columnWord.unmarked(),
            kind: heading,
            ...placesOf(exported, entry),
            why: entry.note,
          })),
    ),
    ...imprint.dismissed.map(({ a, b, reason }) => ({ line: columnWord.dismissed(), a, b, why: reason })),
    ...imprint.setAside.map(({ side, words, reason }) => ({ line: columnWord.setAside(), [side]: words, why: reason })),
    ...judgement.notes.map((note) => ({ line: columnWord.note(), ...placesOf(exported, note), why: note.text })),
  ]
}

function differenceLine(exported: Exported, difference: Difference, index: number): Line {
  const { kind, finding } = difference
  const speaker = finding?.kind === 'quotation' && finding.speaker !== null ? { speaker: finding.speaker } : {}
  return {
    line: columnWord.difference(),
    number: index + 1,
    kind: kindWords[kind].name,
    ...placesOf(exported, difference),
    ...speaker,
    why: explanationOf(difference),
  }
}

type Places = Readonly<Record<Side, Span | null>>

function placesOf({ reading }: Exported, { a, b }: Places): Pick<Line, 'a' | 'b' | 'placeA' | 'placeB'> {
  return {
    a: wordsAt(reading.comparison, 'a', a),
    b: wordsAt(reading.comparison, 'b', b),
    placeA: paragraphOf(reading, 'a', a) ?? '',
    placeB: paragraphOf(reading, 'b', b) ?? '',
  }
}

/** Spreadsheets take a cell that begins so for a formula (OWASP, CSV Injection); the apostrophe says that it is text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell in quotation marks where it needs them. */
function toCell(value: string): string {
  const text = cleanText(value)
  const disarmed = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed
}
