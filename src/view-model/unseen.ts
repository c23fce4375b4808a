import type { Article } from '../engine/article.ts'
import { findUnseen, mayHaveUnseen } from '../engine/text/unseen.ts'

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

/** A stretch of text cut where unseen characters stand; one piece, the text itself, where there are none. */
export function drawUnseen(text: string, language: string): readonly DrawnPiece[] {
  const spans = mayHaveUnseen(text) ? findUnseen(text, language) : []
  const pieces: DrawnPiece[] = []
  let end = 0
  for (const span of spans) {
    // Two rules may find one character.
    if (span.start < end) continue
    if (span.start > end) pieces.push({ text: text.slice(end, span.start), sign: null })
    const unseen = text.slice(span.start, span.end)
    pieces.push({ text: unseen, sign: Array.from(unseen, signOf).join(' ') })
    end = span.end
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), sign: null })
  return pieces
}

/** What unseen characters a whole article has, by name, the commonest first; “2 zero-width spaces, 1 control character”. Empty where it has none. */
export function countUnseen({ text, blocks, language }: Article): string {
  if (!mayHaveUnseen(text)) return ''
  const counts = new Map<string, number>()
  for (const { span } of blocks) {
    for (const { text: unseen, sign } of drawUnseen(text.slice(span.start, span.end), language)) {
      if (sign === null) continue
      for (const character of unseen) counts.set(nameOf(character), (counts.get(nameOf(character)) ?? 0) + 1)
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
