import * as v from 'valibot'
import { Answers, Count, History, Judgement, Lesson, Part, Span } from './decisions.ts'

/** Raised with every change of the shape below; older ones are then brought up to date by `older-records.ts`. */
export const RECORD_VERSION = 5

/** Whatever makes an id, it is short and plain: it becomes a key, and part of an address. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))

/** ISO 8601 with time and zone, as `toISOString` writes it. */
export const Moment = v.pipe(v.string(), v.isoTimestamp())

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
    // Records of earlier releases have none.
    address: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//i))), null),
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
  /** There where the article is not whole: whoever shared it left out what is the same. */
  isExcerpt: v.exactOptional(v.literal(true)),
})

/** How a comparison is looked at. */
export const View = v.object({
  layout: v.picklist(['side-by-side', 'merged', 'a', 'b']),
  hidden: v.array(v.picklist(['quotation', 'fact', 'only', 'place', 'artefact', 'wording', 'form'])),
  theme: v.picklist(['system', 'light', 'dark']),
  singleKeys: v.boolean(),
})

/** The present shape. */
export const Record = v.object({
  version: v.literal(RECORD_VERSION),
  id: Id,
  /** As the reader named it; null where it is called after its articles. */
  name: v.nullable(v.string()),
  made: Moment,
  /** When anything about it was last written, its view and place included. */
  changed: Moment,
  slots: v.object({ a: Slot, b: Slot }),
  view: View,
  at: v.nullable(Count),
  judgement: Judgement,
  /** Null until a teacher has changed anything about the lesson that the app would choose. */
  lesson: v.nullable(Lesson),
  /** What a pupil answered; there once anything is. */
  answers: v.exactOptional(Answers),
  history: History,
})

/** One comparison as it is kept. Its shape is this file's own, so that renaming a type elsewhere cannot change it. */
export type StoredRecord = v.InferOutput<typeof Record>

/** What records before the fourth version did not know, told by who reads one: it was the only one, and had no dates. */
export interface Untold {
  readonly id: string
  /** ISO 8601. */
  readonly now: string
}
