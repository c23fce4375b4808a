import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Finding } from '../engine/find/finding.ts'
import type { Span } from '../engine/text/span.ts'
import { groupHeadings } from './kind-texts.ts'
import { glyphOf, type KindGroup } from './kinds.ts'
import { placeNote } from './notes.ts'
import type { Reading } from './reading.ts'
import { rowAt } from './rows.ts'
import { tell } from './told.ts'

/** One finding that is no difference in the words, with its places. */
export interface LedgerEntry {
  readonly a: Span | null
  readonly b: Span | null
  /** "Dana Whitlock · ¶ 2". */
  readonly note: string
  /** Where it stands; of two places, the one in `a`. */
  readonly row: number
}

/** What the two articles have in common, or around the story: a list to look things up in. */
export interface Ledger {
  readonly heading: string
  readonly glyph: string
  readonly entries: readonly LedgerEntry[]
  /** The group of differences that its entries would be in, were they marked in the texts; null for what is no difference. */
  readonly group: KindGroup | null
  /** Whether its entries stand in both articles. */
  readonly isShared: boolean
}

interface LedgerKind {
  readonly heading: MessageDescriptor
  readonly glyph: string
  readonly takes: (finding: Finding) => boolean
}

const kinds: readonly LedgerKind[] = [
  {
    heading: msg`Quotations word for word`,
    glyph: '❝',
    takes: (finding) => finding.kind === 'quotation' && finding.verbatim && finding.a !== null && finding.b !== null,
  },
  {
    heading: msg`The same fact in another form`,
    glyph: '#',
    takes: (finding) => finding.kind === 'fact' && finding.sameValue && finding.a !== null && finding.b !== null,
  },
  {
    heading: msg`Quoted in one only`,
    glyph: '❝',
    takes: (finding) => finding.kind === 'quotation' && (finding.a === null || finding.b === null),
  },
  { heading: msg`Where the story comes from`, glyph: '§', takes: (finding) => finding.kind === 'provenance' },
]

/** Kinds of difference that are told here where the texts are not marked. */
const unmarkedKinds = ['quotation', 'fact'] as const

/** The ledgers that have entries, each in the order of the findings. */
export function toLedgers(reading: Reading): Ledger[] {
  const { unmarked, comparison } = reading
  const ledger = (words: Pick<Ledger, 'heading' | 'glyph' | 'group'>, findings: readonly Finding[]): Ledger[] => {
    const entries = findings.map((finding) => toEntry(reading, finding))
    const isShared = entries.every(({ a, b }) => a !== null && b !== null)
    return entries.length === 0 ? [] : [{ ...words, entries, isShared }]
  }
  return [
    ...unmarkedKinds.flatMap((group) =>
      ledger(
        { heading: i18n._(groupHeadings[group]), glyph: glyphOf(group), group },
        unmarked.filter(({ kind }) => kind === group),
      ),
    ),
    ...kinds.flatMap(({ takes, heading, glyph }) =>
      ledger({ heading: i18n._(heading), glyph, group: null }, comparison.findings.filter(takes)),
    ),
  ]
}

function toEntry(reading: Reading, finding: Finding): LedgerEntry {
  const [a, b] = finding.kind === 'artefact' || finding.kind === 'only' ? [null, null] : [finding.a, finding.b]
  const side: Side = a === null ? 'b' : 'a'
  const speaker = finding.kind === 'quotation' ? finding.speaker : null
  const what = finding.kind === 'provenance' ? tell(finding.explanation) : placeNote(reading, finding)
  const note = [speaker, what].filter((part) => part !== null).join(' · ')
  return { a, b, note, row: rowAt(reading.rows, side, (a ?? b)?.start ?? 0) }
}
