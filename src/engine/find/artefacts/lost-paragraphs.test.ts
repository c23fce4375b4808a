import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { lostParagraphs } from './lost-paragraphs.ts'

const stories: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The old bridge over the river was closed on Monday morning.',
    'Engineers found deep cracks in two of its stone piers.',
    'The mayor asked drivers to use the ferry in the meantime.',
    'Shops on the east bank fear for their summer trade.',
    'A new bridge would cost forty million crowns, the council says.',
    'The builder of the old one died in a storm at sea.',
    'Children now row to school with their teacher every day.',
    'A vote on the repair is expected before the end of June.',
    'Nobody was hurt when a parapet fell into the water last week.',
  ],
  de: [
    'Die alte Brücke über den Fluss wurde am Montag gesperrt.',
    'Ingenieure fanden tiefe Risse in zwei steinernen Pfeilern.',
    'Der Bürgermeister bat die Fahrer, solange die Fähre zu nehmen.',
    'Läden am Ostufer fürchten um ihr Geschäft im Sommer.',
    'Eine neue Brücke würde vierzig Millionen Kronen kosten.',
    'Der Erbauer der alten starb bei einem Sturm auf See.',
    'Kinder rudern nun jeden Tag mit ihrer Lehrerin zur Schule.',
    'Über die Sanierung wird noch vor Ende Juni abgestimmt.',
  ],
  ru: [
    'Старый мост через реку закрыли утром в понедельник.',
    'Инженеры нашли глубокие трещины в двух каменных опорах.',
    'Мэр попросил водителей пока пользоваться паромом.',
    'Лавки на восточном берегу боятся за летнюю торговлю.',
    'Новый мост обойдётся городу в сорок миллионов крон.',
    'Строитель старого моста погиб в бурю далеко в море.',
    'Дети теперь каждый день плывут в школу с учительницей.',
    'Голосование о ремонте ждут ещё до конца июня.',
  ],
}
const sentences = (language: string): readonly string[] => stories[language] ?? []

test.each(['en', 'de', 'ru'])('finds, in %s: one huge paragraph where the other article has many', (language) => {
  const [first = '', ...rest] = sentences(language)
  const marked = [`⟦${first}⟧`, ...rest].join(' ')
  expect(markAgain(lostParagraphs, language, marked, sentences(language).join('\n\n'))).toBe(marked)
})

test('finds, in en: one under a headline, and one before a last line', () => {
  const [first = '', ...rest] = sentences('en')
  const headline = 'Old bridge closed'
  const story = [`⟦${first}⟧`, ...rest].join(' ')
  const other = [headline, ...sentences('en')].join('\n\n')
  expect(markAgain(lostParagraphs, 'en', `${headline}\n\n${story}`, other)).toBe(`${headline}\n\n${story}`)
  const tail = `${story}\n\nThe ferry runs until ten at night.`
  expect(markAgain(lostParagraphs, 'en', tail, other)).toBe(tail)
})

const inOne = (language: string): string => sentences(language).join(' ')
const inMany = (language: string): string => sentences(language).join('\n\n')
/** A paragraph of the first four, and the others as one or as many. */
const inTwo = (language: string, gap: string): string =>
  `${sentences(language).slice(0, 4).join(' ')}\n\n${sentences(language).slice(4).join(gap)}`
const short = (language: string, gap: string): string => sentences(language).slice(0, 5).join(gap)

const silent: readonly (readonly [why: string, text: (language: string) => readonly [text: string, other: string]])[] =
  [
    ['the other article is one paragraph, too', (language) => [inOne(language), inOne(language)]],
    ['the paragraphs stand', (language) => [inMany(language), inOne(language)]],
    ['a short story', (language) => [short(language, ' '), short(language, '\n\n')]],
    ['a writer joined a few', (language) => [inTwo(language, '\n\n'), inMany(language)]],
    ['the other article has few paragraphs', (language) => [inOne(language), inTwo(language, ' ')]],
  ]

test.each(['en', 'de', 'ru'].flatMap((language) => silent.map(([why, texts]) => [language, why, texts] as const)))(
  'leaves alone, in %s: %s',
  (language, _, texts) => {
    const [text, other] = texts(language)
    expect(markAgain(lostParagraphs, language, text, other)).toBe(text)
  },
)
