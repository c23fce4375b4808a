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
  readonly names: Readonly<Record<Side, string>>
  /** The readings, in quotation marks; null where one side has none, or they are long. */
  readonly readings: Readonly<Record<Side, string>> | null
  readonly isLone: boolean
}

/** Longest reading that a question repeats, in characters. */
const SHORT = 40

const HOW = 'How do you know?'

const sameMeaning = (third: string) => ['Same meaning', 'Meaning shifted', `Can’t tell: ${third}`] as const

/**
 * Questions by what a card is about, for pupils of twelve and up. In the spirit of what media teachers ask of every message (who says it, what is left
 * out, how might others understand it, how do you know: NAMLE, Key Questions to Ask When Analyzing Media Messages) and of what fact-checkers do
 * (who is behind it, what is the evidence, what do other sources say: Stanford History Education Group, Civic Online Reasoning); in our own words.
 */
const bank: Readonly<Record<Subject, (facts: Facts) => Question>> = {
  headline: () => ({
    text: `Read only the two headlines. Would you expect the same story? ${HOW}`,
    choices: ['The same story', 'Another story', 'Can’t tell from a headline'],
  }),
  lead: () => ({
    text: `Both stories begin here. Do they tell you the same thing first? ${HOW}`,
    choices: ['The same thing', 'Something else', 'Same facts, other feeling'],
  }),
  quotation: ({ speaker, isLone, has }) =>
    isLone
      ? {
          text: `Only ${has} quotes these words. What do they add to the story? ${HOW}`,
          choices: ['Nothing new', 'Another point of view', 'Can’t tell: ask who else was there'],
        }
      : {
          text: `Quotation marks promise the very words${speaker === null ? '' : ` of ${speaker}`}. Do both sentences say the same thing? ${HOW}`,
          choices: sameMeaning('find the recording'),
        },
  'shared-quotation': ({ speaker }) => ({
    text: `Both quote ${speaker ?? 'the same person'} here. What do the words around the quotation do to it? ${HOW}`,
    choices: ['It sounds the same', 'It sounds different', 'Can’t tell: hear the whole speech'],
  }),
  fact: ({ readings, names }) => ({
    text:
      readings === null
        ? `Can both of these be right? ${HOW}`
        : `${capitalized(names.a)} has ${readings.a}, ${names.b} has ${readings.b}. Can both be right? ${HOW}`,
    choices: ['Both can be right', 'One must be wrong', 'Can’t tell: check a third source'],
  }),
  negation: () => ({
    text: `Does each sentence say yes, or does it say no? ${HOW}`,
    choices: ['Both say the same', 'One says no', 'Can’t tell: find the source'],
  }),
  certainty: ({ names }) => ({
    text: `How sure does each sentence sound? ${HOW}`,
    choices: ['Equally sure', `${capitalized(names.a)} sounds surer`, `${capitalized(names.b)} sounds surer`],
  }),
  attribution: ({ isLone, has, lacks }) => ({
    text: isLone
      ? `Does ${lacks} still tell you who says this? ${HOW}`
      : `Who says this, and how? Does ${lacks} report it as ${has} does? ${HOW}`,
    choices: isLone
      ? ['Yes, it is clear', 'No, it sounds like a fact', 'Can’t tell: ask who was there']
      : ['Just the same', 'It sounds different', 'Can’t tell: find the source'],
  }),
  label: ({ readings }) => ({
    text:
      readings === null
        ? `What does each sentence call the same thing? Is one name kinder? ${HOW}`
        : `${readings.a} or ${readings.b}: would everyone choose the same name? ${HOW}`,
    choices: ['Both names are fair', 'One name takes sides', 'Can’t tell: look both up'],
  }),
  reworded: () => ({
    text: `The words are not the same. Is the meaning? ${HOW}`,
    choices: sameMeaning('find the first version'),
  }),
  'words-only': ({ has }) => ({
    text: `${capitalized(has)} says a little more here. Does it change the story? ${HOW}`,
    choices: ['It changes nothing', 'It changes something', 'Can’t tell: what was left out?'],
  }),
  'phrase-moved': () => ({
    text: `The same words, in another order. Is the meaning the same? ${HOW}`,
    choices: sameMeaning('read it aloud'),
  }),
  'sentence-only': ({ has, lacks }) => ({
    text: `Only ${has} tells its readers this. What would you not know from ${lacks}? ${HOW}`,
    choices: ['Nothing that matters', 'Something that matters', 'Can’t tell: why is it missing?'],
  }),
  moved: () => ({
    text: `The same passage, at another place in the story. Does the place matter? ${HOW}`,
    choices: ['The place is no matter', 'First feels more important', 'Can’t tell: who reads to the end?'],
  }),
  split: () => ({
    text: `One sentence became several. Do they still say the same? ${HOW}`,
    choices: sameMeaning('read both aloud'),
  }),
  merged: () => ({
    text: `Several sentences became one. Does it still say the same? ${HOW}`,
    choices: sameMeaning('read both aloud'),
  }),
  artefact: () => ({
    text: `Something looks odd here. Who or what made it so? ${HOW}`,
    choices: ['A person, on purpose', 'A person, by mistake', 'A machine or a copy'],
  }),
  spelling: () => ({
    text: `Is it the same word, written in two ways? ${HOW}`,
    choices: ['The same word', 'Another word', 'Can’t tell: look it up'],
  }),
  typography: () => ({
    text: `Only signs differ here. Is anything else different? ${HOW}`,
    choices: ['Only the look', 'The meaning, too', 'Can’t tell: read it aloud'],
  }),
}

/** What a card is about in a word or two that give nothing away. */
export const topics: Readonly<Record<Subject, string>> = {
  headline: 'Headlines',
  lead: 'First sentences',
  quotation: 'A quotation',
  'shared-quotation': 'A quotation in both',
  fact: 'A fact',
  negation: 'Yes or no',
  certainty: 'How sure',
  attribution: 'Who says it',
  label: 'A name for something',
  reworded: 'Choice of words',
  'words-only': 'A few words more',
  'phrase-moved': 'Order of words',
  'sentence-only': 'Told by one only',
  moved: 'Place in the story',
  split: 'Long or short',
  merged: 'Long or short',
  artefact: 'Something odd',
  spelling: 'Spelling',
  typography: 'Signs and spaces',
}

/** The question that the app draws from a card, and the choices to guess from; the teacher's own words where there are some. */
export function questionFor(reading: Reading, card: ClassCard): Question {
  const question = bank[card.subject](factsOf(reading, card))
  return card.card.question === null ? question : { ...question, text: card.card.question }
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
    names,
    readings: isShort ? { a: `“${words.a}”`, b: `“${words.b}”` } : null,
    isLone,
  }
}

/** Without the commas and spaces at its ends, which belong to the sentence around it. */
export function trimmed(words: string): string {
  return words.replace(/^[\s,;:.]+|[\s,;:.”"’»«“]+$/gu, '')
}
