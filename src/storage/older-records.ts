import * as v from 'valibot'
import { FourthHistory, SecondJudgement, ThirdHistory, ThirdJudgement } from './decisions.ts'
import { Record, View, type StoredRecord, type Untold } from './record.ts'

// The shapes of all released versions before the present one, and how each becomes the next. None of this ever goes away.

/** The fourth version knew no lessons. */
const FourthRecord = v.object({
  ...v.omit(Record, ['lesson', 'answers']).entries,
  version: v.literal(4),
  history: FourthHistory,
})

/** The third version was the only comparison that was kept: it had no name, no dates, no notes. */
const ThirdRecord = v.object({
  ...v.omit(FourthRecord, ['id', 'name', 'made', 'changed']).entries,
  version: v.literal(3),
  judgement: ThirdJudgement,
  history: ThirdHistory,
})

/** The second version knew fewer decisions, and forgot how they came about. */
const SecondRecord = v.object({
  ...v.omit(ThirdRecord, ['history']).entries,
  version: v.literal(2),
  judgement: SecondJudgement,
})

/** The first version knew one switch, and no decisions of the reader. */
const FirstRecord = v.object({
  ...v.omit(SecondRecord, ['judgement']).entries,
  version: v.literal(1),
  view: v.object({ ...v.omit(View, ['hidden']).entries, typography: v.boolean() }),
})

/** A record of any released version. */
export const AnyRecord = v.variant('version', [FirstRecord, SecondRecord, ThirdRecord, FourthRecord, Record])

type First = v.InferOutput<typeof FirstRecord>
type Second = v.InferOutput<typeof SecondRecord>
type Third = v.InferOutput<typeof ThirdRecord>
type Fourth = v.InferOutput<typeof FourthRecord>

/** The same comparison in the present shape; nothing that it knew is lost. */
export function bringUpToDate(record: v.InferOutput<typeof AnyRecord>, untold: Untold): StoredRecord {
  switch (record.version) {
    case 1:
      return fromFourth(fromThird(fromSecond(fromFirst(record)), untold))
    case 2:
      return fromFourth(fromThird(fromSecond(record), untold))
    case 3:
      return fromFourth(fromThird(record, untold))
    case 4:
      return fromFourth(record)
    case 5:
      return record
  }
}

function fromFirst({ view, ...kept }: First): Second {
  const { typography, ...rest } = view
  return {
    ...kept,
    version: 2,
    view: { ...rest, hidden: typography ? [] : ['form'] },
    judgement: { corrections: { pinned: [], parted: [] }, dismissed: [] },
  }
}

function fromSecond(record: Second): Third {
  return {
    ...record,
    version: 3,
    judgement: { ...record.judgement, reclassified: [], equalWords: [] },
    history: { past: [], future: [] },
  }
}

function fromThird(record: Third, { id, now }: Untold): Fourth {
  const { past, future } = record.history
  const judgement = { ...record.judgement, notes: [] }
  const history = { past: past.map(stepFromThird), future: future.map(stepFromThird) }
  return { ...record, version: 4, id, name: null, made: now, changed: now, judgement, history }
}

function stepFromThird(step: Third['history']['past'][number]): Fourth['history']['past'][number] {
  return step.kind === 'judged' ? { ...step, judgement: { ...step.judgement, notes: [] } } : step
}

function fromFourth(record: Fourth): StoredRecord {
  return { ...record, version: 5, lesson: null }
}
