import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { unpairedQuotes } from './unpaired-quotes.ts'

test.each([
  ['en', 'She said the bridge was ⟦“closed⟧ for good.'],
  ['en', 'She paid for the ⟦war,”⟧ he wrote.'],
  ['en', 'He said ⟦“no⟧ and then “never” again.'],
  ['fr', 'Elle a dit ⟦«non⟧ hier.'],
  ['de', 'Sie nannte es ⟦„alt⟧ und ging.'],
  ['ru', 'Она сказала ⟦«нет⟧ и ушла.'],
  ['zh', '他说⟦「⟧桥关了。'],
  ['es', 'Dijo ⟦«no⟧ y luego “sí” otra vez.'],
  ['en', '“The war," he wrote. She paid for ⟦peace,”⟧ they say.'],
  ['ru', 'Он сказал ⟦«да.⟧ «Нет», — ответила она.'],
  ['uk', 'Він сказав ⟦«так⟧ — «Ні», — відповіла вона.'],
  ['ru', 'Мост ⟦закрыт»,⟧ — сказала она.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(unpairedQuotes, language, marked)).toBe(marked)
})

test.each([
  ['en', '“It is closed,” she said.'],
  ['en', '“It is closed.\n\n“It opens in May,” she said.'],
  ['en', '“It is closed. »'],
  ['en', 'The beam is 6’2” long.'],
  ['en', '"Open the door!” he called.'],
  ['en', '“He said “no” to me,” she recalled.'],
  ['de', 'Sie nannte es „alt“ und »schön«.'],
  ['fr', 'Elle a dit « non » hier.'],
  ['sv', 'Hon sade ”nej” och gick.'],
  ['ja', '彼は「はい」と言った。'],
  ['es', '«Dijo “no” ayer», recordó ella. «Uno.\n\n»Dos.\n\n»Tres», dijo.'],
  ['fr', '« Il a dit : “Non” », dit-elle. « Un.\n\n» Deux », dit-il.'],
  ['it', '«Ha detto “no”», disse.'],
  ['de', '„Er las »Brücke« und "Hafen" und ging“, sagte sie.'],
  ['pl', '„Gazeta «Most» wyszła”, powiedział.'],
  ['ru', '«Он читал „Мост“», — сказала она.'],
  ['en', '“He said "no" to me,” she recalled. The „Brücke“ hall stands. “The 6\'2" guard left,” he said.'],
  ['zh', '他说“桥「关」了”。'],
  ['en', '“When all is told," she said, "you will see why.”'],
  ['ru', 'Сгорел склад ООО «Торговый дом «Заречье». «Мы спим», — сказала она.'],
  ['ru', '«Я спросил: «Куда идёт паром?»'],
  ['uk', '«Газета «Ранок» вийшла», — сказав він. Завод «Новий «Маяк» стоїть.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(unpairedQuotes, language, text)).toBe(text)
})
