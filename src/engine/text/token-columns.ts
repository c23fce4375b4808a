import { extended } from './extended.ts'
import type { FormIndex, Forms } from './forms.ts'
import type { Token, TokenIndex } from './tokens.ts'

/**
 * The tokens of an article as columns of numbers, in order: what alignment and word diff read. A long article has a hundred thousand
 * tokens, and as objects they cost more than all that is done with them. The columns may be longer than `count`.
 */
export interface TokenColumns {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What each is, as an index into `forms.all`. */
  readonly formOf: Int32Array
  readonly forms: Forms
}

/** Columns while they are filled; they are replaced where they get too short. */
export interface GrowingColumns extends TokenColumns {
  count: number
  starts: Int32Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
  formOf: Int32Array<ArrayBuffer>
}

/** English has a token for five code units. Where a text has more the columns grow. */
const UNITS_PER_TOKEN = 5

/** Columns without tokens, for a text of a length in code units. */
export function noTokens(length: number, forms: Forms): GrowingColumns {
  const room = Math.ceil(length / UNITS_PER_TOKEN) + 1
  return { count: 0, starts: new Int32Array(room), ends: new Int32Array(room), formOf: new Int32Array(room), forms }
}

/**
 * Adds one token. A function of its own, not one that is made with the columns: the compiler forgets what it knew of such a one when
 * the last of its kind is gone.
 */
export function addToken(columns: GrowingColumns, start: number, end: number, form: FormIndex): void {
  const { count } = columns
  if (count === columns.starts.length) makeRoom(columns)
  columns.starts[count] = start
  columns.ends[count] = end
  columns.formOf[count] = form
  columns.count = count + 1
}

function makeRoom(columns: GrowingColumns): void {
  const room = 2 * columns.starts.length
  columns.starts = extended(columns.starts, room)
  columns.ends = extended(columns.ends, room)
  columns.formOf = extended(columns.formOf, room)
}

/** Some of the tokens, from `first` up to, not including, `end`. */
export function someColumns(
  { starts, ends, formOf, forms }: TokenColumns,
  first: TokenIndex,
  end: TokenIndex,
): TokenColumns {
  return {
    count: end - first,
    starts: starts.subarray(first, end),
    ends: ends.subarray(first, end),
    formOf: formOf.subarray(first, end),
    forms,
  }
}

/** The tokens as objects. */
export function toTokens({ count, starts, ends, formOf, forms }: TokenColumns): Token[] {
  const tokens: Token[] = []
  for (let k = 0; k < count; k++) {
    const form = forms.all[formOf[k] ?? -1]
    if (form === undefined) throw new RangeError(`token ${k} has no form; this is a bug`)
    tokens.push({ start: starts[k] ?? 0, end: ends[k] ?? 0, kind: form.kind, norm: form.norm })
  }
  return tokens
}
