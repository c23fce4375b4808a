import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { wrongAgreement } from './wrong-agreement.ts'

// English alone, and only where spelling decides.
test.each([
  ['en', 'She ate ⟦a apple⟧ on the quay.'],
  ['en', 'It would need ⟦an harbour⟧ pilot.'],
  ['en', 'She found ⟦these book⟧ in the attic.'],
  ['en', 'He studies at ⟦an university⟧ there.'],
  ['en', 'It was ⟦an bridge⟧ too far, ⟦a unusual⟧ one.'],
  ['en', 'A clerk read ⟦those report⟧, and ⟦a umbrella⟧ lay there.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(wrongAgreement, language, marked)).toBe(marked)
})

test.each([
  ['en', 'An hour, an heir, an historic vote, an honest man.'],
  ['en', 'A university, a European, a one-off, a useful unit, a euro.'],
  ['en', 'An MP, an x-ray, an 8-year-old, an SMS, an f-word.'],
  ['en', 'These child actors and those day labourers met.'],
  ['en', 'Vitamin a is rare, and hepatitis a or b is not.'],
  ['en', '“Give me a apple,” the child said.'],
  ['fr', 'Il y a eu un problème, elle a été vue.'],
  ['en', 'An ytterbium mine, a year, a ukulele, an onion, a once-great man.'],
  ['en', 'Those year-end sales and these week-old puppies cost an X-ray.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(wrongAgreement, language, text)).toBe(text)
})
