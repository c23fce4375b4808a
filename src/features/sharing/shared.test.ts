import { expect, test } from 'vitest'
import { compare } from '../../engine/compare.ts'
import { exporters } from '../../exporters/exporters.ts'
import { exportedOf as exportedPair, ferryStory } from '../../exporters/testing/exported.ts'
import { exportedOf } from './shared.ts'

const { a, b } = ferryStory()
/** A sentence that both have, and where nothing differs. */
const SAME = 'The route carries 40,000 passengers'
const DIFFERENT = 'gamble'

const shared = {
  exported: exportedPair(a, b),
  compare: (...pair: Parameters<typeof compare>) => Promise.resolve(compare(...pair)),
}

test.each(exporters)('$name holds the whole articles, or excerpts alone, as it was chosen', async ({ id, make }) => {
  const textOf = async (extent: 'whole' | 'excerpts') => {
    const exported = await exportedOf(shared, extent)
    if (exported === null) throw new Error('there are differences: this is a bug')
    const made = await make(exported)
    return typeof made === 'string' ? made : new TextDecoder().decode(made)
  }
  const [whole, excerpts] = [await textOf('whole'), await textOf('excerpts')]
  // A list of differences has no whole articles to begin with.
  expect(whole.includes(SAME)).toBe(id !== 'markdown' && id !== 'csv')
  expect(excerpts).not.toContain(SAME)
  expect(excerpts).toContain(DIFFERENT)
  expect(excerpts).toContain('These are excerpts.')
  expect(whole).not.toContain('These are excerpts.')
})

test('where nothing differs there is nothing to excerpt', async () => {
  expect(await exportedOf({ ...shared, exported: exportedPair(a, a) }, 'excerpts')).toBeNull()
})
