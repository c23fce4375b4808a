import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { particleBeforeVerb } from './particle-before-verb.ts'

// English alone: other languages put such words before the verb.
test.each([
  ['en', 'The office ⟦had ahead warned⟧ the crew.'],
  ['en', 'She ⟦has away given⟧ the boat.'],
  ['en', 'They ⟦have aside pushed⟧ the plan.'],
  ['en', 'The crowd ⟦had apart broken⟧ the fence.'],
  ['en', 'He ⟦had aloud wondered⟧ whether the mayor knew.'],
  ['en', 'The wind ⟦had apart driven⟧ the two boats.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(particleBeforeVerb, language, marked)).toBe(marked)
})

test.each([
  ['en', 'The office had notified the crew ahead of time.'],
  ['en', 'She had away tickets, and they have ahead of them a long road.'],
  ['en', 'He had previously warned the mayor.'],
  ['en', 'The town had back then opened a school.'],
  ['de', 'Sie hatte ahead warned.'],
  ['en', 'She had afterwards moved to Lindow, as they had beforehand agreed.'],
  ['en', 'They have ahead of the vote signed nothing, and the boat has aged.'],
  ['en', 'He had given the boat away and pushed the plan aside.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(particleBeforeVerb, language, text)).toBe(text)
})
