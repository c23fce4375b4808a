import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { formatLinks } from '../testing/notation.ts'
import { isTextLink } from './link.ts'
import { NO_CORRECTIONS } from './corrections.ts'

const STORY = [
  'The harbour board of Lindow voted on Tuesday to close the northern pier.',
  'Divers had found 14 cracked piles under the fish market in March.',
  'Repairs will cost 3.5 million crowns, the engineer Ines Falk said.',
  '“Nobody will lose a berth this winter,” she told the board.',
  'The fishing co-operative called the decision a surprise.',
  'A public hearing is planned for 9 June in the town hall.',
]

const article = (sentences: readonly string[], language = 'en') =>
  articleFromText({ text: sentences.join('\n\n'), language })
const links = (...args: Parameters<typeof compare>): string => formatLinks(compare(...args).changes)

test('a passage that stands elsewhere is moved, and the rest is in order', () => {
  const moved = [STORY[5] ?? '', ...STORY.slice(0, 5)]
  expect(links(article(STORY), article(moved))).toBe('[0]:[1]\n[1]:[2]\n[2]:[3]\n[3]:[4]\n[4]:[5]\n[5]:[0] moved')
})

test('of two blocks that changed places the shorter one is called moved', () => {
  const swapped = [...STORY.slice(2), ...STORY.slice(0, 2)]
  const found = links(article(STORY), article(swapped)).split('\n')
  expect(found.filter((line) => line.endsWith('moved'))).toEqual(['[0]:[4] moved', '[1]:[5] moved'])
})

test('a sentence that was split answers to both of its parts', () => {
  const split = [...STORY]
  split[2] = 'Repairs will cost 3.5 million crowns. The engineer Ines Falk named the sum.'
  expect(links(article(STORY), article(split))).toContain('[2]:[2, 3]')
})

test('sentences that quote the same words are linked although they are two sentences', () => {
  const other = [
    'Lindow, a town of nets and gulls, woke to bad news.',
    'Its oldest landing stage is to be shut, and nobody asked the crews who tie up there.',
    'Asked what she would say to them, the engineer had one sentence ready: “Nobody will lose a berth this winter.”',
    'The crews laughed.',
    'They remember the spring of the flood, when much the same was promised.',
    'By evening the first of them had taken their boats south.',
  ]
  const comparison = compare(article(STORY), article(other))
  expect(comparison.changes.filter(isTextLink)).toEqual([])
  expect(formatLinks(comparison.changes.filter((change) => change.kind === 'shared-quote'))).toBe(
    '[3]:[2] shared-quote',
  )
})

test('unrelated texts have no links', () => {
  const other = [
    'The orchestra opened its season with a symphony nobody had heard for ninety years.',
    'Its score was found in the attic of a bakery.',
    'The conductor spent two summers on the missing pages.',
    'Critics were divided about the slow movement.',
    'The last concert is sold out.',
  ]
  expect(compare(article(STORY), article(other)).changes).toEqual([])
})

test('what the reader pins is linked, and what the reader parts is not', () => {
  const pinned = compare(article(STORY), article(STORY.toReversed()), { pinned: [{ a: 4, b: 0 }], parted: [] })
  expect(formatLinks(pinned.changes)).toContain('[4]:[0]')
  const parted = compare(article(STORY), article(STORY), { pinned: [], parted: [{ a: 1, b: 1 }] })
  expect(formatLinks(parted.changes)).toBe('[0]:[0]\n[2]:[2]\n[3]:[3]\n[4]:[4]\n[5]:[5]')
})

test('corrections mirror with the articles', () => {
  const a = article(STORY)
  const b = article(STORY.toReversed())
  const there = compare(a, b, { ...NO_CORRECTIONS, pinned: [{ a: 4, b: 0 }] })
  const back = compare(b, a, { ...NO_CORRECTIONS, pinned: [{ a: 0, b: 4 }] })
  expect(back.changes.map((change) => `${change.b.join()}:${change.a.join()}`).sort()).toEqual(
    there.changes.map((change) => `${change.a.join()}:${change.b.join()}`).sort(),
  )
})

const GERMAN = [
  'Der Hafenrat von Lindow beschloss am Dienstag, den Nordsteg zu schließen.',
  'Taucher hatten im März unter dem Fischmarkt 14 gerissene Pfähle gefunden.',
  'Die Reparatur werde 3.5 Millionen Kronen kosten, sagte die Ingenieurin Ines Falk.',
  '„Niemand wird in diesem Winter einen Liegeplatz verlieren“, sagte sie dem Rat.',
  'Die Fischereigenossenschaft nannte den Beschluss eine Überraschung.',
  'Eine öffentliche Anhörung ist für den 9. Juni im Rathaus geplant.',
]

test('articles in two languages are aligned by names, numbers, order and length, without marking words', () => {
  const comparison = compare(article(STORY), article(GERMAN, 'de'))
  expect(formatLinks(comparison.changes)).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n[4]:[4]\n[5]:[5]')
  expect(comparison.changes.flatMap((change) => change.edits)).toEqual([])
  expect(comparison.limited?.id).toContain('two languages')
})

test('where two languages share no names and numbers, the page says that the articles cannot be compared', () => {
  const bare = ['Der Rat tagte lange.', 'Danach regnete es bis in die Nacht.', 'Alle gingen nach Hause.']
  const comparison = compare(article(STORY), article(bare, 'de'))
  expect(comparison.changes).toEqual([])
  expect(comparison.relation.summary.id).toContain('cannot be compared')
})
