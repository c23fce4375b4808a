import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { splitSentences } from './sentences.ts'
import { slice } from './span.ts'
import { isWhite } from './white-space.ts'

function sentences(text: string, language: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map((span) => slice(text, span))
}

// A bar ends each sentence but the last; without the bars it is the text.
const tables: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The U.S. Senate met.| Roe left the U.S.| The vote in the U.N. council failed.',
    'Maj. Gen. Pat Roe spoke on Oct. 7.| Sen. Orla Brandt (I-Vt.) did not.',
    'Maj. Gen. Ada said Sunday.| Linnet.',
    'Mr. and Mrs. Oakes met Dr. Roe on St. Anne St. near No. 4.',
    'Roe said no.| Brandt left.| It was the 4th of Jan.| The ferry stayed.',
    'It left at 5 p.m. Monday.| It came at 10 a.m.| Oakes slept.| At 6 p.m. he woke.',
    'John F. Oakes met J. R. Roe.| A. Brandt did not.',
    'That was plan B.| The mayor had none.',
    'Brandt was ill.| Roe was no miss.| Oakes of Ill. and Sens. Roe of Mass. agree.',
    'Hey!| Brandt left on Sun. Oct. 7.| It was No. IV of vol. 2.',
    'It is taller than I.| Brandt is, too.',
    'Lindholm Ferries Inc. said so, vs. Oakes Corp. and others, e.g. Roe Ltd.',
    'They sold ropes, tar, etc.| Brandt bought all.',
    'It cost 3.3 million, or $3.3B.| Then 4,000 more.',
    'Yahoo! said it would pay.| Yahoo! News did not.| Hurray!| She ran.',
    'And then ... nothing.| He waited... and left.| So...| The end.',
    'Best before . . .| They ate it.',
    '“Why?” he asked.| “No!” they cried.| “I see,” she said.',
    '“Is it over?” Brandt asked.| “It is over!” Maj. Gen. Roe said.',
    '“Is it over?”| He did not know.',
    'He said: “It is over.”| She left.| (They stayed.)| All slept.',
    '“It can be done. »| Then he left.',
    "'I left.'| He did too.",
    'He said “go.”| “Now.”| They went.',
    'out of the talks. on the harbour.| It failed.',
    'They had “left.“| Then it rained.',
    'the vote failed.|The delegation left.',
    'See relay.com or Node.js; it is free: really.| Yes.',
    '1. Dry the rope.| 2. Coil it.',
    'It was so.[3]| It was not.',
    'Really?!| Yes!!!| Oh.',
    'A line\nbreak is white space.| A tab\tis, too.',
    '“When?”| “Now.”| They went.',
    '"When?"|"Now." they said.',
  ],
  de: [
    'Am 3. Mai kam z. B. Dr. Brandt, d. h. der Kapitän, bzw. sein Vertreter.',
    'Es war Nr. 3.| Er ging.| Der 2. Tag begann.| Das 19. Jahrhundert endete.',
    '„Nein!“, rief er.| „Warum?“ fragte sie.| „Ich gehe.“| Er ging.',
    '„Heute nicht. “| Sie schwieg.| »Doch!«| Er lachte.',
    'Der Verein e. V. wuchs um 800 v. Chr. kaum.| Die Kosten stiegen auf 3 Mio. Euro usw.| Dann sanken sie.',
    'Es waren 12.| Dann kamen mehr.',
  ],
  fr: [
    'M. Roux et Mme Petit, p. ex., sont partis.| Le bac est resté.',
    '« Pourquoi ? » demanda-t-il.| « Je pars. »| Il partit.',
  ],
  es: ['¿Por qué?, preguntó.| El Sr. Roca y la Sra. Paz viven en EE. UU. desde 2020.| ¡Qué día!| ¿Y ahora?'],
  it: ['Il dott. Riva è arrivato.| Ha detto: «Partiamo.»| Sono partiti.'],
  pt: ['O Sr. Costa saiu.| A Dra. Lima ficou, p. ex. em casa.'],
  nl: ['Dhr. Bakker kwam om 3 uur, d.w.z. te laat.| Hij ging.'],
  ru: [
    'В 2020 г. он ушёл.| Это т. е. всё, и т. д.| На ул. Садовой тихо.',
    '«Что?» — спросил он.| «Ничего!» — ответила она.| Он ушёл.',
    'А. С. Орлов и г-н Белов спорят.',
    'Он жил в г. Орлове до 2020 г.| Белов ушёл в 2021 г. и не вернулся.',
  ],
  tr: ['Dr. Aydın geldi.| İstanbul’da 3 gün kaldı.| Neden?| Bilmiyor.'],
  ar: ['قال ذلك.| هل غادر؟| نعم، غادر؛ ثم عاد.'],
  he: ['הוא הלך.| למה?| צה"ל אמר: "לא."| הוא חזר.'],
  hi: ['नौका सोमवार को रुकी।| क्या वह लौटी?| नहीं।'],
  zh: ['他说。|“好吧。”|她走了！|真的？'],
  ja: ['「行かない。」と述べた。|彼は帰った。|「本当？」|彼女は言った。'],
  ko: ['배는 월요일에 멈췄다.| 왜?| 그는 몰랐다.'],
  el: ['Γιατί;| Δεν ξέρω.| Ο κ. Νίκας έφυγε.'],
  hy: ['Նա գնաց։| Ես մնացի։'],
  am: ['ሄደ።| ቀረ።'],
  und: ['One left.| Two stayed.'],
}

describe.each(Object.entries(tables))('%s', (language, rows) => {
  test.each(rows)('%s', (marked) => {
    const expected = marked.split('|')
    expect(sentences(expected.join(''), language).join('|')).toBe(expected.map((each) => each.trim()).join('|'))
  })
})

test('cuts Thai at a space between two long stretches', () => {
  const first = 'เรือข้ามฟากหยุดเดินเมื่อวันจันทร์เพราะคลื่นสูงมากในทะเล'
  const second = 'กัปตันบอกว่าจะเดินเรืออีกครั้งในวันพุธ'
  expect(sentences(`${first} ${second}`, 'th')).toEqual([first, second])
  expect(sentences('เรือ 3 ลำ หยุด', 'th')).toEqual(['เรือ 3 ลำ หยุด'])
})

test('is empty for white space', () => {
  expect(sentences(' \n\u00a0\u200b', 'en')).toEqual([])
  expect(sentences('', 'th')).toEqual([])
})

test('cuts only what the span holds', () => {
  const text = 'One. Two. Three. Four.'
  expect(splitSentences(text, { start: 4, end: 17 }, 'en')).toEqual([
    { start: 5, end: 9 },
    { start: 10, end: 16 },
  ])
})

test('lets only white space lie between sentences, and none at their ends', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'de', 'ja', 'th', 'el', 'x'), (words, language) => {
      let at = 0
      for (const { start, end } of splitSentences(words, { start: 0, end: words.length }, language)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(isAllWhite(words.slice(at, start))).toBe(true)
        expect(isWhite(words.charCodeAt(end - 1))).toBe(false)
        at = end
      }
      expect(isAllWhite(words.slice(at))).toBe(true)
    }),
  )
})

function isAllWhite(text: string): boolean {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(isWhite)
}
