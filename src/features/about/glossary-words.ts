import { t } from '@lingui/core/macro'

/** A word that the app uses, and what it means. */
export interface GlossaryWord {
  /** Names it in an address; the same in every language. */
  readonly id: string
  readonly word: string
  /** One to three short sentences, with an example, for readers of twelve and up. */
  readonly meaning: string
}

export interface GlossaryPart {
  readonly heading: string
  readonly words: readonly GlossaryWord[]
}

/** The words as they are learned best: where a story comes from, what people say in it, what became of it. Ids differ. */
export function glossary(): readonly GlossaryPart[] {
  return [
    { heading: t`Where a story comes from`, words: ofOrigin() },
    { heading: t`The parts of a story`, words: ofParts() },
    { heading: t`What people say, and how`, words: ofSpeech() },
    { heading: t`What became of the words`, words: ofChanges() },
    { heading: t`How two texts belong together`, words: ofRelations() },
  ]
}

function ofOrigin(): readonly GlossaryWord[] {
  return [
    {
      id: 'source',
      word: t`Source`,
      meaning: t`Where a piece of news comes from: somebody who saw it, a letter, a table of figures. “The lock keeper told us” names a source. “People say” names none.`,
    },
    {
      id: 'agency',
      word: t`News agency`,
      meaning: t`A company that gathers news and sells it to newspapers, radio stations and websites. A small paper has nobody on the far coast; the agency does.`,
    },
    {
      id: 'wire-story',
      word: t`Wire story`,
      meaning: t`A report that a news agency sends out to many outlets at once. Each may print it as it is, shorten it or change it. It once came over a telegraph wire.`,
    },
    {
      id: 'outlet',
      word: t`Outlet`,
      meaning: t`Whoever brings the news to you: a newspaper, a website, a radio station. The app calls each of the two texts by its outlet.`,
    },
  ]
}

function ofParts(): readonly GlossaryWord[] {
  return [
    {
      id: 'headline',
      word: t`Headline`,
      meaning: t`The line in large letters above a story. It has room for one thought only: “Bridge shut after storm”.`,
    },
    {
      id: 'byline',
      word: t({ message: 'Byline', comment: 'the line that names who wrote an article' }),
      meaning: t`The line that says who wrote the story: “By Runa Teller”.`,
    },
    {
      id: 'dateline',
      word: t({ message: 'Dateline', comment: 'place and day at the beginning of an article' }),
      meaning: t`The place, and often the day, at the very beginning of a story: “LOW HARROW, 3 May –”. It says where the reporter was.`,
    },
    {
      id: 'lead',
      word: t({ message: 'Lead', comment: 'the first sentences of a news story' }),
      meaning: t`The first sentence or two of a story. What the writer thinks most important stands here: who, what, where, when.`,
    },
    {
      id: 'not-part-of-the-story',
      word: t`Not part of the story`,
      meaning: t`What else stands on a story’s page: “Share this”, “Sign up for our letters”, whose picture it is. The app sets it aside and keeps it. Editors call such lines boilerplate.`,
    },
    {
      id: 'correction',
      word: t`Correction note`,
      meaning: t`A line in which an outlet says what it got wrong before: “An earlier version gave the wrong year.” Good outlets print them.`,
    },
  ]
}

function ofSpeech(): readonly GlossaryWord[] {
  return [
    {
      id: 'quotation',
      word: t`Quotation`,
      meaning: t`Somebody’s own words between quotation marks. The marks are a promise: this is just what was said.`,
    },
    {
      id: 'verbatim',
      word: t`Word for word`,
      meaning: t`Not a word added, left out or exchanged. Both texts have “We may sail on Friday”: that is the same, word for word. Editors say: verbatim.`,
    },
    {
      id: 'quotation-altered',
      word: t`Quotation altered`,
      meaning: t`The two texts have different words inside the marks: “We may sail” in one, “We will sail” in the other. At most one of them is what was said.`,
    },
    {
      id: 'attribution',
      word: t`Who said it`,
      meaning: t`The words that tell you who says something, and how: “the mayor said”, “the mayor admitted”. Leave them out, and what she said sounds like a fact. Also called attribution.`,
    },
    {
      id: 'fact',
      word: t`Fact`,
      meaning: t`Something that you could check: a number, a day, a place, a name. “14 boats” in one text and “40 boats” in the other: look for a third source.`,
    },
    {
      id: 'certainty',
      word: t`Certainty`,
      meaning: t`How sure a sentence sounds. “The school might close” leaves it open. “The school will close” does not.`,
    },
    {
      id: 'negation',
      word: t`Negation`,
      meaning: t`A no in a sentence: not, never, nobody. One small word, and “they agreed” becomes “they never agreed”.`,
    },
    {
      id: 'label',
      word: t({ message: 'Label', comment: 'a name given to people or things' }),
      meaning: t`The name that a text gives to people or things. “Campers” and “squatters” can be the very same people. Which name is chosen tells you how the writer sees them.`,
    },
  ]
}

function ofChanges(): readonly GlossaryWord[] {
  return [
    {
      id: 'only-in-one',
      word: t`Only in one`,
      meaning: t`One text says it, and nothing in the other answers to it. It may have been cut there or added here; the texts alone do not tell.`,
    },
    {
      id: 'reworded',
      word: t`Reworded`,
      meaning: t`The same thing in other words: “The shop shut early” and “The shop closed before time”.`,
    },
    {
      id: 'moved',
      word: t`Moved`,
      meaning: t`The passage stands in both texts, but at another place. What stood at the end may now stand at the top, where more people read it.`,
    },
    {
      id: 'split',
      word: t`Split`,
      meaning: t`One sentence became several. “It rained and we left” became “It rained. We left.”`,
    },
    {
      id: 'merged',
      word: t`Merged`,
      meaning: t`Several sentences became one: “It rained. We left.” became “It rained and we left.”`,
    },
    {
      id: 'typography',
      word: t`Spelling and typography`,
      meaning: t`How words look, not what they say: “grey” or “gray”, a long dash or a short one, round quotation marks or straight ones.`,
    },
    {
      id: 'machine-handling',
      word: t`Sign of machine handling`,
      meaning: t`Something that people hardly ever write, and machines or copying often leave behind: a full stop in the middle of a sentence, “&amp;” where “&” belongs, one word left in another language.`,
    },
  ]
}

function ofRelations(): readonly GlossaryWord[] {
  return [
    {
      id: 'machine-translation',
      word: t`Machine translation`,
      meaning: t`A program put the text into another language. It is quick, and it may take one meaning of a word for another: a river’s bank turns into a bank with money in it.`,
    },
    {
      id: 'retranslated',
      word: t`Retranslated`,
      meaning: t`Put into another language and then back again. The story is the same, but hardly a sentence is: “in high spirits” may come home as “with tall ghosts”.`,
    },
    {
      id: 'separate-reports',
      word: t`Separate reports`,
      meaning: t`Two reporters wrote about the same event, each on their own. They share what people said and the figures, and little else. So there is no use in comparing them word by word.`,
    },
    {
      id: 'linked',
      word: t`Answers to`,
      meaning: t`A sentence answers to another when both say the same thing, even in other words. Only such pairs are compared word by word.`,
    },
  ]
}
