import type { Draft, Versions } from '../draft.ts'
import { quoted } from '../quoted.ts'

/** Which of the two texts that tracked changes hold. */
export type Version = 'before' | 'after'

/** What reading came across beside the text; it grows from part to part. */
export interface Seen {
  isTracked: boolean
  /** Text that the file hides, in order. */
  hidden: string
  /** White text, which is read: it may stand on a dark ground, or be meant not to be seen. */
  white: string
  /** Remarks in the margin that hang on the text. */
  commentCount: number
  /** Pieces of other files that the file's own program would fetch or convert when it opens this one. */
  chunkCount: number
}

/** Before the reading. */
export function nothingSeen(): Seen {
  return { isTracked: false, hidden: '', white: '', commentCount: 0, chunkCount: 0 }
}

/** What the reader should know about what was left out, or might not have been meant to be read. */
export function notesOn({ hidden, white, commentCount, chunkCount }: Seen): readonly string[] {
  const notes: string[] = []
  if (hidden.trim() !== '') notes.push(`Text that is hidden in the file was left out: ${quoted(hidden)}.`)
  if (white.trim() !== '') notes.push(`Some text is white in the file and may not be seen there: ${quoted(white)}.`)
  if (commentCount > 0) notes.push(`Comments in the margin were left out: ${commentCount}.`)
  if (chunkCount > 0) notes.push('The file refers to another document inside it, which was not read.')
  return notes
}

/** One version as it was read. */
interface Reading {
  readonly draft: Draft
  readonly seen: Seen
}

/** The text with its tracked changes accepted; beside it the text before them where the words differ. */
export function readVersions(read: (version: Version) => Reading): Draft | Versions {
  const after = read('after')
  if (!after.seen.isTracked) return after.draft
  const before = read('before')
  if (before.draft.text === after.draft.text) return after.draft
  return {
    kind: 'changes',
    before: withNote(before.draft, 'The file has tracked changes; this is the text before them.'),
    after: withNote(after.draft, 'The file has tracked changes; this is the text with all of them accepted.'),
  }
}

function withNote(draft: Draft, note: string): Draft {
  return { ...draft, notes: [note, ...draft.notes] }
}
