import { expect, test } from 'vitest'
import type { SentenceEvidence } from './evidence.ts'
import { groupPairs } from './group.ts'

const NONE = new Int32Array(0)

function sentence(index: number): SentenceEvidence {
  return {
    sentence: index,
    words: NONE,
    stems: NONE,
    stemSet: NONE,
    around: NONE,
    mass: 1,
    norm: 1,
    grams: NONE,
    numbers: NONE,
    names: NONE,
    quoted: false,
    asks: false,
    headline: false,
    length: 10,
    before: 0,
    extent: 0,
  }
}

/** The groups of a matrix of probabilities, in the notation of sentence aligners; a row is a sentence of `a`. */
function groupsOf(matrix: readonly (readonly number[])[]): string[] {
  const side = (count: number): SentenceEvidence[] => Array.from({ length: count }, (_, index) => sentence(index))
  const cells = matrix.flatMap((line, row) => line.map((probability, column) => ({ row, column, probability })))
  const candidates = {
    rows: Int32Array.from(cells, ({ row }) => row),
    columns: Int32Array.from(cells, ({ column }) => column),
  }
  const probability = Float64Array.from(cells, (cell) => cell.probability)
  const sides = { a: side(matrix.length), b: side(matrix[0]?.length ?? 0) }
  return groupPairs(candidates, probability, sides).map(({ a, b }) => `[${a.join(', ')}]:[${b.join(', ')}]`)
}

test.each<[claim: string, matrix: number[][], groups: string[]]>([
  [
    'neighbours stay two links',
    [
      [0.9, 0.5],
      [0, 0.9],
    ],
    ['[0]:[0]', '[1]:[1]'],
  ],
  [
    'neighbours whose text ran over the cut are one',
    [
      [0.9, 0.8],
      [0, 0.9],
    ],
    ['[0, 1]:[0, 1]'],
  ],
  ['a sentence is split', [[0.9, 0.9]], ['[0]:[0, 1]']],
  ['what stands between two parts of a sentence belongs to it', [[0.9, 0.3, 0.9]], ['[0]:[0, 1, 2]']],
  ['unless it has nothing of it', [[0.95, 0.05, 0.9]], ['[0]:[0]']],
  [
    'or has found its own',
    [
      [0.95, 0.3, 0.9],
      [0, 0.95, 0],
    ],
    ['[0]:[0]', '[1]:[1]'],
  ],
])('%s', (_, matrix, groups) => expect(groupsOf(matrix)).toEqual(groups))
