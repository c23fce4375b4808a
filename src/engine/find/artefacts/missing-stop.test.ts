import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { missingStop } from './missing-stop.ts'

const full = {
  en: 'The old bridge over the river stays closed until the spring. Nobody knows why it was built so low.',
  de: 'Die alte Brücke über den Fluss bleibt bis zum Frühjahr gesperrt. Niemand weiß, warum sie so niedrig gebaut wurde.',
  fr: 'Le vieux pont sur la rivière reste fermé jusqu’au printemps. Personne ne sait pourquoi il fut construit si bas.',
}
const story = (language: keyof typeof full, paragraph: string): string =>
  [...Array.from({ length: 6 }, () => full[language]), paragraph].join('\n\n')

test.each([
  ['en', 'The council met on Monday. It will vote on the plan to sell the bridge before the ⟦summer⟧'],
  ['en', 'Nobody came to the old harbour that day. The mayor said that the bridge was safe and ⟦then⟧'],
  ['en', 'The bridge was built by hand in four years. It was the first one to cross the ⟦river⟧'],
  ['de', 'Der Rat tagte am Montag. Er will noch vor dem Sommer darüber abstimmen, ob die Stadt die Brücke ⟦verkauft⟧'],
  ['fr', 'Le conseil s’est réuni lundi. Il votera avant la fin de la saison sur le projet de vendre le pont ⟦fermé⟧'],
] as const)('finds, in %s: %s', (language, marked) => {
  expect(markAgain(missingStop, language, story(language, marked))).toBe(story(language, marked))
})

test.each([
  ['en', 'Bridge stays closed until the spring'],
  ['en', 'The council met on Monday. It will vote on the plan to sell the bridge before summer:'],
  ['en', 'The council met on Monday. It will vote on the plan to sell the bridge before “summer.”'],
  ['en', 'The council met on Monday to hear the plan. Follow the vote and all that comes after it on Facebook'],
  [
    'en',
    'The river runs by the old stone wall\nand under the bridge it sings. And nobody hears it at all\nbut the gull on its wings',
  ],
  ['de', 'Der Rat tagte am Montag. Er will noch vor dem Sommer darüber abstimmen, ob die Stadt die Brücke verkauft …'],
  ['fr', 'Le conseil s’est réuni lundi. Il votera avant la fin de la saison sur le projet de vendre « le pont. »'],
  ['en', 'The council met on Monday. More of this story stands in the paper of the islands, The Lindow Herald'],
  ['de', 'Der Rat tagte am Montag. Er will noch vor dem Sommer darüber abstimmen, ob die Stadt sie verkauft – oder –'],
  ['fr', 'Le vieux pont reste fermé jusqu’au printemps, et le bac part toutes les dix minutes du quai'],
] as const)('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(missingStop, language, story(language, text))).toBe(story(language, text))
})

test('a text that ends no paragraph with a stop is written so', () => {
  const poem = Array.from(
    { length: 8 },
    () => 'The bridge is old. The river under it is older than the town and all its walls',
  )
  expect(markAgain(missingStop, 'en', poem.join('\n\n'))).toBe(poem.join('\n\n'))
})
