import type { Span } from '../../text/span.ts'
import type { Told } from '../../told.ts'
import type { Reading } from './reading.ts'

/**
 * One kind of damage that machines and copying leave behind. Its names follow MQM's (Multidimensional Quality Metrics), a
 * catalogue of translation errors, wherever that has one; the comment of each rule says which.
 */
export interface ArtefactRule {
  /** Stable name, `doubled-word`. */
  readonly name: string
  /** What is seen, in plain words. */
  readonly explanation: Told
  /** 2 where the damage changes what a reader reads, 3 where it only looks wrong. */
  readonly severity: 2 | 3
  /** The places in one article, in order. */
  readonly find: (reading: Reading) => Span[]
}
