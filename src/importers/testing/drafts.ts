import { i18n } from '@lingui/core'
import type { MessageDescriptor } from '@lingui/core'
import type { Draft } from '../draft.ts'
import type { DocumentContent } from '../office/document-content.ts'
import { Refused } from '../refused.ts'

/** A draft's blocks, each as `kind: text`, and `kind (reason): text` where the document itself sets it aside. */
export function blocksOf(draft: Draft): readonly string[] {
  return (draft.blocks ?? []).map(({ kind, span, told }) => {
    const reason = told === undefined ? '' : ` (${told.reason})`
    return `${kind}${reason}: ${draft.text.slice(span.start, span.end)}`
  })
}

/** Of two versions the later one; fails for a book. */
export function afterOf(found: DocumentContent): Draft {
  if ('pages' in found) throw new Error('is a book')
  return 'before' in found ? found.after : found
}

/** What a draft's reader should know, as it is said. */
export function notesOf({ notes }: { readonly notes: readonly MessageDescriptor[] }): readonly string[] {
  return notes.map((note) => i18n._(note))
}

/** Why a reading was refused, without the file's name; fails where it was not, or where it failed in another way. */
export async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const answer = await reading.catch((error: unknown) => error)
  if (answer instanceof Refused) return i18n._(answer.because)
  throw new Error('was not refused', { cause: answer })
}
