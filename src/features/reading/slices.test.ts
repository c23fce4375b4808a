import { expect, test } from 'vitest'
import { articleFromText } from '../../engine/article.ts'
import { compare, type Comparison } from '../../engine/compare.ts'
import { toMarked, toReading, type Reading } from '../../view-model/reading.ts'
import { firstSlices, isDrawn, reduceSlices, ROWS_IN_SLICE, type Slices } from './slices.ts'

const log = (verb: string) =>
  articleFromText({ text: Array.from({ length: 220 }, (_, k) => `Boat${k} ${verb} Port${k}.`).join('\n\n') })
const comparison = compare(log('left'), log('reached'))
const readingOf = (of: Comparison): Reading => toReading(toMarked(of), { hidden: ['form'] })
const reading = readingOf(comparison)
/** The same rows, read anew. */
const again = readingOf(comparison)
const swapped = readingOf({ ...comparison, a: comparison.b, b: comparison.a })

/** One letter a slice: `n`ew, `o`ld or empty. */
const draw = ({ reading: wanted, drawn }: Slices): string =>
  drawn.map((own) => (own === null ? '.' : own === wanted ? 'n' : 'o')).join('')

const all = reduceSlices(firstSlices(reading), { type: 'all' })

test('it begins with what an article of usual length has', () => {
  expect(draw(firstSlices(reading))).toBe(`nnn${'.'.repeat(Math.ceil(reading.rows.length / ROWS_IN_SLICE) - 3)}`)
})

test('what comes near the screen is drawn, and stays when it leaves', () => {
  const seen = reduceSlices(firstSlices(reading), { type: 'seen', came: [5, 6], left: [0] })
  expect(draw(seen)).toMatch(/^nnn\.\.nn\./)
  expect([...seen.near]).toEqual([5, 6])
})

test('a jump draws its slice and those beside it', () => {
  expect(draw(reduceSlices(firstSlices(reading), { type: 'asked', slice: 6 }))).toMatch(/^nnn\.\.nnn\.+$/)
})

test('while idle, empty slices come first, the nearest before the others; in the end all are drawn', () => {
  let slices = reduceSlices(firstSlices(reading), { type: 'seen', came: [5], left: [0] })
  const states = [draw(slices)]
  for (let k = 0; !isDrawn(slices) && k < 20; k++) {
    slices = reduceSlices(slices, { type: 'idle' })
    states.push(draw(slices))
  }
  expect(states.slice(0, 3).map((state) => state.slice(0, 7))).toEqual(['nnn..n.', 'nnn.nn.', 'nnn.nnn'])
  expect(isDrawn(slices)).toBe(true)
  expect(reduceSlices(slices, { type: 'idle' })).toBe(slices)
})

test('newly compared words draw what is near at once; the rest keeps its marks until its turn', () => {
  const near = reduceSlices(all, { type: 'seen', came: [2], left: [0] })
  const grown = reduceSlices(near, { type: 'read', reading: again })
  expect(draw(grown)).toMatch(/^oono+$/)
  expect(draw(reduceSlices(grown, { type: 'idle' }))).toMatch(/^onno+$/)
})

test('another pair of texts leaves nothing of the one before', () => {
  expect(draw(reduceSlices(all, { type: 'read', reading: swapped }))).toMatch(/^nnn\.+$/)
})
