import { expect, test } from 'vitest'
import type { EqualWords } from './equal-words.ts'
import { noJudgement } from './judgement.ts'
import { marking, reading, toMarked, toReading } from './reading.ts'
import { atOnce } from './steps.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['The gray ferry left.'],
  b: ['The grey ferry left.'],
  links: ['0:0'],
})

test('what was marked in steps is drawn as it is; with other words treated as equal it is marked anew', () => {
  const equalWords: readonly EqualWords[] = []
  const marked = atOnce(marking(comparison, equalWords))
  expect(toMarked(comparison, equalWords)).toBe(marked)
  const others: readonly EqualWords[] = [['gray', 'grey']]
  expect(marked.differences).toHaveLength(1)
  expect(toMarked(comparison, others).differences).toHaveLength(0)
  expect(toMarked(comparison, others)).toBe(toMarked(comparison, others))
})

test('what was read in steps is at hand for the same choice; for any other it is read anew', () => {
  const choice = { hidden: [], judgement: noJudgement, locale: 'en' } as const
  const read = atOnce(reading(comparison, choice))
  const marked = toMarked(comparison, noJudgement.equalWords)
  expect(toReading(marked, choice, noJudgement, 'en')).toBe(read)
  expect(read.differences).toHaveLength(1)
  expect(toReading(marked, { hidden: ['form', 'wording'] }, noJudgement, 'en').differences).toHaveLength(0)
  expect(toReading(marked, choice, { ...noJudgement, notes: [] }, 'en')).not.toBe(read)
  expect(toReading(marked, choice, noJudgement, 'de')).toMatchObject({ locale: 'de' })
})
