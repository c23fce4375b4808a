import type { Span } from '../../text/span.ts'
import { findUnseen, mayHaveUnseen } from '../../text/unseen.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'

/** Letters shown on either side, in code units: what is hidden needs something to be seen at. */
const REACH = 20

/** Invisible characters that change how words are found, broken or ordered (MQM: character encoding). One place for each paragraph. */
export const hiddenCharacters: ArtefactRule = {
  name: 'hidden-characters',
  explanation: told(/*i18n*/ 'An invisible character stands here, which changes how the words are found or shown.'),
  severity: 3,
  find: ({ text, blocks, language }) => {
    if (!mayHaveUnseen(text)) return []
    return blocks.flatMap(({ span }) => {
      const words = text.slice(span.start, span.end)
      const first = findUnseen(words, language)[0]
      return first === undefined ? [] : [shown(words, first, span.start)]
    })
  },
}

function shown(words: string, { start, end }: Span, offset: number): Span {
  let first = start
  let last = end
  while (first > 0 && start - first < REACH && !/\s/u.test(words.charAt(first - 1))) first -= 1
  while (last < words.length && last - end < REACH && !/\s/u.test(words.charAt(last))) last += 1
  return { start: offset + first, end: offset + last }
}
