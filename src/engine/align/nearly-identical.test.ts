import { expect, test } from 'vitest'
import { matchNearlyIdentical } from './nearly-identical.ts'

interface Example {
  readonly says: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** Pairs known before, and those to be found, as `row:column`. */
  readonly known: string
  readonly found: string
}

const KNOWN = 'the ferry left the harbour at noon'

const EXAMPLES: readonly Example[] = [
  {
    says: 'a sentence with one word replaced, beside a known pair',
    a: ['we start with something else here', KNOWN, 'nobody on the pier saw it leave'],
    b: [KNOWN, 'nobody on the quay saw it leave'],
    known: '1:0',
    found: '2:1',
  },
  {
    says: 'one after the other, in both directions',
    a: ['he spoke for an hour on monday', 'she left after the first ten minutes', KNOWN],
    b: ['he spoke for an hour on tuesday', 'she left after the first five minutes', KNOWN],
    known: '2:2',
    found: '0:0 1:1',
  },
  {
    says: 'the first and the last sentences of both sides, without any known pair',
    a: ['he spoke for an hour on monday', 'what follows was written anew', 'she left after the first ten minutes'],
    b: ['he spoke for an hour on tuesday', 'of this nothing had been said', 'she left after ten minutes or so'],
    known: '',
    found: '0:0',
  },
  {
    says: 'a short sentence only where it is the same',
    a: [KNOWN, 'he did not', 'nobody came'],
    b: [KNOWN, 'he did not', 'somebody came'],
    known: '0:0',
    found: '1:1',
  },
  {
    says: 'not a sentence that took in the one after it',
    a: [KNOWN, 'because nobody asks for it the water suffers', 'why'],
    b: [KNOWN, 'because nobody asks for it the water suffers why'],
    known: '0:0',
    found: '',
  },
  {
    says: 'a sentence with a word put in',
    a: [KNOWN, 'the council approved the plan in march'],
    b: [KNOWN, 'the council approved the new plan in march'],
    known: '0:0',
    found: '1:1',
  },
  {
    says: 'not one that is as much like a neighbour',
    a: [KNOWN, 'team one won with three goals to nil', 'team two won with three goals to one'],
    b: [KNOWN, 'team two won with three goals to nil'],
    known: '0:0',
    found: '',
  },
  {
    says: 'not one that stands elsewhere',
    a: [KNOWN, 'nobody on the pier saw it leave', 'then the rain began to fall'],
    b: [KNOWN, 'then it began to rain at last', 'nobody on the quay saw it leave', 'and that was all'],
    known: '0:0',
    found: '',
  },
]

/** Sentences as the numbers of their words, the same number for the same word. */
function numbered(sentences: readonly string[], numbers: Map<string, number>): Int32Array[] {
  return sentences.map((sentence) =>
    Int32Array.from(sentence.split(' '), (word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    }),
  )
}

function toPairs(notation: string): (readonly [number, number])[] {
  return notation
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [row = 0, column = 0] = pair.split(':').map(Number)
      return [row, column] as const
    })
}

test.each(EXAMPLES)('finds $says', ({ a, b, known, found }) => {
  const numbers = new Map<string, number>()
  const pairs = matchNearlyIdentical(numbered(a, numbers), numbered(b, numbers), new Map(toPairs(known)))
  expect([...pairs].sort(([x], [y]) => x - y)).toEqual(toPairs(found))
})
