import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { untranslated } from './untranslated.ts'

test.each([
  [
    'en',
    'The bridge is closed, and nobody knows how long that will last. ⟦Le conseil a voté pour la vente du pont avec une majorité.⟧ It opens in May.',
  ],
  [
    'en',
    'The bridge is closed, and nobody knows how long that will last. ⟦Der Rat hat sich nicht für den Umbau der Brücke entschieden.⟧',
  ],
  [
    'de',
    'Die Brücke ist gesperrt, und keiner weiß, wie lange das noch so bleibt. ⟦The council has not decided whether they would sell it.⟧',
  ],
  [
    'fr',
    'Le pont est fermé, et personne ne sait combien de temps cela va durer. ⟦El consejo no ha dicho cuándo se abre el puente para los coches.⟧',
  ],
  ['en', 'The mayor called it ⟦очень, очень старый мост⟧ and left on the ferry with the crew.'],
  ['ru', 'Мост закрыт для всех машин, и ⟦הגשר הישן סגור⟧ до весны.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(untranslated, language, marked)).toBe(marked)
})

test.each([
  ['en', 'Vladimir Sorin (Владимир Иванович Сорин) built the bridge.'],
  ['en', 'He said “le pont est fermé pour la nuit et pour le jour” and left.'],
  ['en', 'Los Pinos de la Sierra, El Mar, La Casa del Río.'],
  ['de', 'Das „Best of Both Worlds“ der Stadt ist ein Café.'],
  ['pt', 'A Secretaria de Saúde prevê que o atendimento estará normalizado a partir da tarde de hoje.'],
  ['ru', 'Компания Tidewater Bridge Works закрыла мост.'],
  ['en', 'Старый мост закрыт до самой весны, сказал мэр города.'],
  ['nb', 'Broen er stengt og det er ikke kjent når den åpner.'],
  ['ja', '橋は Tidewater Bridge Works が閉鎖した。'],
  ['en', 'She sang Non, je ne regrette rien de tout cela.'],
  ['fr', 'Le film The House on the Hill of the King sort mercredi.'],
  ['nl', 'Jan van der Meer en Anna van den Berg zijn in de haven in de stad.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(untranslated, language, text)).toBe(text)
})
