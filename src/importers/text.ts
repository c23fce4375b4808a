import { plainDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Manuscript } from './source.ts'

/** Plain text is an article as it stands: the engine finds its paragraphs, headline and furniture. */
export function convertText({ text }: Manuscript): Draft {
  return plainDraft(text)
}
