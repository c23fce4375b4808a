import type { Change, Edit } from './diff/diff-links.ts'
import {
  addPair,
  noPairs,
  NUMBERS,
  splitPairs,
  toWordPairs,
  type GrowingPairs,
  type WordPairs,
} from './diff/word-pairs.ts'
import type { Vocabulary } from './text/vocabulary.ts'

/**
 * Which of two articles is worked out as `a`. Everything below `compare` runs in one canonical direction and is mirrored where the
 * reader chose the other, so that swapping the sides never changes a mark: ties have to fall to one side.
 */
export function inCanonicalOrder(textA: string, textB: string): boolean {
  return textA <= textB
}

/** A deletion stands before the insertion beside it, from either side. */
function mirrorEdits(edits: readonly Edit[]): Edit[] {
  const mirrored = edits.map(({ op, a, b, moved }): Edit => ({
    op: op === 'insert' ? 'delete' : op === 'delete' ? 'insert' : op,
    a: b,
    b: a,
    moved,
  }))
  for (let k = 1; k < mirrored.length; k++) {
    const before = mirrored[k - 1]
    const after = mirrored[k]
    if (before?.op === 'insert' && after?.op === 'delete') {
      mirrored[k - 1] = { ...after, b: { start: before.b.start, end: before.b.start } }
      mirrored[k] = { ...before, a: { start: after.a.end, end: after.a.end } }
    }
  }
  return mirrored
}

/** Adds the pairs in the order of the other side. Nearly all stand in order on both, and sorting what is sorted takes most of the time. */
function addMirrored(mirrored: GrowingPairs, words: WordPairs): void {
  let last = -1
  let isSorted = true
  for (let k = 2; k < words.length && isSorted; k += NUMBERS) {
    isSorted = (words[k] ?? 0) > last
    last = words[k] ?? 0
  }
  if (isSorted)
    for (let k = 0; k < words.length; k += NUMBERS)
      addPair(mirrored, words[k + 2] ?? 0, words[k + 3] ?? 0, words[k] ?? 0, words[k + 1] ?? 0)
  else
    for (const { a, b } of toWordPairs(words).sort((x, y) => x.b.start - y.b.start || x.a.start - y.a.start))
      addPair(mirrored, b.start, b.end, a.start, a.end)
}

/** The changes as seen from the other side, in the order of its sentences. */
export function mirrorChanges(changes: readonly Change[]): Change[] {
  const mirrored = noPairs(changes.reduce((sum, { words }) => sum + words.length / NUMBERS, 0))
  const ends: number[] = []
  for (const { words } of changes) {
    addMirrored(mirrored, words)
    ends.push(mirrored.length)
  }
  const pairs = splitPairs(mirrored, ends)
  return changes
    .map(({ a, b, kind, moved, similarity, edits }, k) => ({
      a: b,
      b: a,
      kind,
      moved,
      similarity,
      edits: mirrorEdits(edits),
      words: pairs[k] ?? [],
    }))
    .sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0))
}

/** The vocabulary as seen from the other side; the words keep their numbers. */
export function mirrorVocabulary(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, a: vocabulary.b, b: vocabulary.a }
}
