import * as v from 'valibot'

/** Raised with every change of the shape below; older ones are then brought up to date in `decodeRecord`. */
export const RECORD_VERSION = 2

const Span = v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) })

const Block = v.object({
  kind: v.picklist(['headline', 'heading', 'paragraph', 'list-item', 'quotation', 'caption']),
  part: v.picklist(['headline', 'body', 'boilerplate', 'metadata']),
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

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const SentencePair = v.object({ a: Count, b: Count })
const Judgement = v.object({
  corrections: v.object({ pinned: v.array(SentencePair), parted: v.array(SentencePair) }),
  dismissed: v.array(v.object({ a: v.nullable(Span), b: v.nullable(Span), reason: v.string() })),
})

const Record = v.object({
  version: v.literal(RECORD_VERSION),
  slots: v.object({ a: Slot, b: Slot }),
  view: View,
  at: v.nullable(Count),
  judgement: Judgement,
})

/** The first version knew one switch, and no decisions of the reader. */
const FirstRecord = v.object({
  ...Record.entries,
  version: v.literal(1),
  view: v.object({ ...v.omit(View, ['hidden']).entries, typography: v.boolean() }),
  judgement: v.optional(v.undefined()),
})

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
  const first = v.safeParse(FirstRecord, stored)
  if (first.success) return { status: 'found', record: fromFirst(first.output) }
  const parsed = v.safeParse(Record, stored)
  return parsed.success ? { status: 'found', record: parsed.output } : { status: 'corrupt' }
}

function fromFirst({ view, slots, at }: v.InferOutput<typeof FirstRecord>): StoredRecord {
  const { typography, ...rest } = view
  return {
    version: RECORD_VERSION,
    slots,
    view: { ...rest, hidden: typography ? [] : ['form'] },
    at,
    judgement: { corrections: { pinned: [], parted: [] }, dismissed: [] },
  }
}
