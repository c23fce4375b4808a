import { presentableDiff } from '@codemirror/merge'
import { diffWords } from 'diff'
import diffMatchPatch from 'diff-match-patch'
import diffSequences from '@jest/diff-sequences'
import fastDiff from 'fast-diff'
import { diff as fastMyersDiff } from 'fast-myers-diff'
import { DefaultLinesDiffComputer } from 'vscode-diff'
import { articleFromText } from '../article.ts'
import { compare, findChanges } from '../compare.ts'

/** One way to compare two texts. `run` does the whole work, from the two strings on, and answers how many differences it found. */
export interface Peer {
  readonly name: string
  readonly run: (a: string, b: string) => number
}

/** How this engine is called in the table. */
export const OURS = 'Same Story'

// Peers without tokens of their own get these: words, and marks one by one. White space is left out, as it is here.
const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Both texts' words as numbers, equal for equal words: what serves most peers best. */
function numbered(a: string, b: string): readonly [Uint16Array, Uint16Array] {
  const known = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = known.get(word) ?? known.size
    known.set(word, number)
    return number
  }
  const numbers = (text: string): Uint16Array => Uint16Array.from(text.match(WORD) ?? [], numberOf)
  return [numbers(a), numbers(b)]
}

/** Each word as one code unit, as diff-match-patch's own line mode does with lines. */
function asCharacters(words: Uint16Array): string {
  return Array.from(words, (word) => String.fromCharCode(word)).join('')
}

/** This engine, and what else is there to compare words with in JavaScript; none of them aligns sentences. */
export const PEERS: readonly Peer[] = [
  { name: OURS, run: (a, b) => findChanges(articleFromText({ text: a }), articleFromText({ text: b })).length },
  // What the changes mean is no peer's work, and a row of its own.
  {
    name: 'and its findings',
    run: (a, b) => compare(articleFromText({ text: a }), articleFromText({ text: b })).findings.length,
  },
  { name: 'jsdiff diffWords', run: (a, b) => diffWords(a, b).length },
  {
    name: 'diff-sequences',
    run: (a, b) => {
      const [x, y] = numbered(a, b)
      let runCount = 0
      diffSequences(
        x.length,
        y.length,
        (i, j) => x[i] === y[j],
        () => runCount++,
      )
      return runCount
    },
  },
  {
    name: 'fast-myers-diff',
    run: (a, b) => [...fastMyersDiff(...numbered(a, b))].length,
  },
  {
    name: 'diff-match-patch, words',
    run: (a, b) => {
      const [x, y] = numbered(a, b)
      const tool = new diffMatchPatch.diff_match_patch()
      // Without a limit: by default it gives up after a second, and what it then answers depends on the machine.
      tool.Diff_Timeout = 0
      return tool.diff_main(asCharacters(x), asCharacters(y), false).length
    },
  },
  {
    name: 'fast-diff, words',
    run: (a, b) => {
      const [x, y] = numbered(a, b)
      return fastDiff(asCharacters(x), asCharacters(y)).length
    },
  },
  // Without its limit: with the merge view's own it takes texts of 10,000 words for wholly different.
  { name: 'merge presentableDiff', run: (a, b) => presentableDiff(a, b).length },
  {
    name: 'VS Code, with moves',
    run: (a, b) => {
      const settings = { ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true }
      return new DefaultLinesDiffComputer().computeDiff(a.split('\n'), b.split('\n'), settings).changes.length
    },
  },
]
