import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import type { ClassCard, Subject } from './class-card.ts'
import { wordsAt } from './differences.ts'
import { capitalized } from './names.ts'
import type { Reading } from './reading.ts'

/** What a class is asked, and what it may guess. */
export interface Question {
  /** Ends with "How do you know?". */
  readonly text: string
  readonly choices: readonly [string, string, string]
}

/** What the bank needs to know of one card. */
interface Facts {
  readonly speaker: string | null
  /** The side that has it alone, and the other; the first and the second side where both have it. */
  readonly has: string
  readonly lacks: string
  /** `has`, as a sentence begins with it. */
  readonly outlet: string
  readonly names: Readonly<Record<Side, string>>
  /** Both sides' words; null where one side has none, or they are long. */
  readonly readings: Readonly<Record<Side, string>> | null
  readonly isLone: boolean
}

/** Longest reading that a question repeats, in characters. */
const SHORT = 40

/**
 * Questions by what a card is about, for pupils of twelve and up. In the spirit of what media teachers ask of every message (who says it, what is left
 * out, how might others understand it, how do you know: NAMLE, Key Questions to Ask When Analyzing Media Messages) and of what fact-checkers do
 * (who is behind it, what is the evidence, what do other sources say: Stanford History Education Group, Civic Online Reasoning); in our own words.
 * "How do you know?" is asked after each.
 */
const bank: Readonly<Record<Subject, (facts: Facts) => Question>> = {
  headline: () => ({
    text: t`Read only the two headlines. Would you expect the same story?`,
    choices: [t`The same story`, t`Another story`, t`Can’t tell from a headline`],
  }),
  lead: () => ({
    text: t`Both stories begin here. Do they tell you the same thing first?`,
    choices: [t`The same thing`, t`Something else`, t`Same facts, other feeling`],
  }),
  quotation: (facts) => (facts.isLone ? onlyOneQuotes(facts) : bothQuote(facts)),
  'shared-quotation': ({ speaker }) => ({
    text:
      speaker === null
        ? t`Both quote the same person here. What do the words around the quotation do to it?`
        : t`Both quote ${speaker} here. What do the words around the quotation do to it?`,
    choices: [t`It sounds the same`, t`It sounds different`, t`Can’t tell: hear the whole speech`],
  }),
  'same-sentence': () => ({
    text: t`Both articles say this in the very same words. How can that happen?`,
    choices: [t`Both took it from one source`, t`Two people wrote the same`, t`Can’t tell: look for an agency’s name`],
  }),
  fact: (facts) => ({
    text: canBothBeRight(facts),
    choices: [t`Both can be right`, t`One must be wrong`, t`Can’t tell: check a third source`],
  }),
  negation: () => ({
    text: t`Does each sentence say yes, or does it say no?`,
    choices: [t`Both say the same`, t`One says no`, t`Can’t tell: find the source`],
  }),
  certainty: ({ names }) => ({
    text: t`How sure does each sentence sound?`,
    choices: [t`Equally sure`, soundsSurer(names.a), soundsSurer(names.b)],
  }),
  attribution: ({ isLone, has, lacks }) =>
    isLone
      ? {
          text: t`Does ${lacks} still tell you who says this?`,
          choices: [t`Yes, it is clear`, t`No, it sounds like a fact`, t`Can’t tell: ask who was there`],
        }
      : {
          text: t`Who says this, and how? Does ${lacks} report it as ${has} does?`,
          choices: [t`Just the same`, t`It sounds different`, t`Can’t tell: find the source`],
        },
  label: (facts) => ({
    text: sameName(facts),
    choices: [t`Both names are fair`, t`One name takes sides`, t`Can’t tell: look both up`],
  }),
  reworded: () => ({
    text: t`The words are not the same. Is the meaning?`,
    choices: sameMeaning(t`Can’t tell: find the first version`),
  }),
  'words-only': ({ outlet }) => ({
    text: t`${outlet} says a little more here. Does it change the story?`,
    choices: [t`It changes nothing`, t`It changes something`, t`Can’t tell: what was left out?`],
  }),
  'phrase-moved': () => ({
    text: t`The same words, in another order. Is the meaning the same?`,
    choices: sameMeaning(t`Can’t tell: read it aloud`),
  }),
  'sentence-only': ({ has, lacks }) => ({
    text: t`Only ${has} tells its readers this. What would you not know from ${lacks}?`,
    choices: [t`Nothing that matters`, t`Something that matters`, t`Can’t tell: why is it missing?`],
  }),
  moved: () => ({
    text: t`The same passage, at another place in the story. Does the place matter?`,
    choices: [t`The place is no matter`, t`First feels more important`, t`Can’t tell: who reads to the end?`],
  }),
  split: () => ({
    text: t`One sentence became several. Do they still say the same?`,
    choices: sameMeaning(t`Can’t tell: read both aloud`),
  }),
  merged: () => ({
    text: t`Several sentences became one. Does it still say the same?`,
    choices: sameMeaning(t`Can’t tell: read both aloud`),
  }),
  artefact: () => ({
    text: t`Something looks odd here. Who or what made it so?`,
    choices: [t`A person, on purpose`, t`A person, by mistake`, t`A machine or a copy`],
  }),
  spelling: () => ({
    text: t`Is it the same word, written in two ways?`,
    choices: [t`The same word`, t`Another word`, t`Can’t tell: look it up`],
  }),
  typography: () => ({
    text: t`Only signs differ here. Is anything else different?`,
    choices: [t`Only the look`, t`The meaning, too`, t`Can’t tell: read it aloud`],
  }),
}

function soundsSurer(name: string): string {
  const outlet = capitalized(name)
  return t`${outlet} sounds surer`
}

function sameMeaning(cannotTell: string): Question['choices'] {
  return [t`Same meaning`, t`Meaning shifted`, cannotTell]
}

function onlyOneQuotes({ has }: Facts): Question {
  return {
    text: t`Only ${has} quotes these words. What do they add to the story?`,
    choices: [t`Nothing new`, t`Another point of view`, t`Can’t tell: ask who else was there`],
  }
}

function bothQuote({ speaker }: Facts): Question {
  return {
    text:
      speaker === null
        ? t`Quotation marks promise the very words. Do both sentences say the same thing?`
        : t`Quotation marks promise the very words of ${speaker}. Do both sentences say the same thing?`,
    choices: sameMeaning(t`Can’t tell: find the recording`),
  }
}

function canBothBeRight({ readings, names }: Facts): string {
  if (readings === null) return t`Can both of these be right?`
  const { a: wordsA, b: wordsB } = readings
  const [nameA, nameB] = [capitalized(names.a), names.b]
  return t`${nameA} has “${wordsA}”, ${nameB} has “${wordsB}”. Can both be right?`
}

function sameName({ readings }: Facts): string {
  if (readings === null) return t`What does each sentence call the same thing? Is one name kinder?`
  const { a: wordsA, b: wordsB } = readings
  return t`“${wordsA}” or “${wordsB}”: would everyone choose the same name?`
}

/** The question to a card, and the choices to guess from: the teacher's own words where there are some. */
export function questionFor(reading: Reading, card: ClassCard): Question {
  const drawn = drawQuestion(reading, card)
  return card.card.question === null ? drawn : { ...drawn, text: card.card.question }
}

/** The question that the app draws from a card, whatever the teacher asks instead. */
export function drawQuestion(reading: Reading, card: ClassCard): Question {
  const { text: question, choices } = bank[card.subject](factsOf(reading, card))
  return { text: t`${question} How do you know?`, choices }
}

function factsOf({ comparison, names }: Reading, { card, difference, finding }: ClassCard): Facts {
  const places = difference ?? card
  const isLone = places.a === null || places.b === null
  const side = places.a === null ? 'b' : 'a'
  const words = { a: trimmed(wordsAt(comparison, 'a', places.a)), b: trimmed(wordsAt(comparison, 'b', places.b)) }
  const isShort = [words.a, words.b].every((one) => one !== '' && one.length <= SHORT)
  return {
    speaker: finding?.kind === 'quotation' ? finding.speaker : null,
    has: names[side],
    lacks: names[otherSide(side)],
    outlet: capitalized(names[side]),
    names,
    readings: isShort ? words : null,
    isLone,
  }
}

/** Without the commas and spaces at its ends, which belong to the sentence around it. */
export function trimmed(words: string): string {
  return words.replace(/^[\s,;:.]+|[\s,;:.”"’»«“]+$/gu, '')
}
