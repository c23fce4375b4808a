import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { findQuotations } from '../text/quotations.ts'
import { segment } from '../text/segment.ts'
import { findSpeakers } from './speakers.ts'

const speakersOf = (text: string, language = 'en'): (string | null)[] => {
  const side = segment(articleFromText({ text, language }))
  return findSpeakers(side, findQuotations(side.article))
}

test.each([
  ['a name before the verb', 'en', '“We stay,” Brook said.', ['Brook']],
  ['a name behind the verb', 'en', '“We stay,” said John Brook, the spokesman.', ['John Brook']],
  ['a name behind its office', 'en', '“We stay,” said the spokesman, John Brook.', ['John Brook']],
  [
    'an office in front',
    'en',
    '“We stay,” harbour spokesman Maj. Gen. John Brook told reporters.',
    ['Maj. Gen. John Brook'],
  ],
  ['an office with capitals', 'en', '“We stay,” Lindow Fish and Harbour Minister Ada Brook said.', ['Ada Brook']],
  [
    'a name in commas behind an office',
    'en',
    '“We stay,” Lindow’s harbour minister, Ada Brook, told reporters.',
    ['Ada Brook'],
  ],
  ['who asks somebody else', 'en', 'Ada Brook called it “a gift,” and asked the Lindow Board to meet.', ['Ada Brook']],
  ['words between', 'en', 'Ada Brook, the mayor of Lindow, also said: “We stay.”', ['Ada Brook']],
  ['according to', 'en', 'According to Ada Brook, the plan is “a mistake” of the board.', ['Ada Brook']],
  ['two quoted phrases', 'en', 'Ada Brook said she was “tired” and “angry” about it.', ['Ada Brook', 'Ada Brook']],
  ['a name that ends with a number', 'en', 'The plan is late. Otto Six said: “We stay.”', ['Otto Six']],
  ['the next sentence', 'en', '“We stay,” Brook said. “We build.”', ['Brook', 'Brook']],
  ['he', 'en', '“We stay,” Tom Reed said. He added: “We build.”', ['Tom Reed', 'Tom Reed']],
  ['German', 'de', '„Wir bleiben“, sagte Ada Brook. „Wir bauen“, sagte sie.', ['Ada Brook', 'Ada Brook']],
  ['French', 'fr', '« Nous restons », a déclaré Ada Brook.', ['Ada Brook']],
  ['Spanish', 'es', '“Nos quedamos”, dijo Ada Brook.', ['Ada Brook']],
  ['Russian', 'ru', '«Мы остаёмся», — сказала Ада Брук.', ['Ада Брук']],
])('finds who is quoted: %s', (_, language, text, expected) => {
  expect(speakersOf(text, language)).toEqual(expected)
})

test.each([
  ['nobody is named', 'en', '“We stay,” a spokesman said.', [null]],
  ['someone’s office speaks', 'en', '“We stay,” Brook’s office said.', [null]],
  ['there is no attribution', 'en', 'The “harbour” of Lindow has no water.', [null]],
  [
    'another person came between',
    'en',
    '“We stay,” Brook said. Reed was silent at first. “We go,” he said.',
    ['Brook', null],
  ],
  ['a country only looks like a verb', 'en', 'The vote was “a surprise,” given that the islanders had agreed.', [null]],
  ['it is one of several', 'en', 'Two objected. One, the doctor Ada Brook, said: “We stay.”', [null]],
  ['it is one of several', 'es', 'Uno, el médico, dijo: “Nos quedamos”.', [null]],
  ['only a day follows the verb', 'en', '“We stay,” it said Monday.', [null]],
  ['nobody is named', 'de', '„Wir bleiben“, sagte ein Sprecher.', [null]],
  ['someone’s office is the source', 'de', 'Der „Hafen“ von Lindow hat kein Wasser, so Frau Brooks Amt.', [null]],
  ['nobody is named', 'fr', '« Nous restons », a déclaré un porte-parole.', [null]],
  ['there is no attribution', 'fr', 'Le « port » de Lindow n’a pas d’eau.', [null]],
  ['nobody is named', 'es', '“Nos quedamos”, dijo un portavoz.', [null]],
  ['nobody is named', 'ru', '«Мы остаёмся», — сказал представитель порта.', [null]],
  ['the language has no list', 'fi', '“Me jäämme”, sanoi Ada Brook.', [null]],
  ['the script has no capitals', 'ja', '市長は「残ります」と述べた。', [null]],
])('says nothing where %s', (_, language, text, expected) => {
  expect(speakersOf(text, language)).toEqual(expected)
})
