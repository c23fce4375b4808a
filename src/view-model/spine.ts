import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { BlockIndex, SentenceIndex } from '../engine/text/segment.ts'
import { rangeOf } from './passages.ts'
import type { ChangeIndex, SentenceRange } from './row.ts'
import type { Sketch } from './sketch.ts'

/** Sentences of both sides that must stand in one row. */
export interface Stretch {
  readonly a: SentenceRange
  readonly b: SentenceRange
  /** The links inside it; none where two headlines face each other unlinked. */
  readonly changes: readonly ChangeIndex[]
}

/** A paragraph with more sentences is cut: its rows would no longer stand level to the eye. */
const LONGEST_WHOLE_PARAGRAPH = 3

/**
 * The unmoved links as stretches that follow each other on both sides. Links that cross or enclose each other share one. Of two separate
 * reports only the headlines stand level: their few links stand anywhere, and would tear both columns apart.
 */
export function toSpine(sketch: Sketch): Stretch[] {
  const headlines = facingHeadlines(sketch)
  const range = (side: Side, sentences: readonly SentenceIndex[]) =>
    rangeOf(sentences.filter((sentence) => sentence !== headlines?.[side].first))
  const single: Stretch[] = sketch.comparison.changes.flatMap((change, index) =>
    isTextLink(change) && !change.moved && !sketch.apart
      ? [{ a: range('a', change.a), b: range('b', change.b), changes: [index] }]
      : [],
  )
  if (headlines !== null) single.push(headlines)
  single.sort((x, y) => x.a.first - y.a.first)

  const spine: Stretch[] = []
  for (const stretch of single) {
    let joined = stretch
    for (let last = spine.at(-1); last !== undefined && !follows(last, joined); last = spine.at(-1)) {
      spine.pop()
      joined = join(last, joined)
    }
    spine.push(joined)
  }
  return spine
}

/** Two headlines stand level even where they share no word, or where one is linked together with sentences below it. */
function facingHeadlines(sketch: Sketch): Stretch | null {
  const [a, b] = [freeHeadline(sketch, 'a'), freeHeadline(sketch, 'b')]
  return a === null || b === null ? null : { a: { first: a, end: a + 1 }, b: { first: b, end: b + 1 }, changes: [] }
}

/** A side's headline, unless a link of its own decides where it stands. */
function freeHeadline({ comparison, changeOf }: Sketch, side: Side): SentenceIndex | null {
  const { article, sentences } = comparison[side]
  const headline = sentences.findIndex(({ block }) => article.blocks[block]?.part === 'headline')
  const change = comparison.changes[changeOf[side].get(headline) ?? -1]
  const free = change === undefined || (!change.moved && change[side].length > 1)
  return headline >= 0 && free ? headline : null
}

/** Stretches of a short paragraph and its one counterpart are drawn as one row; everything else stays cut. */
export function joinStretches(spine: readonly Stretch[], sketch: Sketch): Stretch[] {
  const whole = wholeParagraphs(spine, sketch)
  const rows: Stretch[] = []
  for (const stretch of spine) {
    const last = rows.at(-1)
    const joins =
      last !== undefined &&
      last.a.end === stretch.a.first &&
      last.b.end === stretch.b.first &&
      whole('a', last.a, stretch.a) &&
      whole('b', last.b, stretch.b) &&
      !isAlone(last, sketch) &&
      !isAlone(stretch, sketch)
    if (joins) rows[rows.length - 1] = join(last, stretch)
    else rows.push(stretch)
  }
  return rows
}

/** True for a sentence that was split or merged: the note on it needs a row of its own. */
export function isAlone(stretch: Stretch, sketch: Sketch): boolean {
  const [index] = stretch.changes
  const change = index === undefined ? undefined : sketch.comparison.changes[index]
  return stretch.changes.length === 1 && change !== undefined && change.a.length !== change.b.length
}

/** Answers whether two ranges lie in one paragraph that is short and answers to one paragraph only. */
function wholeParagraphs(spine: readonly Stretch[], { comparison }: Sketch) {
  const blockOf = (side: Side, sentence: SentenceIndex) => comparison[side].sentences[sentence]?.block ?? -1
  const lengths = { a: new Map<BlockIndex, number>(), b: new Map<BlockIndex, number>() }
  const partners = { a: new Map<BlockIndex, Set<BlockIndex>>(), b: new Map<BlockIndex, Set<BlockIndex>>() }
  for (const side of ['a', 'b'] as const) {
    for (const { block } of comparison[side].sentences) lengths[side].set(block, (lengths[side].get(block) ?? 0) + 1)
  }
  const addPartner = (side: Side, block: BlockIndex, partner: BlockIndex) => {
    const known = partners[side].get(block) ?? new Set()
    partners[side].set(block, known.add(partner))
  }
  for (const stretch of spine) {
    for (let i = stretch.a.first; i < stretch.a.end; i++) {
      for (let j = stretch.b.first; j < stretch.b.end; j++) {
        addPartner('a', blockOf('a', i), blockOf('b', j))
        addPartner('b', blockOf('b', j), blockOf('a', i))
      }
    }
  }
  return (side: Side, before: SentenceRange, after: SentenceRange): boolean => {
    const block = blockOf(side, before.first)
    const one = block === blockOf(side, after.end - 1)
    const length = lengths[side].get(block) ?? 0
    return one && length <= LONGEST_WHOLE_PARAGRAPH && (partners[side].get(block)?.size ?? 0) <= 1
  }
}

function follows(before: Stretch, after: Stretch): boolean {
  return before.a.end <= after.a.first && before.b.end <= after.b.first
}

function join(x: Stretch, y: Stretch): Stretch {
  return { a: hull(x.a, y.a), b: hull(x.b, y.b), changes: [...x.changes, ...y.changes] }
}

function hull(x: SentenceRange, y: SentenceRange): SentenceRange {
  return { first: Math.min(x.first, y.first), end: Math.max(x.end, y.end) }
}
