import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'The flood took ⟦nearly 40⟧ boats, ⟦two hundred and six⟧ crates and ⟦forty-five⟧ nets.'],
  ['en', 'A ⟦15-year-old⟧ boy read the ⟦2,400-page⟧ report on the ⟦third⟧ day.'],
  ['en', 'Lindow won ⟦14-0⟧ before ⟦tens of thousands⟧ of people.'],
  ['de', 'Bei dem Sturm sanken ⟦rund 40⟧ Boote und ⟦einundzwanzig⟧ Kähne; ⟦1.234⟧ Häuser stehen leer.'],
  ['fr', 'La tempête a pris ⟦au moins deux cent six⟧ bateaux et ⟦22 000⟧ caisses.'],
  ['es', 'La tormenta se llevó ⟦más de 40⟧ barcos y ⟦dos mil doce⟧ cajas.'],
  ['ru', 'Буря унесла ⟦около 40⟧ лодок, ⟦семь⟧ сетей и ⟦5 тыс.⟧ ящиков.'],
  ['en', 'It drove out ⟦half a million⟧ people, then ⟦two and a half million⟧, and ⟦one and a half million⟧ stayed.'],
  ['de', '⟦Eine halbe Million⟧ Menschen, ⟦zweihundertsechs⟧ Boote und ⟦fünftausend⟧ Kähne.'],
  ['fr', 'Elle a pris ⟦vingt et un⟧ bateaux, ⟦quatre-vingt-dix-neuf⟧ caisses et ⟦deux mille cent⟧ filets.'],
  ['es', 'Se llevó ⟦treinta y cinco⟧ barcos, ⟦doscientas seis⟧ cajas y ⟦medio millón⟧ de redes.'],
  ['ru', 'Буря унесла ⟦двести сорок пять⟧ лодок, ⟦двадцать один⟧ ящик и ⟦полтора миллиона⟧ сетей.'],
  ['tr', 'Fırtına ⟦3,5 milyon⟧ ağacı devirdi, ⟦40⟧ ev yıkıldı.'],
  ['ar', 'العاصفة دمرت ⟦١٢٣٤⟧ بيتا و ⟦٣٫٥ مليون⟧ شجرة.'],
  ['hi', 'तूफान ने ⟦3.5 लाख⟧ घर और ⟦१२३⟧ नाव तोड़े।'],
  ['zh', '风暴毁坏了⟦5亿⟧棵树。'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('number', language, marked)).toBe(marked)
})

test.each([
  ['en', 'No one came, one of them left, and the one thing they had was a two-storey house.'],
  ['en', 'The F-16 flew over room B12 to the U2 concert, and COVID-19 came with it.'],
  ['en', 'Version 3.10.2 lost by 3:2, and the shop is open 24/7 since the 1990s.'],
  ['en', 'On Oct. 7 at 5 p.m. it paid $3 million, which is 64 percent.'],
  ['de', 'Ein Mann und eine von ihnen sahen die Mannschaft der 1990er Jahre 3:2 gewinnen.'],
  ['de', 'Am 3. April um 17 Uhr zahlte die Stadt 12 Euro, das sind 64 Prozent.'],
  ['fr', 'Un homme, l’un d’eux, a pris la A6 le 1er mai à 17h30 pour 12 euros.'],
  ['es', 'Uno de ellos, una mujer, pagó 12 euros el 2 de mayo a las 17:30.'],
  ['ru', 'Один из них ехал по трассе М4 и выиграл со счётом 3:2.'],
  ['en', 'A quarter of a million and half of the boats: half a day, half and half.'],
  ['es', 'Medio barco y un medio de vida, y una y otra vez.'],
  ['ja', '嵐で3万5千棟が壊れた。'],
  ['ko', '그는 G7 회의에 갔다.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('number', language, text)).toBe(text)
})

test.each([
  ['en', 'two hundred and six boats', '206 boats', 'same'],
  ['en', 'more than a million people', 'over 1,000,000 people', 'same'],
  ['en', 'a dozen boats', 'about 12 boats', 'same'],
  ['en', 'the third day', 'the 3rd day', 'same'],
  ['en', 'boat No. 7 in the harbour', 'the 7th boat in the harbour', 'same'],
  ['en', 'boat No. 7 in the harbour', 'eight boats in the harbour', 'unclear'],
  ['de', 'Boot Nr. 7 im Hafen', 'acht Boote im Hafen', 'unclear'],
  ['fr', 'le bateau n° 7 du port', 'huit bateaux du port', 'unclear'],
  ['de', 'einundzwanzig Boote', '21 Boote', 'same'],
  ['de', '3.300.000 Boote', '3,3 Millionen Boote', 'same'],
  ['fr', 'dix-sept bateaux', '17 bateaux', 'same'],
  ['es', 'más de mil barcos', 'más de 1.000 barcos', 'same'],
  ['ru', '5 млн лодок', '5 миллионов лодок', 'same'],
  ['hi', '1 करोड़ घर', '100 लाख घर', 'same'],
  ['ar', '١٢٣٤ بيتا', '1234 بيتا', 'same'],
  ['en', 'half a million people', '500,000 people', 'same'],
  ['en', 'two and a half million people', '2.5 million people', 'same'],
  ['de', 'anderthalb Millionen Boote', '1,5 Millionen Boote', 'same'],
  ['de', 'hundertzwanzig Boote', '120 Boote', 'same'],
  ['fr', 'soixante et onze bateaux', '71 bateaux', 'same'],
  ['fr', 'deux mille cent bateaux', '2 100 bateaux', 'same'],
  ['es', 'mil doscientas casas', '1.200 casas', 'same'],
  ['es', 'quinientas mil casas', '500.000 casas', 'same'],
  ['ru', 'двести шесть домов', '206 домов', 'same'],
  ['en', 'nearly 40 boats', '40 boats', 'bounded'],
  ['fr', 'environ 300 maisons', '300 maisons', 'bounded'],
  ['en', '46 boats', '31 boats', 'conflict'],
  ['de', 'mindestens 46 Boote', 'mindestens 31 Boote', 'conflict'],
  ['es', '46 barcos', '31 barcos', 'conflict'],
  ['ru', '46 лодок', '31 лодка', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['rounding', 'en', '3,000 boats', '2,967 boats'],
  ['a bound that holds', 'en', 'more than 1,000 boats', '1,400 boats'],
  ['a rough figure near it', 'de', 'rund 40 Boote', '45 Boote'],
  ['a rough figure near it', 'fr', 'environ 40 bateaux', '36 bateaux'],
  ['a figure by another rule', 'es', '1.234 barcos', '1,234 barcos'],
  ['no words for bounds that we know', 'tr', 'yaklaşık 1.000 ev', '1.100 ev'],
  ['a score and a number', 'en', '14-0', '14'],
  ['an order and a number', 'en', 'the 20th day', '20 days'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
