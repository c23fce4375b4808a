import type { MessageDescriptor } from '@lingui/core'
import { i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Span } from '../engine/text/span.ts'
import type { ClassCard, Subject } from './class-card.ts'
import { wordsAt } from './differences.ts'
import { capitalized } from './names.ts'
import type { Reading } from './reading.ts'
import { trimmed } from './questions.ts'
import { shorten } from './spoken.ts'
import { tell } from './told.ts'

/** Longest reading that an answer repeats, in characters. */
const REPEATED = 60

/** Why it matters, in a plain sentence or two; never who is right, which no comparison can tell. */
const reasons: Readonly<Record<Subject, MessageDescriptor>> = {
  headline: msg`A headline chooses one thing out of many. Most people read no further.`,
  lead: msg`What stands first is what the writer wants you to know first.`,
  quotation: msg`At most one of them is word for word.`,
  'shared-quotation': msg`The words are the same. What stands around them tells you how to hear them.`,
  'same-sentence': msg`The same words in two articles often come from one source, such as a news agency.`,
  fact: msg`Ask which of them you can check, and where.`,
  negation: msg`One article says no where the other does not.`,
  certainty: msg`How sure it is differs.`,
  attribution: msg`Who says something, and how, is part of the news.`,
  label: msg`A name can hold an opinion.`,
  reworded: msg`Other words. Ask whether you could swap them in both.`,
  'words-only': msg`Small words can carry weight.`,
  'phrase-moved': msg`The same words, in another order.`,
  'sentence-only': msg`Leaving out is a choice, too. Ask what it does.`,
  moved: msg`What stands further up is read by more people.`,
  split: msg`One sentence became several.`,
  merged: msg`Several sentences became one.`,
  artefact: msg`Signs like this often come from a machine or from copying.`,
  spelling: msg`The same word, written in two ways. Not every difference matters.`,
  typography: msg`Only signs differ. Not every difference matters.`,
}

/** What the class is told when it has guessed: what each side has, why it is marked, and why that matters. */
export function answerTo(reading: Reading, card: ClassCard): string {
  return [readingsOf(reading, card), i18n._(reasons[card.subject])].filter((part) => part !== '').join(' ')
}

function readingsOf({ comparison, names }: Reading, card: ClassCard): string {
  const { subject, difference, finding } = card
  if (subject === 'headline' || subject === 'lead') return ''
  if (subject === 'shared-quotation' || subject === 'same-sentence') return ''
  if (finding?.kind === 'artefact') return tell(finding.explanation)
  const { a, b } = tellingPlaces(card)
  if (subject === 'sentence-only' || subject === 'quotation') {
    const other = a === null ? names.a : b === null ? names.b : null
    if (other !== null) return t`Nothing in ${other} answers to this.`
  }
  if (difference === null && finding === null) return ''
  if (subject === 'moved' || subject === 'split' || subject === 'merged') return ''
  const wordsOf = (side: Side, span: Span | null) => shorten(trimmed(wordsAt(comparison, side, span)), REPEATED)
  const [wordsA, wordsB] = [wordsOf('a', a), wordsOf('b', b)]
  if (isEmpty(a)) return onlyHas(names.b, wordsB)
  if (isEmpty(b)) return onlyHas(names.a, wordsA)
  const [nameA, nameB] = [capitalized(names.a), names.b]
  return t`${nameA} has “${wordsA}”, ${nameB} has “${wordsB}”.`
}

function onlyHas(outlet: string, words: string): string {
  return t`Only ${outlet} has “${words}”.`
}

/** Of a quotation what was altered most, of everything else the whole. */
function tellingPlaces({ card, difference, finding }: ClassCard): Readonly<Record<Side, Span | null>> {
  if (finding?.kind !== 'quotation' || finding.verbatim) return difference ?? card
  const [longest] = finding.altered.toSorted((x, y) => lengthOf(y.a) + lengthOf(y.b) - lengthOf(x.a) - lengthOf(x.b))
  return longest ?? finding
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function isEmpty(span: Span | null): boolean {
  return span === null || span.start === span.end
}
