import type { Reading } from '../../view-model/reading.ts'

/** Rows that the browser skips together while they are out of view: it watches every such group on each frame. */
export const ROWS_IN_SLICE = 24

/** Rows that the browser skips together near the screen, and that count as near together. */
export const ROWS_IN_PIECE = 2

/** Pieces above and below one that is jumped to, so that it can stand in the middle of the screen. */
const BESIDE = 2

/** Index of a piece of rows, counted through all slices. */
export type PieceIndex = number

/** What each row of a slice is drawn from; null where an empty space of about its height stands for it. */
export type Slice = readonly (Reading | null)[]

/**
 * Which rows are drawn, and from what. A row keeps what it was drawn from until its turn comes, so that a stretch of newly compared words,
 * or another choice of marks, never draws a hundred thousand words at once. Each has a turn of its own: on a school's computer, four times
 * slower than a desktop, a long one takes two frames.
 */
export interface Slices {
  /** What all rows shall be drawn from. */
  readonly reading: Reading
  /** A slice in which nothing is drawn again stays the same object. */
  readonly drawn: readonly Slice[]
  /** The pieces on the screen or next to it. */
  readonly near: ReadonlySet<PieceIndex>
}

/** `read`: there is something new to draw. `seen`: pieces came near or left. `asked`: a row is needed now. `next`: one more row. */
export type SlicesAction =
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'seen'; readonly came: readonly PieceIndex[]; readonly left: readonly PieceIndex[] }
  | { readonly type: 'asked'; readonly row: number }
  | { readonly type: 'next' }
  | { readonly type: 'all' }

/** Before anything is seen: what stands around the rows is enough for one frame. */
export function firstSlices(reading: Reading): Slices {
  return { reading, drawn: emptySlices(reading), near: new Set([0]) }
}

/** The next state; the same one where nothing changes. */
export function reduceSlices(slices: Slices, action: SlicesAction): Slices {
  switch (action.type) {
    case 'read':
      return read(slices, action.reading)
    case 'seen': {
      const near = [...slices.near, ...action.came].filter((piece) => !action.left.includes(piece))
      return { ...slices, near: new Set(near) }
    }
    case 'asked': {
      const piece = Math.floor(action.row / ROWS_IN_PIECE)
      // What is there can be shown, and what is beside it has its turn.
      return isStale(slices, action.row) ? draw(slices, rowsOf(upTo(2 * BESIDE + 1, piece - BESIDE))) : slices
    }
    case 'next': {
      const next = nextStale(slices)
      return next === null ? slices : draw(slices, [next])
    }
    case 'all':
      return draw(slices, upTo(slices.reading.rows.length))
  }
}

/** True when nothing is left to draw. */
export function isDrawn({ reading, drawn }: Slices): boolean {
  return drawn.every((slice) => slice.every((own) => own === reading))
}

/** Where a row stands: its piece in its slice, and its place in that piece. */
export function placeOfRow(row: number): { readonly slice: number; readonly piece: number; readonly index: number } {
  const inSlice = row % ROWS_IN_SLICE
  return {
    slice: Math.floor(row / ROWS_IN_SLICE),
    piece: Math.floor(inSlice / ROWS_IN_PIECE),
    index: inSlice % ROWS_IN_PIECE,
  }
}

/** What a row is drawn from; null where it is not drawn, or there is no such row. */
export function drawnFrom(drawn: readonly Slice[], row: number): Reading | null {
  return drawn[Math.floor(row / ROWS_IN_SLICE)]?.[row % ROWS_IN_SLICE] ?? null
}

function read(slices: Slices, reading: Reading): Slices {
  if (slices.reading === reading) return slices
  // The same rows with other marks may wait; other rows may not.
  if (hasSameRows(slices.reading, reading)) return draw({ ...slices, reading }, rowsOf([...slices.near]))
  return draw({ ...slices, reading, drawn: emptySlices(reading) }, rowsOf([0, ...slices.near]))
}

/** The same two articles with the same links have the same rows, however far their words are compared. */
function hasSameRows(x: Reading, y: Reading): boolean {
  const sides = ['a', 'b'] as const
  return (
    x.rows.length === y.rows.length && sides.every((side) => x.comparison[side].article === y.comparison[side].article)
  )
}

function emptySlices({ rows }: Reading): Slice[] {
  return upTo(Math.ceil(rows.length / ROWS_IN_SLICE)).map((slice) =>
    upTo(Math.min(rows.length - slice * ROWS_IN_SLICE, ROWS_IN_SLICE)).map(() => null),
  )
}

function draw(slices: Slices, asked: readonly number[]): Slices {
  const { reading, drawn } = slices
  const needed = new Set(asked.filter((row) => isStale(slices, row)))
  if (needed.size === 0) return slices
  const touched = new Set([...needed].map((row) => Math.floor(row / ROWS_IN_SLICE)))
  return {
    ...slices,
    drawn: drawn.map((slice, k) =>
      touched.has(k) ? slice.map((own, row) => (needed.has(k * ROWS_IN_SLICE + row) ? reading : own)) : slice,
    ),
  }
}

/** There is such a row, and it is not drawn as it shall be. */
function isStale({ reading, drawn }: Slices, row: number): boolean {
  return row >= 0 && row < reading.rows.length && drawnFrom(drawn, row) !== reading
}

/** The nearest to the middle of the screen of those that are not as they shall be; empty ones before outdated ones. */
function nextStale({ reading, drawn, near }: Slices): number | null {
  // Between the first row of the first piece that is near and the end of the last one.
  const middle = near.size === 0 ? 0 : ((Math.min(...near) + Math.max(...near) + 1) * ROWS_IN_PIECE) / 2
  let next: { row: number; far: number; isOutdated: boolean } | null = null
  // A book has thousands of rows, and this is asked for each of them.
  for (const [k, slice] of drawn.entries()) {
    for (const [index, own] of slice.entries()) {
      if (own === reading) continue
      const row = k * ROWS_IN_SLICE + index
      const [far, isOutdated] = [Math.abs(row + 0.5 - middle), own !== null]
      if (next === null || (isOutdated === next.isOutdated ? far < next.far : next.isOutdated))
        next = { row, far, isOutdated }
    }
  }
  return next?.row ?? null
}

function rowsOf(pieces: readonly PieceIndex[]): number[] {
  return pieces.flatMap((piece) => upTo(ROWS_IN_PIECE, piece * ROWS_IN_PIECE))
}

/** So many indices, from the first on. */
function upTo(count: number, first = 0): number[] {
  return Array.from({ length: count }, (_, k) => first + k)
}
