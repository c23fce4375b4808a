import { otherSide } from '../engine/other-side.ts'
import type { Side } from '../engine/article.ts'
import type { Span } from '../engine/text/span.ts'
import type { ClassCard, Subject } from './class-card.ts'
import { wordsAt } from './differences.ts'
import { kindWords } from './kinds.ts'
import { capitalized } from './names.ts'
import type { Reading } from './reading.ts'
import { trimmed } from './questions.ts'
import { shorten } from './spoken.ts'

/** Longest reading that an answer repeats, in characters. */
const REPEATED = 60

/** Why it matters, in a plain sentence or two; never who is right, which no comparison can tell. */
const reasons: Readonly<Record<Subject, string>> = {
  headline: 'A headline chooses one thing out of many. Most people read no further.',
  lead: 'What stands first is what the writer wants you to know first.',
  quotation: 'At most one of them is word for word.',
  'shared-quotation': 'The words are the same. What stands around them tells you how to hear them.',
  fact: 'Ask which of them you can check, and where.',
  negation: kindWords.negation.explanation,
  certainty: 'How sure it is differs.',
  attribution: 'Who says something, and how, is part of the news.',
  label: 'A name can hold an opinion.',
  reworded: 'Other words. Ask whether you could swap them in both.',
  'words-only': 'Small words can carry weight.',
  'phrase-moved': 'The same words, in another order.',
  'sentence-only': 'Leaving out is a choice, too. Ask what it does.',
  moved: 'What stands further up is read by more people.',
  split: 'One sentence became several.',
  merged: 'Several sentences became one.',
  artefact: 'Signs like this often come from a machine or from copying.',
  spelling: 'The same word, written in two ways. Not every difference matters.',
  typography: 'Only signs differ. Not every difference matters.',
}

/** What the class is told when it has guessed: what each side has, why it is marked, and why that matters. */
export function answerTo(reading: Reading, card: ClassCard): string {
  return [readingsOf(reading, card), reasons[card.subject]].filter((part) => part !== '').join(' ')
}

function readingsOf({ comparison, names }: Reading, card: ClassCard): string {
  const { subject, difference, finding } = card
  if (subject === 'headline' || subject === 'lead' || subject === 'shared-quotation') return ''
  if (finding?.kind === 'artefact') return finding.explanation
  const { a, b } = tellingPlaces(card)
  if (subject === 'sentence-only' || subject === 'quotation') {
    const lone = a === null ? 'b' : b === null ? 'a' : null
    if (lone !== null) return `Nothing in ${names[otherSide(lone)]} answers to this.`
  }
  if (difference === null && finding === null) return ''
  const words = (side: Side, span: Span | null) => `“${shorten(trimmed(wordsAt(comparison, side, span)), REPEATED)}”`
  if (subject === 'moved' || subject === 'split' || subject === 'merged') return ''
  if (isEmpty(a)) return `Only ${names.b} has ${words('b', b)}.`
  if (isEmpty(b)) return `Only ${names.a} has ${words('a', a)}.`
  return `${capitalized(names.a)} has ${words('a', a)}, ${names.b} has ${words('b', b)}.`
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
