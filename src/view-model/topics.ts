import type { MessageDescriptor } from '@lingui/core'
import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Subject } from './class-card.ts'

const topics: Readonly<Record<Subject, MessageDescriptor>> = {
  headline: msg`Headlines`,
  lead: msg`First sentences`,
  quotation: msg`A quotation`,
  'shared-quotation': msg`A quotation in both`,
  'same-sentence': msg`The same words in both`,
  fact: msg`A fact`,
  negation: msg`Yes or no`,
  certainty: msg`How sure`,
  attribution: msg`Who says it`,
  label: msg`A name for something`,
  reworded: msg`Choice of words`,
  'words-only': msg`A few words more`,
  'phrase-moved': msg`Order of words`,
  'sentence-only': msg`Told by one only`,
  moved: msg`Place in the story`,
  split: msg`Long or short`,
  merged: msg`Long or short`,
  artefact: msg`Something odd`,
  spelling: msg`Spelling`,
  typography: msg`Signs and spaces`,
}

/** What a card is about in a word or two that give nothing away. */
export function topicOf(subject: Subject): string {
  return i18n._(topics[subject])
}
