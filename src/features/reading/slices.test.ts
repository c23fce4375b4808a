import { expect, test } from 'vitest'
import { articleFromText } from '../../engine/article.ts'
import { compare, type Comparison } from '../../engine/compare.ts'
import { toMarked, toReading, type Reading } from '../../view-model/reading.ts'
import { firstSlices, isDrawn, placeOfRow, reduceSlices, ROWS_IN_PIECE, type Slices } from './slices.ts'

const log = (verb: string) =>
  articleFromText({ text: Array.from({ length: 220 }, (_, k) => `Boat${k} ${verb} Port${k}.`).join('\n\n') })
const comparison = compare(log('left'), log('reached'))
const readingOf = (of: Comparison): Reading => toReading(toMarked(of), { hidden: ['form'] })
const reading = readingOf(comparison)
/** The same rows, read anew. */
const again = readingOf(comparison)
const swapped = readingOf({ ...comparison, a: comparison.b, b: comparison.a })

/** One letter a row, a bar between slices: `n`ew, `o`ld or empty. */
const draw = ({ reading: wanted, drawn }: Slices): string =>
  drawn.map((slice) => slice.map((own) => (own === null ? '.' : own === wanted ? 'n' : 'o')).join('')).join('|')

/** As it is once the first row is drawn. */
const begun = reduceSlices(firstSlices(reading), { type: 'next' })
const all = reduceSlices(firstSlices(reading), { type: 'all' })
const near = (slices: Slices, came: readonly number[]) => reduceSlices(slices, { type: 'seen', came, left: [0] })

test('it begins with a place for each row, and the first row is drawn first', () => {
  const drawn = draw(firstSlices(reading))
  expect(drawn).toMatch(/^(\.{24}\|)+\.{1,24}$/)
  expect(drawn.replaceAll('|', '')).toHaveLength(reading.rows.length)
  expect(draw(begun)).toMatch(/^n\.{23}(\|\.{24})+(\|\.{1,24})?$/)
})

test('every row has a place of its own, one behind the other', () => {
  const places = reading.rows.map((_, row) => placeOfRow(row))
  const order = places.map(({ slice, piece, index }) => (slice * 12 + piece) * ROWS_IN_PIECE + index)
  expect(order).toEqual(reading.rows.map((_, row) => row))
  expect(places.at(-1)).toMatchObject({
    slice: all.drawn.length - 1,
    piece: Math.ceil((all.drawn.at(-1)?.length ?? 0) / ROWS_IN_PIECE) - 1,
  })
})

test('what comes near the screen is drawn next, from its middle on, and stays when it leaves', () => {
  let slices = near(begun, [13, 14, 15])
  const states = [draw(slices)]
  for (let k = 0; k < 6; k++) {
    slices = reduceSlices(slices, { type: 'next' })
    states.push(draw(slices))
  }
  // Two rows a piece, and the second slice begins with piece 12.
  expect(states.map((state) => state.slice(25, 37))).toEqual([
    '............',
    '....n.......',
    '....nn......',
    '...nnn......',
    '...nnnn.....',
    '..nnnnn.....',
    '..nnnnnn....',
  ])
  const left = reduceSlices(slices, { type: 'seen', came: [0], left: [13, 14, 15] })
  expect([...left.near]).toEqual([0])
  expect(draw(left)).toBe(draw(slices))
})

test('a jump draws the piece with its row and those beside it, unless it is there', () => {
  const jumped = reduceSlices(begun, { type: 'asked', row: 15 * ROWS_IN_PIECE + 1 })
  expect(draw(jumped)).toMatch(/^n\.{23}\|\.\.n{10}\.{12}\|/)
  expect(reduceSlices(jumped, { type: 'asked', row: 16 * ROWS_IN_PIECE })).toBe(jumped)
})

test('in the end all are drawn, and nothing is drawn twice', () => {
  let slices = firstSlices(reading)
  for (let k = 0; k < reading.rows.length; k++) {
    expect(isDrawn(slices)).toBe(false)
    const next = reduceSlices(slices, { type: 'next' })
    const redrawn = next.drawn.filter((slice, index) => slice !== slices.drawn[index])
    expect(redrawn).toHaveLength(1)
    slices = next
  }
  expect(isDrawn(slices)).toBe(true)
  expect(reduceSlices(slices, { type: 'next' })).toBe(slices)
})

test('newly compared words draw what is near at once; the rest keeps its marks until its turn, empty rows first', () => {
  const grown = reduceSlices(near(all, [2]), { type: 'read', reading: again })
  expect(draw(grown)).toMatch(/^o{4}nno{18}\|o+/)
  const read = reduceSlices(near(begun, [1]), { type: 'read', reading: again })
  expect(draw(read)).toMatch(/^o\.nn\.{20}\|/)
  expect(draw(reduceSlices(read, { type: 'next' }))).toMatch(/^onnn\.{20}\|/)
})

test('another pair of texts leaves nothing of the one before', () => {
  expect(draw(reduceSlices(all, { type: 'read', reading: swapped }))).toMatch(/^nn\.{22}(\|\.+)+$/)
})

test('nothing to draw is drawn', () => {
  expect(isDrawn(firstSlices({ ...reading, rows: [] }))).toBe(true)
})
