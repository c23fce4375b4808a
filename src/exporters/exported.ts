import type { Judgement } from '../view-model/judgement.ts'
import type { Family } from '../view-model/kinds.ts'
import type { Reading } from '../view-model/reading.ts'

/** Everything that an export says. It shows what the page shows: what is switched off or dismissed leaves no mark, and is named. */
export interface Exported {
  readonly reading: Reading
  readonly judgement: Judgement
  /** Kinds of difference that are switched off. */
  readonly hidden: readonly Family[]
  /** What the reader calls this comparison; null where nothing. */
  readonly name: string | null
  /** ISO 8601 date-time. */
  readonly comparedAt: string
  /** Its articles are cut down to what differs: nothing can be told of the whole ones. */
  readonly isExcerpt: boolean
}
