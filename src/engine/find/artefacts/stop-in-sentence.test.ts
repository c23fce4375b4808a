import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { stopInSentence } from './stop-in-sentence.ts'

test.each([
  ['en', 'The envoy walked out of the ⟦talks. on⟧ the harbour.'],
  ['en', 'The mayor spoke of “her own ⟦doubts.” as⟧ quoted by the Herald.'],
  ['en', '“We are ⟦ready.” said⟧ the mayor.'],
  ['en', 'They met in the old ⟦town. with⟧ the mayor.'],
  ['de', 'Die alte Brücke steht. Der Rat will die ⟦Brücke. sanieren⟧ und verkaufen.'],
  ['fr', 'Le pont ancien est fermé. Le ⟦pont. rouvrira⟧ en mai.'],
  ['es', 'El puente viejo está cerrado. El ⟦puente. abrirá⟧ en mayo.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(stopInSentence, language, marked)).toBe(marked)
})

test.each([
  ['en', 'The U.S. envoy met Gen. Orla Finch at 5 p.m. on Monday.'],
  ['en', 'Every. single. day. she came.'],
  ['en', 'They waited ... and then left.'],
  ['en', 'The phone runs the new app. iPhone sales rose.'],
  ['en', 'Tidewater Inc. said it would pay approx. ten crowns.'],
  ['en', '“Is it closed?” said the mayor.'],
  ['en', 'She reads news.example.com every day.'],
  ['de', 'Er wohnt in der 3. etage bzw. im Hof, z. B. im Winter.'],
  ['fr', 'M. le maire arrive, cf. le plan.'],
  ['ru', 'Мост стоит 5 млн. рублей и 3 тыс. долларов.'],
  ['es', 'El Sr. alcalde y la Sra. ministra de EE.UU. pagan aprox. diez euros.'],
  ['it', 'Il sig. rossi abita in via dei Ponti, art. tre, pag. due, ecc. e altro.'],
  ['tr', 'Sayın dr. yılmaz, vb. şeyler, bkz. aşağıda.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(stopInSentence, language, text)).toBe(text)
})
