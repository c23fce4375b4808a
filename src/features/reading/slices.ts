import type { Reading } from '../../view-model/reading.ts'

/** Rows in a slice: few enough to be drawn between two movements of the pointer. */
export const ROWS_IN_SLICE = 24

/** Slices drawn from the start, wherever the reader is: an article of usual length is there in one piece. */
const AT_ONCE = [0, 1, 2]

/** Index of a slice. */
type SliceIndex = number

/**
 * Which slices of rows are drawn, and from what. A slice keeps what it was drawn from until its turn comes, so that a stretch of newly
 * compared words, or another choice of marks, never draws a hundred thousand words at once.
 */
export interface Slices {
  /** What all slices shall be drawn from. */
  readonly reading: Reading
  /** What each slice is drawn from; null where an empty space of about its height stands for it. */
  readonly drawn: readonly (Reading | null)[]
  /** The slices on the screen or next to it. */
  readonly near: ReadonlySet<SliceIndex>
}

/** `read`: there is something new to draw. `seen`: slices came near or left. `asked`: one is needed now. `idle`: there is time for one more. */
export type SlicesAction =
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'seen'; readonly came: readonly SliceIndex[]; readonly left: readonly SliceIndex[] }
  | { readonly type: 'asked'; readonly slice: SliceIndex }
  | { readonly type: 'idle' }
  | { readonly type: 'all' }

/** Before anything is seen. */
export function firstSlices(reading: Reading): Slices {
  return draw({ reading, drawn: emptySlices(reading), near: new Set([0]) }, AT_ONCE)
}

/** The next state; the same one where nothing changes. */
export function reduceSlices(slices: Slices, action: SlicesAction): Slices {
  switch (action.type) {
    case 'read':
      return read(slices, action.reading)
    case 'seen': {
      const near = new Set([...slices.near, ...action.came].filter((slice) => !action.left.includes(slice)))
      return draw({ ...slices, near }, action.came)
    }
    case 'asked':
      // Its neighbours too, so that what is shown can stand in the middle of the screen.
      return draw(slices, [action.slice - 1, action.slice, action.slice + 1])
    case 'idle': {
      const next = nextStale(slices)
      return next === null ? slices : draw(slices, [next])
    }
    case 'all':
      return draw(
        slices,
        slices.drawn.map((_, slice) => slice),
      )
  }
}

/** True when nothing is left to draw. */
export function isDrawn({ reading, drawn }: Slices): boolean {
  return drawn.every((own) => own === reading)
}

function read(slices: Slices, reading: Reading): Slices {
  if (slices.reading === reading) return slices
  // The same rows with other marks may wait; other rows may not.
  if (hasSameRows(slices.reading, reading)) return draw({ ...slices, reading }, [...slices.near])
  return draw({ ...slices, reading, drawn: emptySlices(reading) }, [...AT_ONCE, ...slices.near])
}

/** The same two articles with the same links have the same rows, however far their words are compared. */
function hasSameRows(x: Reading, y: Reading): boolean {
  const sides = ['a', 'b'] as const
  return (
    x.rows.length === y.rows.length && sides.every((side) => x.comparison[side].article === y.comparison[side].article)
  )
}

function emptySlices({ rows }: Reading): null[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_IN_SLICE) }, () => null)
}

function draw(slices: Slices, asked: readonly SliceIndex[]): Slices {
  const { reading, drawn } = slices
  const needed = new Set(asked.filter((slice) => slice in drawn && drawn[slice] !== reading))
  return needed.size === 0 ? slices : { ...slices, drawn: drawn.map((own, k) => (needed.has(k) ? reading : own)) }
}

/** The nearest to the screen of those that are not as they shall be; empty ones before outdated ones. */
function nextStale({ reading, drawn, near }: Slices): SliceIndex | null {
  const centre = Math.min(...near)
  const from = Number.isFinite(centre) ? centre : 0
  const stale = drawn.flatMap((own, slice) => (own === reading ? [] : [{ slice, far: Math.abs(slice - from), own }]))
  stale.sort((x, y) => Number(x.own !== null) - Number(y.own !== null) || x.far - y.far)
  return stale[0]?.slice ?? null
}
