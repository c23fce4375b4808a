import type { Link } from '../../engine/align/link.ts'
import type { Article, Block } from '../../engine/article.ts'
import type { Comparison } from '../../engine/compare.ts'
import type { Change, Edit } from '../../engine/diff/diff-links.ts'
import { fromWordPairs, toWordPairs } from '../../engine/diff/word-pairs.ts'
import type { RelationKind } from '../../engine/find/relation.ts'
import type { Sentence, Sentenced } from '../../engine/text/segment.ts'
import type { Span } from '../../engine/text/span.ts'
import { told } from '../../engine/told.ts'

/** A comparison written by hand for a test. */
export interface Written {
  /** One string a paragraph, its sentences divided by ` | `; `# ` begins a headline, `~ ` what is not part of the story. */
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** Sentences that answer to each other, counted from 0: `0:0`, `1:1,2`, `3:0 moved`, `2:5 shared-quote`. */
  readonly links: readonly string[]
  /** How far the two could be compared; where this is said, no words are. */
  readonly limited?: string | undefined
  readonly relation?: RelationKind
}

/** Builds what `compare` would: real spans and real edits, found by a plain longest common subsequence of words. */
export function writtenComparison({ a, b, links, relation = 'heavily-edited', limited }: Written): Comparison {
  const [sideA, sideB] = [sentenced(a, 'Meridian Wire'), sentenced(b, 'The Daily Relay')]
  const changes = links
    .map((link) => changeOf(parseLink(link), sideA, sideB))
    .map((change) => (limited === undefined ? change : { ...change, edits: [] }))
  return {
    a: sideA,
    b: sideB,
    changes: changes.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)),
    findings: [],
    relation: { kind: relation, summary: told('Written for a test.'), reasons: [], direction: null },
    limited: limited === undefined ? null : told(limited),
    pending: 0,
  }
}

/** The same comparison with its sides exchanged, as `compare(b, a)` gives it. */
export function swapped(comparison: Comparison): Comparison {
  const operation = { equal: 'equal', replace: 'replace', delete: 'insert', insert: 'delete' } as const
  const changes = comparison.changes.map((change) => ({
    ...change,
    a: change.b,
    b: change.a,
    edits: change.edits.map((edit) => ({ ...edit, op: operation[edit.op], a: edit.b, b: edit.a })),
    words: fromWordPairs(toWordPairs(change.words).map(({ a, b }) => ({ a: b, b: a }))),
  }))
  changes.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))
  return { ...comparison, a: comparison.b, b: comparison.a, changes }
}

function sentenced(paragraphs: readonly string[], outlet: string): Sentenced {
  let text = ''
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    const part = paragraph.startsWith('# ') ? 'headline' : paragraph.startsWith('~ ') ? 'boilerplate' : 'body'
    if (text !== '') text += '\n\n'
    const start = text.length
    for (const sentence of paragraph.replace(/^[#~] /, '').split(' | ')) {
      if (text.length > start) text += ' '
      const span = { start: text.length, end: text.length + sentence.length }
      sentences.push({ span, block: blocks.length, firstToken: 0, endToken: 0 })
      text += sentence
    }
    const kind = part === 'headline' ? 'headline' : 'paragraph'
    blocks.push({ kind, span: { start, end: text.length }, part, reason: part === 'boilerplate' ? 'a credit' : null })
  }
  const article: Article = { id: text, title: null, outlet, date: null, address: null, language: 'en', text, blocks }
  return { article, sentences, wordCount: text.split(/\s+/).length }
}

type WrittenLink = Pick<Link, 'a' | 'b' | 'moved'> & { readonly common: 'shared-quote' | 'same-fact' | null }

function parseLink(written: string): WrittenLink {
  const [pair = '', word] = written.split(' ')
  const [a = '', b = ''] = pair.split(':')
  const common = word === 'shared-quote' || word === 'same-fact' ? word : null
  return { a: a.split(',').map(Number), b: b.split(',').map(Number), moved: word === 'moved', common }
}

function changeOf({ common, ...link }: WrittenLink, a: Sentenced, b: Sentenced): Change {
  const wordsA = link.a.flatMap((index) => wordsIn(a, index))
  const wordsB = link.b.flatMap((index) => wordsIn(b, index))
  const edits = editsOf(wordsA, wordsB, a.article.text, b.article.text)
  const same = edits.every((edit) => edit.op === 'equal')
  return { ...link, kind: common ?? (same ? 'same' : 'edited'), similarity: same ? 1 : 0.5, edits, words: [] }
}

function wordsIn({ article, sentences }: Sentenced, index: number): Span[] {
  const { start, end } = sentences[index]?.span ?? { start: 0, end: 0 }
  return Array.from(article.text.slice(start, end).matchAll(/\S+/g), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

function editsOf(a: readonly Span[], b: readonly Span[], textA: string, textB: string): Edit[] {
  const fold = (text: string, span: Span | undefined) =>
    span && text.slice(span.start, span.end).toLowerCase().replace(/[“”"]/g, '')
  const same = (i: number, j: number) => i < a.length && j < b.length && fold(textA, a[i]) === fold(textB, b[j])
  const length: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = length[i]
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const edits: Edit[] = []
  const push = (equal: boolean, i: number, nextI: number, j: number, nextJ: number) => {
    const [spanA, spanB] = [spanOf(a, i, nextI), spanOf(b, j, nextJ)]
    const op = equal ? 'equal' : nextI === i ? 'insert' : nextJ === j ? 'delete' : 'replace'
    if (nextI > i || nextJ > j) edits.push({ op, a: spanA, b: spanB, moved: false })
  }
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [startI, startJ] = [i, j]
    while ((i < a.length || j < b.length) && !same(i, j)) {
      if (i < a.length && at(i + 1, j) >= at(i, j + 1)) i++
      else if (j < b.length) j++
      else i++
    }
    push(false, startI, i, startJ, j)
    const [equalI, equalJ] = [i, j]
    while (same(i, j)) {
      i++
      j++
    }
    push(true, equalI, i, equalJ, j)
  }
  return edits
}

function spanOf(words: readonly Span[], first: number, end: number): Span {
  const [start, last] = [words[first], words[end - 1]]
  if (end > first && start && last) return { start: start.start, end: last.end }
  const before = words[first - 1]
  const place = before?.end ?? start?.start ?? 0
  return { start: place, end: place }
}
