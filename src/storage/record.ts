import * as v from 'valibot'
import { Count, History, Judgement, Part, SecondJudgement, Span } from './decisions.ts'

/** Raised with every change of the shape below; older ones are then brought up to date in `decodeRecord`. */
export const RECORD_VERSION = 3

const Block = v.object({
  kind: v.picklist(['headline', 'heading', 'paragraph', 'list-item', 'quotation', 'caption']),
  part: Part,
  span: Span,
  reason: v.nullable(v.string()),
})

const Article = v.pipe(
  v.object({
    id: v.string(),
    title: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    date: v.nullable(v.pipe(v.string(), v.isoDate())),
    language: v.string(),
    text: v.string(),
    blocks: v.array(Block),
  }),
  v.check(({ text, blocks }) => {
    const edges = blocks.flatMap(({ span }) => [span.start, span.end])
    return edges.every((edge, i) => edge <= text.length && edge >= (edges[i - 1] ?? 0))
  }, 'blocks must be in order and inside the text'),
)

const OwnText = v.object({ article: v.nullable(Article), draft: v.nullable(v.string()), notes: v.array(v.string()) })

const Slot = v.object({
  ...OwnText.entries,
  version: v.nullable(v.string()),
  beneath: v.nullable(OwnText),
})

const View = v.object({
  layout: v.picklist(['side-by-side', 'merged']),
  hidden: v.array(v.picklist(['quotation', 'fact', 'only', 'place', 'artefact', 'wording', 'form'])),
  theme: v.picklist(['system', 'light', 'dark']),
  singleKeys: v.boolean(),
})

const Record = v.object({
  version: v.literal(RECORD_VERSION),
  slots: v.object({ a: Slot, b: Slot }),
  view: View,
  at: v.nullable(Count),
  judgement: Judgement,
  history: History,
})

/** The second version knew fewer decisions, and forgot how they came about. */
const SecondRecord = v.object({
  ...v.omit(Record, ['history']).entries,
  version: v.literal(2),
  judgement: SecondJudgement,
})

/** The first version knew one switch, and no decisions of the reader. */
const FirstRecord = v.object({
  ...v.omit(SecondRecord, ['judgement']).entries,
  version: v.literal(1),
  view: v.object({ ...v.omit(View, ['hidden']).entries, typography: v.boolean() }),
})

const AnyRecord = v.variant('version', [FirstRecord, SecondRecord, Record])

/** The current comparison as it is kept between visits. Its shape is this file's own, so that renaming a type elsewhere cannot change it. */
export type StoredRecord = v.InferOutput<typeof Record>

/** What reading the store found. `newer`: written by a later release of this page, which must not be overwritten. */
export type Decoded =
  | { readonly status: 'found'; readonly record: StoredRecord }
  | { readonly status: 'none' | 'corrupt' | 'newer' }

/** Any stored value → a record that can be trusted, or why there is none. Never throws. */
export function decodeRecord(stored: unknown): Decoded {
  if (stored === undefined) return { status: 'none' }
  const head = v.safeParse(v.object({ version: v.number() }), stored)
  if (head.success && head.output.version > RECORD_VERSION) return { status: 'newer' }
  const parsed = v.safeParse(AnyRecord, stored)
  return parsed.success ? { status: 'found', record: bringUpToDate(parsed.output) } : { status: 'corrupt' }
}

function bringUpToDate(record: v.InferOutput<typeof AnyRecord>): StoredRecord {
  if (record.version === 1) return bringUpToDate(fromFirst(record))
  return record.version === 2 ? fromSecond(record) : record
}

function fromFirst({ view, ...kept }: v.InferOutput<typeof FirstRecord>): v.InferOutput<typeof SecondRecord> {
  const { typography, ...rest } = view
  return {
    ...kept,
    version: 2,
    view: { ...rest, hidden: typography ? [] : ['form'] },
    judgement: { corrections: { pinned: [], parted: [] }, dismissed: [] },
  }
}

function fromSecond(record: v.InferOutput<typeof SecondRecord>): StoredRecord {
  return {
    ...record,
    version: RECORD_VERSION,
    judgement: { ...record.judgement, reclassified: [], equalWords: [] },
    history: { past: [], future: [] },
  }
}
