import { isTextLink } from '../engine/align/link.ts'
import type { Article, Block, Side } from '../engine/article.ts'
import { identified } from '../engine/correct-article.ts'
import type { Change } from '../engine/diff/diff-links.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import { overlap, type Span } from '../engine/text/span.ts'
import { keptOf, type Stretch } from './excerpt-words.ts'
import { noJudgement, type Judgement } from './judgement.ts'
import { familyOf, type Family } from './kinds.ts'
import type { Reading } from './reading.ts'

// Whole articles are somebody's property. What can be quoted is what the differences are about: the sentences they stand in, cut to a few
// words around them. Both sides of a sentence are cut at the same words, so that comparing the excerpts finds the same differences.

const SEPARATOR = '\n\n'
const GAP = ' … '

const plain: readonly Family[] = ['wording', 'form']

/** What is excerpted. */
type Told = Pick<Reading, 'comparison' | 'differences'>

/** Both articles cut down to what differs, and what was decided that is not about places. */
export interface Excerpts {
  readonly articles: Readonly<Record<Side, Article>>
  readonly judgement: Judgement
}

/** One paragraph of an excerpt: what is kept of a sentence, or of sentences that belong together. */
interface Passage {
  readonly kept: readonly Span[]
  /** The sentences it is cut from, from the first character to the last. */
  readonly from: Span
  readonly isHeadline: boolean
}

/**
 * What was found, in short excerpts: quotations, facts, what only one article has, what moved, signs of machines. Other words for the same
 * are excerpted only where nothing else was found, since they may be anywhere in a text. Null where nothing is shown as different.
 */
export function toExcerpts({ comparison, differences }: Reading, { equalWords }: Judgement): Excerpts | null {
  const telling = differences.filter(({ kind }) => !plain.includes(familyOf(kind)))
  const told = { comparison, differences: telling.length > 0 ? telling : differences }
  if (told.differences.length === 0) return null
  return { articles: { a: excerptOf(told, 'a'), b: excerptOf(told, 'b') }, judgement: { ...noJudgement, equalWords } }
}

function excerptOf(reading: Told, side: Side): Article {
  const { article } = reading.comparison[side]
  const passages = passagesOf(reading, side)
  // What was found may stand on the other side alone; without a word of this one there would be nothing to compare it with.
  if (passages.length === 0) passages.push(...openingOf(reading, side))
  let text = ''
  const blocks = passages.map((passage): Block => {
    if (text !== '') text += SEPARATOR
    const start = text.length
    text += wordsOf(article.text, passage)
    const span = { start, end: text.length }
    return passage.isHeadline
      ? { kind: 'headline', part: 'headline', span, reason: null }
      : { kind: 'paragraph', part: 'body', span, reason: null }
  })
  return identified({ ...article, text, blocks })
}

/** With an ellipsis wherever something was left out. */
function wordsOf(text: string, { kept, from }: Passage): string {
  const words = kept.map(({ start, end }) => text.slice(start, end)).join(GAP)
  const isCutBefore = (kept[0]?.start ?? 0) > from.start
  const isCutBehind = (kept.at(-1)?.end ?? 0) < from.end
  return `${isCutBefore ? '… ' : ''}${words}${isCutBehind ? ' …' : ''}`
}

/** In the order of the article; no word is in two of them. */
function passagesOf(reading: Told, side: Side): Passage[] {
  const { comparison, differences } = reading
  const { article, sentences } = comparison[side]
  const shown = differences.flatMap((difference) => difference[side] ?? [])
  const linked = new Set<SentenceIndex>()
  const passages: Passage[] = []
  const add = (members: readonly SentenceIndex[], stretches: readonly Stretch[]) => {
    const spans = members.flatMap((member) => sentences[member]?.span ?? [])
    const kept = keptOf(article.text, article.language, stretches)
    const [first, last] = [spans[0], spans.at(-1)]
    if (first === undefined || last === undefined || kept.length === 0) return
    const block = article.blocks[sentences[members[0] ?? -1]?.block ?? -1]
    passages.push({
      kept,
      from: { start: first.start, end: last.end },
      isHeadline: block?.part === 'headline' && !passages.some(({ isHeadline }) => isHeadline),
    })
  }
  for (const change of comparison.changes.filter(isTextLink)) {
    for (const member of change[side]) linked.add(member)
    const isShown = differences.some(({ a, b }) => isIn(reading, change, 'a', a) || isIn(reading, change, 'b', b))
    if (isShown) add(change[side], stretchesOf(reading, change, side))
  }
  for (const [index, { span }] of sentences.entries()) {
    const isShown = shown.some((place) => overlap(place, span) > 0)
    if (!linked.has(index) && isShown) add([index], [{ span, differs: true }])
  }
  return passages.toSorted((x, y) => x.from.start - y.from.start)
}

/** The beginning of the story; nothing for an article without one. */
function openingOf({ comparison }: Told, side: Side): Passage[] {
  const { article, sentences } = comparison[side]
  const first = sentences.find(({ block }) => article.blocks[block]?.part === 'body')
  if (first === undefined) return []
  const kept = keptOf(article.text, article.language, [{ span: first.span, differs: true }])
  return [{ kept, from: first.span, isHeadline: false }]
}

/** The edits of a link; the whole sentences where they differ by their place alone. */
function stretchesOf({ comparison, differences }: Told, change: Change, side: Side): Stretch[] {
  const isShown = (edit: Change['edits'][number]) =>
    differences.some(({ a, b }) => (a !== null && touches(a, edit.a)) || (b !== null && touches(b, edit.b)))
  const stretches = change.edits.map((edit) => ({ span: edit[side], differs: edit.op !== 'equal' && isShown(edit) }))
  if (stretches.some(({ differs }) => differs)) return stretches
  return change[side].map((member) => ({
    span: comparison[side].sentences[member]?.span ?? { start: 0, end: 0 },
    differs: true,
  }))
}

function isIn({ comparison }: Told, change: Change, side: Side, place: Span | null): boolean {
  if (place === null) return false
  return change[side].some((member) => {
    const sentence = comparison[side].sentences[member]
    return sentence !== undefined && overlap(place, sentence.span) > 0
  })
}

/** Whether a difference covers an edit of its side; an empty edit has no words there. */
function touches(place: Span, edit: Span): boolean {
  return edit.end > edit.start && overlap(place, edit) > 0
}
