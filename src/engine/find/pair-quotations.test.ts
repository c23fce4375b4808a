import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { segment } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { findQuotationPairs } from './quotations.ts'

// What the articles say around their quotations, so that no sentence of one answers to one of the other.
const around: Readonly<Record<string, readonly [a: string, b: string]>> = {
  en: [
    'The ferry from Lindow was late because of fog over the bay.',
    'Fish has become dear since spring, traders complain.',
  ],
  de: ['Die Fähre aus Lindow kam wegen Nebels zu spät.', 'Fisch ist seit dem Frühjahr teuer, klagen Händler.'],
  fr: [
    'Le bac de Lindow avait du retard à cause du brouillard.',
    'Le poisson est cher depuis le printemps, se plaignent les marchands.',
  ],
  es: [
    'El barco de Lindow llegó tarde por la niebla.',
    'El pescado está caro desde la primavera, se quejan los vendedores.',
  ],
  ru: ['Паром из Линдова опоздал из-за тумана.', 'Рыба с весны дорога, жалуются торговцы.'],
  ja: ['霧のためフェリーが遅れた。', '春から魚が高いと商人は嘆く。'],
}

/** The findings about two articles with these sentences in them, as `verbatim We stay ~ we stay`. */
function pairsOf(language: string, sentenceA: string, sentenceB: string): string[] {
  const [aroundA = '', aroundB = ''] = around[language] ?? []
  const texts = [`${aroundA}\n\n${sentenceA}`, `${sentenceB}\n\n${aroundB}`] as const
  const [a, b] = [articleFromText({ text: texts[0], language }), articleFromText({ text: texts[1], language })]
  const words = (text: string, span: Span | null): string => (span === null ? '–' : slice(text, span))
  return findQuotationPairs(segment(a), segment(b), compare(a, b).changes).map(
    ({ code, a: inA, b: inB }) => `${code.replace('quotation/', '')} ${words(texts[0], inA)} ~ ${words(texts[1], inB)}`,
  )
}

test.each([
  [
    'en',
    '“Nobody asked the fishers about the breakwater,” Ada Brook told the radio.',
    'On the square Brook repeated that "nobody asked the fishers about the breakwater".',
    'verbatim Nobody asked the fishers about the breakwater, ~ nobody asked the fishers about the breakwater',
  ],
  [
    'de',
    '„Niemand hat die Fischer nach dem Wellenbrecher gefragt“, sagte Ada Brook dem Radio.',
    'Auf dem Platz rief Brook, »niemand hat die Fischer nach dem Wellenbrecher gefragt«.',
    'verbatim Niemand hat die Fischer nach dem Wellenbrecher gefragt ~ niemand hat die Fischer nach dem Wellenbrecher gefragt',
  ],
  [
    'fr',
    '« Personne n’a consulté les pêcheurs sur la digue », a dit Ada Brook à la radio.',
    'Sur la place, Brook répète : “personne n’a consulté les pêcheurs sur la digue”.',
    'verbatim Personne n’a consulté les pêcheurs sur la digue ~ personne n’a consulté les pêcheurs sur la digue',
  ],
  [
    'es',
    '«Nadie preguntó a los pescadores por el rompeolas», dijo Ada Brook a la radio.',
    'En la plaza Brook repitió que “nadie preguntó a los pescadores por el rompeolas”.',
    'verbatim Nadie preguntó a los pescadores por el rompeolas ~ nadie preguntó a los pescadores por el rompeolas',
  ],
  [
    'ru',
    '«Никто не спросил рыбаков о молу у порта», — сказала Ада Брук.',
    'На площади Брук повторила: "никто не спросил рыбаков о молу у порта".',
    'verbatim Никто не спросил рыбаков о молу у порта ~ никто не спросил рыбаков о молу у порта',
  ],
])('finds, in %s: the same words elsewhere: %s', (language, a, b, pair) => {
  expect(pairsOf(language, a, b)).toEqual([pair])
})

test.each([
  [
    'en',
    '“Nobody asked the fishers about the breakwater,” Ada Brook told the radio.',
    'On the square Brook repeated that “somebody asked the fishers about the breakwater”.',
  ],
  [
    'de',
    '„Niemand hat die Fischer nach dem Wellenbrecher gefragt“, sagte Ada Brook.',
    'Auf dem Platz rief Brook, „jemand hat die Fischer nach dem Wellenbrecher gefragt“.',
  ],
  [
    'fr',
    '« Personne n’a consulté les pêcheurs sur la digue », a dit Ada Brook.',
    'Sur la place, Brook répète : « quelqu’un a consulté les pêcheurs sur la digue ».',
  ],
  [
    'es',
    '«Nadie preguntó a los pescadores por el rompeolas», dijo Ada Brook.',
    'En la plaza Brook repitió que «alguien preguntó a los pescadores por el rompeolas».',
  ],
  [
    'ru',
    '«Никто не спросил рыбаков о старом порту», — сказала Ада Брук.',
    'На площади Брук повторила: «Кто-то спросил рыбаков о старом порту».',
  ],
])('finds, in %s: altered words elsewhere: %s', (language, a, b) => {
  expect(pairsOf(language, a, b).map((pair) => pair.slice(0, pair.indexOf(' ')))).toEqual(['altered'])
})

test.each([
  [
    'small words alone',
    'en',
    '“It is what it is for all of us,” Ada Brook said.',
    '“This is not what we had for them,” Tom Reed wrote.',
  ],
  [
    'small words alone',
    'de',
    '„Es ist, wie es für uns alle ist“, sagte Ada Brook.',
    '„Das ist nicht, was wir für sie hatten“, schrieb Tom Reed.',
  ],
  [
    'small words alone',
    'fr',
    '« C’est ce que nous avons pour tous », a dit Ada Brook.',
    '« Ce n’est pas ce qu’il y avait pour elle », écrit Tom Reed.',
  ],
  [
    'one word',
    'es',
    '«Hemos esperado bastante por este puerto y por el dinero», dijo Ada Brook.',
    'Un «puerto» solo de nombre, el muelle tiene dos plazas.',
  ],
  [
    'one word',
    'de',
    '„Wir haben lange genug auf diesen Hafen und das Geld gewartet“, sagte Ada Brook.',
    'Ein „Hafen“ nur dem Namen nach, der Kai hat zwei Plätze.',
  ],
  [
    'titles of two works',
    'en',
    'She read from “The Long Harbour” at the library.',
    'He sang “The Last Ferry” in the pub.',
  ],
  ['titles of two works', 'ru', 'Она читала «Долгий порт» в библиотеке.', 'Он пел «Последний паром» в трактире.'],
  ['nothing', 'ja', '市長は「港は開いている」と述べた。', '船長は「魚がいない」と言った。'],
])('leaves alone, where two quotations share %s, in %s: %s', (_, language, a, b) => {
  const found = pairsOf(language, a, b)
  expect(found).toHaveLength(2)
  expect(found.every((pair) => pair.startsWith('only'))).toBe(true)
})

test.each([
  [
    'en',
    '“Nobody asked the fishers,” Ada Brook said.',
    'Ada Brook said that the fishers had not been asked.',
    ['only Nobody asked the fishers, ~ –'],
  ],
  [
    'de',
    'Ada Brook sagte, die Fischer seien nicht gefragt worden.',
    '„Niemand fragte die Fischer“, sagte Ada Brook.',
    ['only – ~ Niemand fragte die Fischer'],
  ],
  [
    'fr',
    '« Personne n’a consulté les pêcheurs », a dit Ada Brook.',
    'Ada Brook a dit que les pêcheurs n’avaient pas été consultés.',
    ['only Personne n’a consulté les pêcheurs ~ –'],
  ],
  [
    'es',
    '«Nadie preguntó a los pescadores», dijo Ada Brook.',
    'Ada Brook dijo que nadie los había consultado.',
    ['only Nadie preguntó a los pescadores ~ –'],
  ],
  ['ja', '市長は「港は開いている」と述べた。', '市長は港について述べた。', ['only 港は開いている ~ –']],
])('finds, in %s: a quotation of one article alone: %s', (language, a, b, found) => {
  expect(pairsOf(language, a, b)).toEqual(found)
})

test.each([
  ['en', 'The ship’s 6’2” beam and the captains’ boat left.', 'Tom’s boat stayed at the quays’ end.'],
  ['de', 'Das Boot von Hans’ Vater blieb.', 'Lars’ Boot fuhr ab.'],
  ['fr', 'L’eau d’ici n’est pas l’eau d’ailleurs.', 'C’est l’heure d’un bac.'],
  ['es', 'El barco quedó en el puerto.', 'El muelle tiene dos plazas.'],
  ['ru', 'Паром остался в порту.', 'У причала два места.'],
])('leaves alone, in %s: words without quotation marks: %s', (language, a, b) => {
  expect(pairsOf(language, a, b)).toEqual([])
})
