import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
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
export function notesOn({ hidden, white, commentCount, chunkCount }: Seen): Draft['notes'] {
  const notes: MessageDescriptor[] = []
  const [unseen, unseenOnWhite] = [quoted(hidden), quoted(white)]
  if (hidden.trim() !== '') notes.push(msg`Text that is hidden in the file was left out: “${unseen}”.`)
  if (white.trim() !== '')
    notes.push(msg`Some text is white in the file and may not be seen there: “${unseenOnWhite}”.`)
  if (commentCount > 0) notes.push(msg`Comments in the margin were left out: ${commentCount}.`)
  if (chunkCount > 0) notes.push(msg`The file refers to another document inside it, which was not read.`)
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
    before: withNote(before.draft, msg`The file has tracked changes; this is the text before them.`),
    after: withNote(after.draft, msg`The file has tracked changes; this is the text with all of them accepted.`),
  }
}

function withNote(draft: Draft, note: MessageDescriptor): Draft {
  return { ...draft, notes: [note, ...draft.notes] }
}
