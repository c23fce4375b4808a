import { t } from '@lingui/core/macro'
import { wordsAt } from './differences.ts'
import { capitalized } from './names.ts'
import { notesOn } from './reader-notes.ts'
import type { Reading } from './reading.ts'
import type { SentencePlace } from './sentence-places.ts'
import { shorten } from './spoken.ts'

/** “Rain fell.”, in both. Your note: Ask who saw it. What a screen reader says where a reader steps from sentence to sentence. */
export function spokenSentence({ comparison, names, noted }: Reading, sentence: SentencePlace): string {
  const notes = notesOn(sentence, noted[sentence.row] ?? [])
  const [a, b] = [shorten(wordsAt(comparison, 'a', sentence.a)), shorten(wordsAt(comparison, 'b', sentence.b))]
  return [whoSays(names, a, b), ...notes.map(({ text: words }) => t`Your note: ${words}`)].join(' ')
}

function whoSays(names: Reading['names'], wordsA: string, wordsB: string): string {
  const [outletA, outletB] = [capitalized(names.a), capitalized(names.b)]
  if (wordsA === wordsB) return t`In both: “${wordsA}”`
  if (wordsB === '') return t`Only ${outletA}: “${wordsA}”`
  if (wordsA === '') return t`Only ${outletB}: “${wordsB}”`
  return t`${outletA}: “${wordsA}”, ${outletB}: “${wordsB}”`
}
