import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { particleBeforeVerb } from './particle-before-verb.ts'

test.each([
  ['en', 'The office ⟦had ahead warned⟧ the crew.'],
  ['en', 'She ⟦has away given⟧ the boat.'],
  ['en', 'They ⟦have aside pushed⟧ the plan.'],
  ['en', 'The crowd ⟦had apart broken⟧ the fence.'],
  ['en', 'He ⟦had beforehand warned⟧ the mayor.'],
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
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(particleBeforeVerb, language, text)).toBe(text)
})
