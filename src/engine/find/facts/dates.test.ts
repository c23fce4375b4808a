import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'It sank on ⟦Oct. 7⟧, was raised on ⟦7 October 2023⟧ and left on ⟦Monday, March 25⟧.'],
  ['en', 'The hall stood empty from ⟦May 2024⟧ to ⟦2024-10-07⟧, and in ⟦1931⟧ it burned on a ⟦Tuesday⟧.'],
  ['de', 'Am ⟦7. Oktober 2023⟧, am ⟦7.10.2023⟧ und am ⟦Montag, den 3. April⟧ tagte der Rat.'],
  ['fr', 'Le conseil vote ⟦lundi 3 avril⟧, puis le ⟦1er mai⟧, comme en ⟦1931⟧.'],
  ['es', 'El consejo vota el ⟦7 de octubre de 2023⟧ y el ⟦martes⟧, como en ⟦1931⟧.'],
  ['ru', 'Совет голосует ⟦7 октября 2023⟧ года, в ⟦среду⟧ и ⟦3 апреля⟧.'],
  ['tr', 'Meclis ⟦2023-10-07⟧ günü toplandı.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('date', language, marked)).toBe(marked)
})

test.each([
  ['en', 'They march 12 miles, and the other 12 may stay in May or sit in the sun.'],
  ['en', 'April Finch met 1931 people; the march on the harbour began at 3:45.'],
  ['en', 'The ferry costs 10.12 crowns, and version 3.10.2 is out since the 1990s.'],
  ['de', 'Im Mai kamen 1931 Leute, je 12.50 Euro, 3. Klasse.'],
  ['fr', 'La planète Mars compte 12 cratères ; les 1931 habitants attendent.'],
  ['es', 'Juan Domingo vio 12 barcos y 1931 personas en mayo.'],
  ['ru', 'Закон защищает окружающую среду, и 12 человек ждут.'],
  ['ja', '12人が1931年を覚えている。'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('date', language, text)).toBe(text)
})

test.each([
  ['en', 'Oct. 7', '7 October', 'same'],
  ['en', 'October 7, 2023', '2023-10-07', 'same'],
  ['en', 'Monday, March 25', 'March 25', 'same'],
  ['de', '7. Oktober', '7. Okt.', 'same'],
  ['de', '7.10.2023', '7. Oktober 2023', 'same'],
  ['fr', '1er mai', '1 mai', 'same'],
  ['es', '7 de octubre de 2023', '7 de octubre', 'same'],
  ['ru', '7 октября 2023', '7 октября', 'same'],
  ['en', 'June 22', 'July 22', 'conflict'],
  ['de', 'Montag', 'Dienstag', 'conflict'],
  ['fr', '3 avril', '4 avril', 'conflict'],
  ['es', '3 de abril de 2023', '3 de abril de 2024', 'conflict'],
  ['ru', '3 апреля', '3 марта', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

// 26 March 2024 was a Tuesday.
test.each([
  ['en', 'Monday', 'March 25', '2024-03-26', 'same'],
  ['de', 'Montag', '25. März', '2024-03-26', 'same'],
  ['fr', 'lundi', '25 mars', '2024-03-26', 'same'],
  ['en', 'Monday', 'March 25', null, 'unclear'],
  ['en', 'Monday', 'March 25', '2024-03-24', 'unclear'],
  ['en', 'Monday', 'March 18', '2024-03-26', 'unclear'],
  ['de', 'Montag', '24. März', '2024-03-26', 'unclear'],
  ['fr', 'lundi', 'mai 2024', '2024-03-26', 'unclear'],
] as const)(
  'reads a weekday by the article’s own day, in %s: %s and %s of %s are %s',
  (language, a, b, date, verdict) => {
    expect(compareFacts(language, a, b, date)).toBe(verdict)
    expect(compareFacts(language, b, a, date)).toBe(verdict)
  },
)

test.each([
  ['a day and a year', 'en', 'Oct. 7', 'in 2023'],
  ['a month and a day of it', 'de', 'Mai 2024', '3. Mai 2024'],
  ['a weekday and a year', 'fr', 'lundi', 'en 1931'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
