import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { doubledWord } from './doubled-word.ts'

test.each([
  ['en', 'The ferry left ⟦the the⟧ harbour at noon.'],
  ['en', '“We were lucky,” she ⟦said. said⟧ Orla Finch.'],
  ['en', 'The union called ⟦workers workers⟧ back to the quay.'],
  ['en', '⟦The the⟧ bridge stays closed.'],
  ['de', 'Der Rat stimmte ⟦für für⟧ den Umbau.'],
  ['fr', 'Le pont reste fermé ⟦dans dans⟧ les deux sens.'],
  ['es', 'El puente ⟦de de⟧ piedra sigue cerrado.'],
  ['ru', 'Мост закрыт ⟦до до⟧ весны.'],
  ['pl', 'Rada poszła ⟦do do⟧ portu.'],
  ['sv', 'Bron är hög ⟦och och⟧ smal.'],
  ['ar', 'الجسر مغلق ⟦في في⟧ المدينة.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(doubledWord, language, marked)).toBe(marked)
})

test.each([
  ['en', 'He had had enough, and said that that bridge was old.'],
  ['en', 'Bye bye, she called, and it was very very late.'],
  ['en', 'The talks went on on Monday. The the-atre stays.'],
  ['en', 'Bora Bora and Walla Walla are twinned.'],
  ['en', 'It was a long, long way.'],
  ['de', 'Die Leute, die die Brücke kennen, meiden sie.'],
  ['fr', 'Nous nous sommes levés tôt.'],
  ['tr', 'Yavaş yavaş yürüdü ve bir bir saydı.'],
  ['id', 'Anak anak bermain di jalan jalan.'],
  ['hi', 'वे साथ साथ धीरे धीरे चले।'],
  ['zh', '他天天想想看看。'],
  ['th', 'เขาเดินช้าช้าไปเรื่อยเรื่อย'],
  ['en', 'Idris Said said the quay is safe. Said said so twice.'],
  ['en', 'She takes vitamin A a day after the flight, and the team wore group B badges.'],
  ['en', 'What matters matters to all, and who rows rows home. What he said said much.'],
  ['en', 'His will will be read on Friday.'],
  ['de', 'Er wehrt sich gegen gegen ihn erhobene Vorwürfe und stand im im Mai eröffneten Hafen.'],
  ['de', 'Während die eine eine Fähre nimmt, rudert die andere.'],
  ['fr', 'L’appel de de Brac est lu au bord de de la Mer.'],
  ['es', 'La generación Y y la del grupo O o A llenaron el puente de de la Vela.'],
  ['pl', 'Za Jana I i Marii stał tu most.'],
  ['sv', 'Hon följde med med tåget och gick av av misstag.'],
  ['tr', 'Ateş için için yandı.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(doubledWord, language, text)).toBe(text)
})
