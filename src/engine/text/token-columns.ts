import { extended } from './extended.ts'
import type { FormIndex, Forms } from './forms.ts'
import type { Token, TokenIndex } from './tokens.ts'

/**
 * The tokens of an article as columns of numbers, in order. Alignment and word diff read nothing else: a long article has a hundred
 * thousand tokens, and as objects they cost more than all that is done with them. The columns may be longer than `count`.
 */
export interface TokenColumns {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What each is, as an index into `forms.all`. */
  readonly formOf: Int32Array
  readonly forms: Forms
}

/** Columns while they are filled. */
export interface ColumnsMaker {
  readonly forms: Forms
  readonly add: (start: number, end: number, form: FormIndex) => void
  /** How many tokens were added. */
  readonly count: () => number
  readonly made: () => TokenColumns
}

/** English has a token for five code units. Where a text has more the columns grow. */
const UNITS_PER_TOKEN = 5

/** Makes columns for a text of a length in code units; no tokens yet. */
export function columnsMaker(length: number, forms: Forms): ColumnsMaker {
  let capacity = Math.ceil(length / UNITS_PER_TOKEN) + 1
  let count = 0
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let formOf = new Int32Array(capacity)
  const grow = (): void => {
    capacity *= 2
    starts = extended(starts, capacity)
    ends = extended(ends, capacity)
    formOf = extended(formOf, capacity)
  }
  return {
    forms,
    add: (start, end, form) => {
      if (count === capacity) grow()
      starts[count] = start
      ends[count] = end
      formOf[count] = form
      count += 1
    },
    count: () => count,
    made: () => ({ count, starts, ends, formOf, forms }),
  }
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
