import { plural, t } from '@lingui/core/macro'
import type { Article } from '../engine/article.ts'
import { slice, type Span } from '../engine/text/span.ts'
import { findUnseen, mayHaveUnseen } from '../engine/text/unseen.ts'
import { overlapping } from './overlay.ts'

/** A piece of text as it is drawn: `sign` is null for what is seen anyway, else a short sign for each unseen character of `text`. */
export interface DrawnPiece {
  readonly text: string
  readonly sign: string | null
}

/** What a reader is told, in `counted`. */
type UnseenName =
  | 'soft-hyphen'
  | 'space'
  | 'non-joiner'
  | 'joiner'
  | 'direction'
  | 'override'
  | 'word-joiner'
  | 'filler'
  | 'order'
  | 'control'

/** The usual short names (Unicode, chapter 23), and what a reader is told. */
const known: Readonly<Record<string, readonly [sign: string, name: UnseenName]>> = {
  '\u00ad': ['SHY', 'soft-hyphen'],
  '\u200b': ['ZWSP', 'space'],
  '\u200c': ['ZWNJ', 'non-joiner'],
  '\u200d': ['ZWJ', 'joiner'],
  '\u202a': ['LRE', 'direction'],
  '\u202b': ['RLE', 'direction'],
  '\u202c': ['PDF', 'direction'],
  '\u202d': ['LRO', 'override'],
  '\u202e': ['RLO', 'override'],
  '\u2060': ['WJ', 'word-joiner'],
  '\u2066': ['LRI', 'direction'],
  '\u2067': ['RLI', 'direction'],
  '\u2068': ['FSI', 'direction'],
  '\u2069': ['PDI', 'direction'],
  '\u115f': ['HF', 'filler'],
  '\u1160': ['HF', 'filler'],
  '\u3164': ['HF', 'filler'],
  '\uffa0': ['HF', 'filler'],
  '\ufeff': ['BOM', 'order'],
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

/** What is spoken in place of a sign. */
export function spokenUnseen(): string {
  return t({ message: 'unseen character', comment: 'Spoken where a zero-width space or the like stands in a text' })
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
  const counts = new Map<UnseenName, number>()
  for (const { span } of findUnseenIn(article)) {
    for (const character of slice(article.text, span)) {
      counts.set(nameOf(character), (counts.get(nameOf(character)) ?? 0) + 1)
    }
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => counted(name, count))
    .join(', ')
}

/** How many of a kind, in words. */
function counted(name: UnseenName, count: number): string {
  switch (name) {
    case 'soft-hyphen':
      return t`${plural(count, { one: '# soft hyphen', other: '# soft hyphens' })}`
    case 'space':
      return t`${plural(count, { one: '# zero-width space', other: '# zero-width spaces' })}`
    case 'non-joiner':
      return t`${plural(count, { one: '# zero-width non-joiner', other: '# zero-width non-joiners' })}`
    case 'joiner':
      return t`${plural(count, { one: '# zero-width joiner', other: '# zero-width joiners' })}`
    case 'direction':
      return t`${plural(count, { one: '# direction mark', other: '# direction marks' })}`
    case 'override':
      return t`${plural(count, { one: '# direction override', other: '# direction overrides' })}`
    case 'word-joiner':
      return t`${plural(count, { one: '# word joiner', other: '# word joiners' })}`
    case 'filler':
      return t`${plural(count, { one: '# filler', other: '# fillers' })}`
    case 'order':
      return t`${plural(count, { one: '# byte order mark', other: '# byte order marks' })}`
    case 'control':
      return t`${plural(count, { one: '# control character', other: '# control characters' })}`
  }
}

function signOf(character: string): string {
  return known[character]?.[0] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function nameOf(character: string): UnseenName {
  return known[character]?.[1] ?? 'control'
}
