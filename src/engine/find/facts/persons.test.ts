import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'President ⟦Ada Linnet⟧ met Mr. ⟦Hale⟧ and ⟦John F. Hale⟧; ⟦Linnet⟧ smiled.'],
  ['en', 'The mayor saw foreign minister ⟦Orla Brandt⟧, Maj. Gen. ⟦Tom Reed⟧ and ⟦Peter van der Hoek⟧’s boat.'],
  ['de', 'Bundeskanzler ⟦Jonas Brandt⟧ traf Frau Dr. ⟦Anna Keller⟧ und ⟦Angela Weber⟧.'],
  ['fr', 'Le président ⟦Luc Morel⟧, M. ⟦Dupin⟧ et ⟦Pierre Noir⟧ ont vu la ministre ⟦Anne Roux⟧.'],
  ['es', 'La ministra ⟦Ana Soler⟧, el señor ⟦Vidal⟧ y ⟦Carlos Vela⟧ vieron a don ⟦Pablo Ruiz⟧.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('person', language, marked)).toBe(marked)
})

test.each([
  ['en', 'The president spoke, and mark the date: grace and joy were general.'],
  ['en', 'Will the mayor of Lindow come? Frank talk follows in Charlotte, North Carolina.'],
  ['en', 'The Speaker of the House and the Mayor of Lindow left for Jordan and Georgia.'],
  ['en', 'The old Diana Street and the Supreme Court are closed.'],
  ['de', 'Die Ministerin sprach mit dem Sprecher der Stadt; Petra, die Fähre, fuhr.'],
  ['de', 'Der Rat der Stadt Lindow und die Bürger wählen den Direktor.'],
  ['fr', 'La ministre parle au maire de Lindow et au président du port.'],
  ['es', 'La ministra habló con el alcalde de Lindow y la reina del puerto.'],
  ['tr', 'Başkan Deniz ile konuştu.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('person', language, text)).toBe(text)
})

test.each([
  ['en', '⟦President⟧ Ada Linnet met Orla Finch and ⟦Secretary of State⟧ Ada Brook.'],
  ['en', 'The ⟦White House press secretary⟧ Dana Vale and John Hale, the ⟦interior minister⟧, agreed.'],
  ['de', '⟦Ministerpräsidentin⟧ Petra Lang traf ⟦Außenminister⟧ Sorin.'],
  ['fr', 'Le ⟦président⟧ Luc Morel a reçu Pierre Noir, ⟦ministre⟧ du Port.'],
  ['es', 'La ⟦alcaldesa⟧ Lucía Mar y el ⟦presidente⟧ Juan Prado salieron.'],
])('finds, in %s: the title in %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('title', language, marked)).toBe(marked)
})

test.each([
  ['en', 'The president spoke, then the secretary of state left with John Hale.'],
  ['en', 'Orla Finch saw the general election and the state of the press.'],
  ['en', 'John Hale, a mayor’s son, met ministers.'],
  ['de', 'Die Ministerin sprach, der Direktor schwieg, und Peter Vogel ging.'],
  ['fr', 'La ministre parle, et Pierre Noir, du port, attend.'],
  ['es', 'La ministra habló, y Carlos Vela, del puerto, esperó.'],
])('leaves alone, in %s: titles without a name in %s', (language, text) => {
  expect(markFacts('title', language, text)).toBe(text)
})

test.each([
  ['en', 'John F. Hale', 'John Hale', 'same'],
  ['en', 'President Ada Linnet', 'Mrs. Linnet', 'same'],
  ['de', 'Bundeskanzler Jonas Brandt', 'Herr Brandt', 'same'],
  ['fr', 'le président Luc Morel', 'M. Morel', 'same'],
  ['es', 'la ministra Ana Soler', 'Ana Soler', 'same'],
  ['en', 'John Hale', 'Peter Hale', 'conflict'],
  ['de', 'Petra Lang', 'Angela Lang', 'conflict'],
  ['fr', 'Pierre Noir', 'Jacques Noir', 'conflict'],
  ['es', 'Carlos Vela', 'Pablo Vela', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['two persons', 'en', 'John Hale', 'John Reed'],
  ['a short name and its long form', 'en', 'Joe Hale', 'Joseph Hale'],
  ['initials', 'en', 'Mr. J. Hale', 'Mr. K. Finch'],
  ['two persons', 'de', 'Petra Lang', 'Petra Kurz'],
  ['two persons', 'fr', 'M. Morel', 'M. Noir'],
  ['two persons', 'es', 'señor Vidal', 'señora Ruiz'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
