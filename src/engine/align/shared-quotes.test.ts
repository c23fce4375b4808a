import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { segment } from '../text/segment.ts'
import { buildVocabulary } from '../text/vocabulary.ts'
import { findSharedQuotes } from './shared-quotes.ts'

/** Pairs of sentences that quote the same words, in the notation of sentence aligners. */
function sharedIn(textA: string, textB: string): string[] {
  const a = segment(articleFromText({ text: textA, language: 'en' }))
  const b = segment(articleFromText({ text: textB, language: 'en' }), a)
  return findSharedQuotes(a, b, buildVocabulary(a, b)).map((quote) => `[${quote.a}]:[${quote.b}]`)
}

test.each<[claim: string, a: string, b: string, shared: string[]]>([
  [
    'a quotation cut short is shared',
    'The gates stayed shut. “The old bridge will open before the harvest,” Orla Finch said.',
    'Finch promised that “the old bridge will open”. Nobody believed her.',
    ['[1]:[0]'],
  ],
  [
    'so is one with a word blotted out',
    'He wrote that he would “throw the damned mayor in the river” on Sunday.',
    'The letter spoke of someone who would “throw the d---ed mayor in the lake”, said the clerk.',
    ['[0]:[0]'],
  ],
  [
    'so is a short exclamation, word for word',
    '“We found him!” the divers called.',
    '“We found him,” they said.',
    ['[0]:[0]'],
  ],
  [
    'a short exclamation in other words is not',
    '“We found him!” the divers called.',
    '“I found it here,” they said.',
    [],
  ],
  ['a name in quotation marks is not', 'The “Marigold” sank.', 'They had called her “Marigold”.', []],
  ['nor are function words', '“That it is so,” he said.', '“It is so that,” she said.', []],
])('%s', (_, a, b, shared) => expect(sharedIn(a, b)).toEqual(shared))
