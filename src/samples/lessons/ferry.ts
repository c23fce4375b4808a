import type { CardInWords } from '../../view-model/place-lesson.ts'

/** The agency's story beside the local paper's. */
export const ferryCards: readonly CardInWords[] = [
  {
    a: 'Islands ferry pulled from service after inspectors find cracks in car deck',
    b: 'Farmers face lambing without feed as Lark is laid up',
    kind: 'reworded',
    question: 'Who is each headline about? Whom is each headline written for? How do you know?',
    key: 'A tells the country that a ship was stopped, and why. B tells islanders what it means for them, and leaves out the cracks.',
  },
  {
    a: 'was ordered out of service',
    b: 'was taken out of service',
    kind: 'reworded',
    question: 'Did somebody in charge decide this? Does each text tell you? How do you know?',
    key: '“Ordered” says that somebody with power decided. “Taken” leaves open who did it; it could have been the company itself.',
  },
  {
    a: '“My customers are on the other side of that water',
    b: '"My customers are on the other side of that water',
    kind: 'moved',
    question: 'Whom do you meet first in each text? What does that do to the story? How do you know?',
    key: 'The farmer says the same in both. In B she comes second, in A tenth: B makes it a story about people, A a story about a ship.',
  },
  {
    a: 'rejected suggestions',
    b: 'questioned suggestions',
    kind: 'attribution',
    question: 'Does the head of the company say no to the suggestion in both texts? How do you know?',
    key: 'Whoever rejects something says that it is wrong. Whoever questions it only has doubts. B makes his answer softer.',
  },
  {
    a: '“We spent 6.4 million crowns on the Lark last year',
    b: null,
    kind: 'sentence-only',
    question: 'Only A lets the head of the company speak for himself. Is it fair to leave that out? How do you know?',
    key: 'Somebody who is blamed should be asked for an answer. B tells it in half a sentence, without his figure.',
  },
  {
    a: 'Two officials with knowledge of the matter said',
    b: null,
    kind: 'sentence-only',
    question: 'Which question does this answer that B leaves open? How do you know?',
    key: 'Why the inspectors came at all: somebody of the crew had written to them. Nobody gives a name, so ask how they could know.',
  },
  {
    a: 'She said she would',
    b: 'She will',
    kind: 'attribution',
    question: 'In which text is it certain that she asks for the money? How do you know?',
    key: 'In A it is what she says she plans. In B it sounds as if it were sure to happen.',
  },
  {
    a: null,
    b: 'The Kirrick Co-operative said last night',
    kind: 'sentence-only',
    question: 'Only B has this. Where do its readers live? How do you know?',
    key: 'On the islands: they need to know how much bread there is. A is read by people who have never been there.',
  },
  {
    a: 'about 4,200',
    b: 'our 4,200',
    kind: 'reworded',
    question: 'One small word in B tells you who is speaking. Which one? How do you know?',
    key: '“Our”: the paper counts itself among the islanders. And “about” is gone, so the number sounds exact.',
  },
  {
    a: 'centimeters',
    b: 'centimetres',
    kind: 'spelling',
    question: 'Does this difference change anything? How do you know?',
    key: 'No. American and British English spell the word in two ways. Not every difference matters.',
  },
]
