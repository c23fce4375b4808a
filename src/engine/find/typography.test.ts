import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { parseMarked } from '../testing/notation.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { findTypography } from './typography.ts'

/** What is kept in another form, as `“late” ~ "late"`. */
function formsOf(language: string, marked: string): string[] {
  const texts = parseMarked(marked)
  const [a, b] = [articleFromText({ text: texts.a, language }), articleFromText({ text: texts.b, language })]
  return findTypography(segment(a), segment(b), compare(a, b).changes).map(
    (finding) => `${slice(texts.a, finding.a)} ~ ${slice(texts.b, finding.b)}`,
  )
}

test.each([
  ['quotation marks', 'en', 'The ferry was [-“late”-]{+"late"+} again on Tuesday.', '“late” ~ "late"'],
  ['an apostrophe', 'en', "The [-mayor’s-]{+mayor's+} boat left the harbour.", "mayor’s ~ mayor's"],
  ['a dash', 'en', 'The ferry [-—-]{+--+} the only one [-—-]{+--+} left the harbour.', '— ~ --'],
  ['capitals', 'en', 'The [-Mayor-]{+mayor+} of Lindow opened the bridge.', 'Mayor ~ mayor'],
  ['a hyphen', 'en', 'The [-cease-fire-]{+ceasefire+} of Lindow held for a week.', 'cease-fire ~ ceasefire'],
  ['German marks', 'de', 'Sie nannte es [-„alt“-]{+»alt«+} und ging zum Hafen.', '„alt“ ~ »alt«'],
  ['French marks', 'fr', 'Elle a dit [-« non »-]{+"non"+} hier au port.', '« non » ~ "non"'],
  ['Spanish marks', 'es', 'Dijo [-«no»-]{+“no”+} ayer en el puerto.', '«no» ~ “no”'],
  ['Russian marks', 'ru', 'Она сказала [-«нет»-]{+"нет"+} вчера в порту.', '«нет» ~ "нет"'],
  ['Japanese marks', 'ja', '市長は[-「橋」-]{+『橋』+}と言った。', '「橋」 ~ 『橋』'],
])('finds %s, in %s: %s', (_, language, marked, form) => {
  expect(formsOf(language, marked).join(' | ')).toContain(form.split(' ~ ')[0])
  expect(formsOf(language, marked).join(' | ')).toContain(form.split(' ~ ')[1])
})

test.each([
  ['the same words', 'en', 'The mayor’s “late” ferry left the harbour.'],
  ['another word', 'en', 'The ferry was [-late-]{+slow+} again on Tuesday.'],
  ['an American spelling', 'en', 'The [-colour-]{+color+} of the ferry surprised the islanders.'],
  ['an umlaut', 'de', 'Die Brücke [-wurde-]{+würde+} im Juni geöffnet.'],
  ['an accent', 'fr', 'Le journal [-publie-]{+publié+} vendredi parle du pont.'],
  ['another number', 'es', 'El puente costó [-12-]{+21+} coronas en 1931.'],
  ['another word', 'ja', '市長は[-月曜日-]{+火曜日+}に橋を開いた。'],
])('leaves alone %s, in %s: %s', (_, language, marked) => {
  expect(formsOf(language, marked)).toEqual([])
})
