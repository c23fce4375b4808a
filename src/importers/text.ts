import { msg } from '@lingui/core/macro'
import { plainDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Manuscript } from './source.ts'

/** Names of files that hold more than text. */
const DOCUMENT_NAME = /\.(?:docx?|odt|rtf|epub|pdf)$/i

const NAMED_OTHERWISE = msg`The file is plain text, whatever its name says, and was read as such.`

/** Plain text is an article as it stands: the engine finds its paragraphs, headline and furniture. */
export function convertText({ text, fileName }: Manuscript): Draft {
  const isMisnamed = fileName !== null && DOCUMENT_NAME.test(fileName)
  return { ...plainDraft(text), notes: isMisnamed ? [NAMED_OTHERWISE] : [] }
}
