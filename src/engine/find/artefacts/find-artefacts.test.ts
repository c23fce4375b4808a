import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { segment } from '../../text/segment.ts'
import { slice } from '../../text/span.ts'
import { anyText } from '../../testing/any-text.ts'
import { storyPair } from '../../testing/texts.ts'
import { findArtefacts, findArtefactsIn } from './find-artefacts.ts'

function artefactsOf(textA: string, textB: string) {
  const [a, b] = [articleFromText({ text: textA }), articleFromText({ text: textB })]
  return findArtefacts(segment(a), segment(b), compare(a, b).changes)
}

test('names the rule, the place and the words of the other article that show how it should read', () => {
  const found = artefactsOf(
    '“It is closed,” Maj. Orla said Monday. Finch. The mayor agreed with her.',
    '“It is closed,” Maj. Orla Finch said Monday. The mayor agreed with her.',
  )
  expect(found.map(({ side, rule, severity }) => [side, rule, severity])).toEqual([['a', 'split-name', 2]])
  expect(found[0]?.code).toBe('artefact/split-name')
})

test('looks at the story alone, and at broken characters everywhere', () => {
  const text =
    'The bridge is closed until May.\n\nThe ferry leaves at ten.\n\nCopyright 2024 Tideway Media â€™ the the. All rights reserved.'
  const rules = findArtefactsIn('a', segment(articleFromText({ text, language: 'en' })), null, []).map(
    ({ rule }) => rule,
  )
  expect(rules).toEqual(['broken-characters'])
})

test('finds the same in both directions, and every place holds text', () => {
  fc.assert(
    fc.property(fc.oneof(storyPair, fc.tuple(anyText, anyText)), ([a, b]) => {
      const there = artefactsOf(a, b)
      const back = artefactsOf(b, a).map((finding) => ({ ...finding, side: finding.side === 'a' ? 'b' : 'a' }))
      expect(back.filter(({ side }) => side === 'a')).toEqual(there.filter(({ side }) => side === 'a'))
      expect(back.filter(({ side }) => side === 'b')).toEqual(there.filter(({ side }) => side === 'b'))
      for (const { side, span } of there) expect(slice(side === 'a' ? a : b, span)).not.toBe('')
    }),
    { numRuns: 150 },
  )
})
