import type { Span } from '../../text/span.ts'
import type { Token, TokenIndex } from '../../text/tokens.ts'
import type { FactType } from '../finding.ts'

/** How an amount is bounded: `about 40`, `more than 40`, `at least 40`, `nearly 40`, `fewer than 40`, `up to 40`. */
export type Hedge = 'none' | 'about' | 'over' | 'least' | 'almost' | 'under' | 'most'

/** A figure with what it counts. `unit` is empty, `%`, `points`, `ordinal` or a currency. */
export interface Amount {
  readonly kind: 'amount'
  readonly unit: string
  readonly amount: number
  readonly hedge: Hedge
  /** The size of one step of the last digit that means something; 1 for 13, 0.1 for 3.3, a million for `5 million`. */
  readonly step: number
  /** The digits as written, without separators: two readings of `1.234` have the same. Empty where it is written in words. */
  readonly digits: string
  /** The word after it, `people`; empty where a mark follows. */
  readonly counted: string
}

/** A score, a range or a round plural (`tens of thousands`): equal or not, never weighed. */
export interface Phrase {
  readonly kind: 'phrase'
  readonly phrase: string
}

/** A day, as much of it as is said; months and weekdays from 1, weekdays from Monday. */
export interface Day {
  readonly kind: 'day'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
}

export interface Clock {
  readonly kind: 'clock'
  /** After midnight. */
  readonly minutes: number
}

/** A person or an organization by its words in lower case, initials and possessive endings left out. */
export interface Name {
  readonly kind: 'name'
  readonly words: readonly string[]
  /** The words of the title beside a person's name; empty where there is none. */
  readonly title: readonly string[]
  /** The name alone, where the mention also covers a title. */
  readonly nameSpan: Span
  /** The title alone; null where there is none. */
  readonly titleSpan: Span | null
}

/** A country or a union of them. */
export interface Country {
  readonly kind: 'country'
  readonly country: string
  readonly form: 'name' | 'adjective'
}

export type Value = Amount | Phrase | Day | Clock | Name | Country

/** A fact as one article writes it. Made by `findMentions`, read by `pairFacts`. */
export interface Mention {
  readonly type: FactType
  readonly span: Span
  /** The tokens that carry its value, from `first` up to, not including, `end`. */
  readonly first: TokenIndex
  readonly end: TokenIndex
  readonly value: Value
  /** Too common to be told when it stands in one article only, or to be called a conflict: `one`, `first`. */
  readonly isWeak: boolean
}

/** One sentence on the way to its mentions. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: TokenIndex
  /** The first token after the sentence. */
  readonly end: TokenIndex
  readonly language: string
}

/** The normal form of a token inside the sentence; empty outside of it. */
export function normAt({ tokens, end }: Reading, index: TokenIndex): string {
  return index < 0 || index >= end ? '' : (tokens[index]?.norm ?? '')
}

/** The characters from one token up to, not including, another. */
export function spanBetween({ tokens }: Reading, first: TokenIndex, end: TokenIndex): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[end - 1]?.end ?? start }
}

/** Whether nothing stands between a token and the one before it. */
export function touchesLast({ tokens }: Reading, index: TokenIndex): boolean {
  return index > 0 && tokens[index - 1]?.end === tokens[index]?.start
}
