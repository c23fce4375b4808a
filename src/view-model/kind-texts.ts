import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { told, type Told } from '../engine/told.ts'
import type { DifferenceKind, Family, KindGroup } from './kinds.ts'

type Texts<Of extends string> = Readonly<Record<Of, MessageDescriptor>>

/** In a list or a sentence. */
export const kindNames: Texts<DifferenceKind> = {
  quotation: msg({ message: 'quotation altered', context: 'kind of difference, in a list or a sentence' }),
  fact: msg({ message: 'fact differs', context: 'kind of difference, in a list or a sentence' }),
  negation: msg({ message: 'negation', context: 'kind of difference, in a list or a sentence' }),
  certainty: msg({ message: 'certainty', context: 'kind of difference, in a list or a sentence' }),
  attribution: msg({ message: 'who said it', context: 'kind of difference, in a list or a sentence' }),
  label: msg({ message: 'label', context: 'kind of difference, in a list or a sentence' }),
  reworded: msg({ message: 'reworded', context: 'kind of difference, in a list or a sentence' }),
  'words-only': msg({ message: 'words in one only', context: 'kind of difference, in a list or a sentence' }),
  'phrase-moved': msg({ message: 'phrase moved', context: 'kind of difference, in a list or a sentence' }),
  'sentence-only': msg({ message: 'only in one', context: 'kind of difference, in a list or a sentence' }),
  moved: msg({ message: 'moved', context: 'kind of difference, in a list or a sentence' }),
  split: msg({ message: 'split', context: 'kind of difference, in a list or a sentence' }),
  merged: msg({ message: 'merged', context: 'kind of difference, in a list or a sentence' }),
  artefact: msg({ message: 'sign of machine handling', context: 'kind of difference, in a list or a sentence' }),
  spelling: msg({ message: 'spelling', context: 'kind of difference, in a list or a sentence' }),
  typography: msg({ message: 'typography', context: 'kind of difference, in a list or a sentence' }),
}

/** As headings. */
export const kindTitles: Texts<DifferenceKind> = {
  quotation: msg({ message: 'Quotation altered', context: 'kind of difference, as a heading' }),
  fact: msg({ message: 'Fact differs', context: 'kind of difference, as a heading' }),
  negation: msg({ message: 'Negation', context: 'kind of difference, as a heading' }),
  certainty: msg({ message: 'Certainty', context: 'kind of difference, as a heading' }),
  attribution: msg({ message: 'Who said it', context: 'kind of difference, as a heading' }),
  label: msg({ message: 'Label', context: 'kind of difference, as a heading' }),
  reworded: msg({ message: 'Reworded', context: 'kind of difference, as a heading' }),
  'words-only': msg({ message: 'Words in one only', context: 'kind of difference, as a heading' }),
  'phrase-moved': msg({ message: 'Phrase moved', context: 'kind of difference, as a heading' }),
  'sentence-only': msg({ message: 'Only in one', context: 'kind of difference, as a heading' }),
  moved: msg({ message: 'Moved', context: 'kind of difference, as a heading' }),
  split: msg({ message: 'Split', context: 'kind of difference, as a heading' }),
  merged: msg({ message: 'Merged', context: 'kind of difference, as a heading' }),
  artefact: msg({ message: 'Sign of machine handling', context: 'kind of difference, as a heading' }),
  spelling: msg({ message: 'Spelling', context: 'kind of difference, as a heading' }),
  typography: msg({ message: 'Typography', context: 'kind of difference, as a heading' }),
}

/** What a mark of the kind says by itself. */
export const kindExplanations: Texts<DifferenceKind> = {
  quotation: msg`The words inside the quotation marks differ.`,
  fact: msg`The two articles say different things here.`,
  negation: msg`One article says no where the other does not.`,
  certainty: msg`How sure it is differs.`,
  attribution: msg`Who says it, or how it is said, differs.`,
  label: msg`The two articles use different names for the same thing.`,
  reworded: msg`The same sentence says this in other words.`,
  'words-only': msg`The other sentence does without these words.`,
  'phrase-moved': msg`The same words stand at another place in their sentence.`,
  'sentence-only': msg`Nothing in the other text answers to this.`,
  moved: msg`The passage stands at another place in the other text.`,
  split: msg`One sentence became several.`,
  merged: msg`Several sentences became one.`,
  artefact: msg`A machine or a copy may have left this.`,
  spelling: msg`The same word in another form.`,
  typography: msg`The same words; quotation marks, dashes, spaces, hyphens or capitals differ.`,
}

/** Over the groups of the panel. */
export const groupHeadings: Texts<KindGroup> = {
  quotation: msg({ message: 'Quotations altered', context: 'group of differences, as a heading' }),
  fact: msg({ message: 'Facts that differ', context: 'group of differences, as a heading' }),
  certainty: msg({ message: 'Negation and certainty', context: 'group of differences, as a heading' }),
  attribution: msg({ message: 'Who said it', context: 'group of differences, as a heading' }),
  label: msg({ message: 'Labels', context: 'group of differences, as a heading' }),
  only: msg({ message: 'Only in one', context: 'group of differences, as a heading' }),
  place: msg({ message: 'Moved, split or merged', context: 'group of differences, as a heading' }),
  artefact: msg({ message: 'Signs of machine handling', context: 'group of differences, as a heading' }),
  wording: msg({ message: 'Wording', context: 'group of differences, as a heading' }),
  spelling: msg({ message: 'Spelling', context: 'group of differences, as a heading' }),
  typography: msg({ message: 'Typography', context: 'group of differences, as a heading' }),
}

/** On the switches above the texts. */
export const familyLabels: Texts<Family> = {
  quotation: msg({ message: 'Quotations', context: 'switch that shows or hides such differences' }),
  fact: msg({ message: 'Facts', context: 'switch that shows or hides such differences' }),
  only: msg({ message: 'Only in one', context: 'switch that shows or hides such differences' }),
  place: msg({ message: 'Moved', context: 'switch that shows or hides such differences' }),
  artefact: msg({ message: 'Signs', context: 'switch that shows or hides such differences' }),
  wording: msg({ message: 'Wording', context: 'switch that shows or hides such differences' }),
  form: msg({ message: 'Typography', context: 'switch that shows or hides such differences' }),
}

const counts: Readonly<Record<Family, { readonly one: string; readonly several: string }>> = {
  quotation: { one: /*i18n*/ '{count} quotation altered', several: /*i18n*/ '{count} quotations altered' },
  fact: { one: /*i18n*/ '{count} fact that differs', several: /*i18n*/ '{count} facts that differ' },
  only: { one: /*i18n*/ '{count} passage in one text only', several: /*i18n*/ '{count} passages in one text only' },
  place: {
    one: /*i18n*/ '{count} moved, split or merged passage',
    several: /*i18n*/ '{count} moved, split or merged passages',
  },
  artefact: { one: /*i18n*/ '{count} sign of machine handling', several: /*i18n*/ '{count} signs of machine handling' },
  wording: { one: /*i18n*/ '{count} difference in wording', several: /*i18n*/ '{count} differences in wording' },
  form: {
    one: /*i18n*/ '{count} difference in spelling or typography',
    several: /*i18n*/ '{count} differences in spelling or typography',
  },
}

/** So many differences of a family: "3 quotations altered". */
export function countedIn(family: Family, count: number): Told {
  const { one, several } = counts[family]
  return told(count === 1 ? one : several, { count })
}
