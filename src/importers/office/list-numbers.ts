import { msg, plural } from '@lingui/core/macro'
import type { Draft } from '../draft.ts'
import type { Paragraph } from './story.ts'

/**
 * What to say of lists whose entries are counted. The numbers are no text of the file, its program counts anew each time it shows them; but a
 * text may refer to them. `hasNumbers`: some list of the file has numbers; dots alone are not worth a word.
 */
export function noteOnNumbers(paragraphs: readonly Paragraph[], hasNumbers: boolean): Draft['notes'] {
  const entryCount = paragraphs.filter(({ kind }) => kind === 'list-item').length
  if (!hasNumbers || entryCount === 0) return []
  return [
    msg`${plural(entryCount, { one: 'The numbers before one entry of lists were left out.', other: 'The numbers before # entries of lists were left out.' })}`,
  ]
}
