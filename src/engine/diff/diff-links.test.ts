import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { formatMarked, parseMarked } from '../testing/notation.ts'
import { faultsOf } from '../testing/soundness.ts'
import { storyPair } from '../testing/texts.ts'
import { slice } from '../text/span.ts'
import { toWordPairs } from './word-pairs.ts'

const changesOf = (a: string, b: string, language = 'en') =>
  compare(articleFromText({ text: a, language }), articleFromText({ text: b, language })).changes

const plain = (marked: string): string => marked.replaceAll(/\s+([,.])/gu, '$1')

test.each([
  ['keeps a lone name between two replacements', 'The [-big-]{+large+} Lindow [-plant-]{+factory+} was closed.'],
  [
    'gives up a small word between two replacements',
    'They were [-meant to travel-]{+supposed to go+} home on Friday evening.',
  ],
  ['begins with what a sentence begins with', 'The [-gunman-]{+attacker+} left the station.'],
  ['adds a word once where it could stand twice', 'A {+very,+} very long debate began in the harbour.'],
  ['replaces a date that is turned as a whole', 'Lindow votes on [-June 1-]{+1 June+}.'],
  [
    'marks spellings one by one',
    'The [-café-]{+cafe+} of Lindow [-honored-]{+honoured+} the [-program-]{+programme+}.',
  ],
  ['takes the full stops of an abbreviation for typography', 'The UN council met on {+Monday and+} Tuesday.'],
])('a reader is shown what a person would mark: it %s', (_, marked) => {
  const { a, b } = parseMarked(marked)
  expect(changesOf(a, b).map((change) => plain(formatMarked(change, a, b)))).toEqual([marked])
})

test('the full stops of an abbreviation are no change of words, but a small word is none of its forms', () => {
  const ops = (a: string, b: string) => changesOf(a, b).map((change) => change.edits.map((edit) => edit.op))
  expect(ops('The UN met in Lindow.', 'The U.N. met in Lindow.')).toEqual([['equal']])
  expect(ops('They told us to wait in Lindow.', 'They told U.S. to wait in Lindow.').flat()).toContain('replace')
})

test('a quotation mark that opens a word sooner is typography', () => {
  const changes = changesOf(
    'He called it a “plain surrender” of the plan.',
    'He called it “a plain surrender” of the plan.',
  )
  expect(changes.map((change) => change.edits.map((edit) => edit.op))).toEqual([['equal']])
})

test('a phrase that shifted inside its sentence is moved, with the punctuation it took along', () => {
  const a = 'In recent weeks, the mayor of Lindow has spoken of a strike.'
  const b = 'The mayor of Lindow has in recent weeks spoken of a strike.'
  expect(changesOf(a, b).map((change) => plain(formatMarked(change, a, b)))).toEqual([
    '[<In recent weeks,<] the mayor of Lindow has {>in recent weeks>} spoken of a strike.',
  ])
})

test('in a long sentence the words far from its one difference answer to each other, too', () => {
  const marked =
    'The council of Lindow said late on Monday that the [-old-]{+ancient+} bridge over the river would be closed to lorries from the first of June.'
  const { a, b } = parseMarked(marked)
  const changes = changesOf(a, b)
  expect(changes.map((change) => plain(formatMarked(change, a, b)))).toEqual([marked])
  const pairs = changes.flatMap(({ words }) => toWordPairs(words).map((pair) => [slice(a, pair.a), slice(b, pair.b)]))
  const words = a.replace('.', ' .').split(' ')
  expect(pairs).toEqual(words.map((word) => [word, word === 'old' ? 'ancient' : word]))
})

test('one word at another place is left out and added: it may be there by chance', () => {
  const edits = changesOf('Prices rose further in Lindow on Monday.', 'Further prices rose in Lindow on Monday.')
  expect(edits.flatMap((change) => change.edits).some((edit) => edit.moved)).toBe(false)
})

test.each([
  ['another form', 'The ministry defended its policies.', 'The ministry defended its policy.', 'policies', 'policy'],
  [
    'another spelling of a name',
    'President Husni Qamar met the envoys.',
    'President Hosni Qamar met the envoys.',
    'Husni',
    'Hosni',
  ],
  [
    'what stands in its place',
    'Ten people were hurt when the ferry sank.',
    'Ten people were injured when the ferry sank.',
    'hurt',
    'injured',
  ],
  [
    'the same word behind another phrase',
    'On Sunday evening the ferry left Lindow.',
    'The ferry left Lindow on Sunday evening.',
    'evening',
    'evening',
  ],
])('a word answers to %s', (_, a, b, wordA, wordB) => {
  const pairs = changesOf(a, b).flatMap((change) =>
    toWordPairs(change.words).map((pair) => `${slice(a, pair.a)}~${slice(b, pair.b)}`),
  )
  expect(pairs).toContain(`${wordA}~${wordB}`)
})

test('words answer to each other in order, and only the same words are shown as kept', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      for (const { words, edits } of changesOf(a, b)) {
        const places = toWordPairs(words).map((pair) => [pair.a.start, pair.b.start] as const)
        expect(places).toEqual(places.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]))
        const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
        const kept = edits.filter((edit) => edit.op === 'equal')
        expect(kept.map((edit) => letters(slice(a, edit.a)))).toEqual(kept.map((edit) => letters(slice(b, edit.b))))
        const moved = edits.filter((edit) => edit.moved)
        expect(moved.every((edit) => edit.op === 'delete' || edit.op === 'insert')).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('edits end where the sentences of a link are apart: what stands between is none of theirs', () => {
  const a = 'e.g. — क्या। <b> constructor'
  const b = 'e.g.\n\n क्या। <b> c\n\n क्या।or'
  expect(faultsOf(a, b)).toEqual([])
  const together =
    'The old ferry of Lindow was sold on Monday, and the new one sails from the harbour of Brack in June.'
  const apart =
    'The old ferry of Lindow was sold on Monday.\n\nPhoto: Anna Berg/AWP\n\nAnd the new one sails from the harbour of Brack in June.'
  const [change] = changesOf(together, apart)
  expect(change?.b).toHaveLength(2)
  expect(change?.edits.map((edit) => slice(apart, edit.b)).join(' ')).not.toContain('Photo')
  expect(faultsOf(together, apart)).toEqual([])
})
