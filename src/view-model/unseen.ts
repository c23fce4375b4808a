import type { Article } from '../engine/article.ts'
import { slice, type Span } from '../engine/text/span.ts'
import { findUnseen, mayHaveUnseen } from '../engine/text/unseen.ts'
import { overlapping } from './overlay.ts'

/** A piece of text as it is drawn: `sign` is null for what is seen anyway, else a short sign for each unseen character of `text`. */
export interface DrawnPiece {
  readonly text: string
  readonly sign: string | null
}

/** The usual short names (Unicode, chapter 23), and what a reader is told. */
const known: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  '\u00ad': ['SHY', 'soft hyphen'],
  '\u200b': ['ZWSP', 'zero-width space'],
  '\u200c': ['ZWNJ', 'zero-width non-joiner'],
  '\u200d': ['ZWJ', 'zero-width joiner'],
  '\u202a': ['LRE', 'direction mark'],
  '\u202b': ['RLE', 'direction mark'],
  '\u202c': ['PDF', 'direction mark'],
  '\u202d': ['LRO', 'direction override'],
  '\u202e': ['RLO', 'direction override'],
  '\u2060': ['WJ', 'word joiner'],
  '\u2066': ['LRI', 'direction mark'],
  '\u2067': ['RLI', 'direction mark'],
  '\u2068': ['FSI', 'direction mark'],
  '\u2069': ['PDI', 'direction mark'],
  '\u115f': ['HF', 'filler'],
  '\u1160': ['HF', 'filler'],
  '\u3164': ['HF', 'filler'],
  '\uffa0': ['HF', 'filler'],
  '\ufeff': ['BOM', 'byte order mark'],
}

/** Characters that nobody sees, one after the other. Made by `findUnseenIn`, in order and disjoint. */
export interface Unseen {
  readonly span: Span
}

/** All unseen characters of an article; where they stand in its paragraphs decides whether they are at home there. Empty for nearly every article. */
export function findUnseenIn({ text, blocks, language }: Article): readonly Unseen[] {
  if (!mayHaveUnseen(text)) return []
  return blocks.flatMap(({ span: { start, end } }) =>
    findUnseen(text.slice(start, end), language).map((span) => ({
      span: { start: start + span.start, end: start + span.end },
    })),
  )
}

/** A stretch of an article's text cut where unseen characters stand; one piece, the stretch itself, where there are none. */
export function drawUnseen(text: string, { start, end }: Span, unseen: readonly Unseen[]): readonly DrawnPiece[] {
  const pieces: DrawnPiece[] = []
  let done = start
  const add = (to: number, isUnseen: boolean) => {
    const words = text.slice(done, to)
    if (words !== '') pieces.push({ text: words, sign: isUnseen ? Array.from(words, signOf).join(' ') : null })
    done = to
  }
  for (const { span } of overlapping(unseen, { start, end })) {
    add(Math.max(start, span.start), false)
    add(Math.min(end, span.end), true)
  }
  add(end, false)
  return pieces
}

/** What unseen characters an article has, by name, the commonest first; “2 zero-width spaces, 1 control character”. Empty where it has none. */
export function countUnseen(article: Article): string {
  const counts = new Map<string, number>()
  for (const { span } of findUnseenIn(article)) {
    for (const character of slice(article.text, span)) {
      counts.set(nameOf(character), (counts.get(nameOf(character)) ?? 0) + 1)
    }
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(', ')
}

function signOf(character: string): string {
  return known[character]?.[0] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function nameOf(character: string): string {
  return known[character]?.[1] ?? 'control character'
}
