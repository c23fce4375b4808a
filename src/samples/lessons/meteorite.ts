import type { CardInWords } from '../../view-model/place-lesson.ts'

/** The agency's story beside what a machine made of it. */
export const meteoriteCards: readonly CardInWords[] = [
  {
    a: 'Road crew unearths 212-kilogram meteorite; three owners step forward',
    b: 'Road crew unearths 212-kilogram meteorite',
    kind: 'reworded',
    question: 'What does headline A promise that headline B does not? How do you know?',
    key: 'A quarrel about who owns the stone. B keeps the find and loses the story.',
  },
  {
    a: 'largest ever found in the country',
    b: 'largest ever found in the the country',
    kind: 'artefact',
    question: 'Did a person or a machine make this slip? How do you know?',
    key: 'One such slip could be anybody’s. Count how often it happens: a machine makes the same slip again and again.',
  },
  {
    a: 'It broke two teeth off the bucket.',
    b: null,
    kind: 'sentence-only',
    question: 'Is anything lost without this sentence? How do you know?',
    key: 'No fact that you need. But small things like this make you see the scene, and trust that somebody was there.',
  },
  {
    a: 'Renée Østby',
    b: 'Ren e stby',
    kind: 'reworded',
    question: 'Could you look this person up with the name in B? How do you know?',
    key: 'Letters that English does not use are gone. Whoever made B did not read it, and you cannot check who is speaking.',
  },
  {
    a: 'spoil, to be disposed of as the contractor sees fit',
    b: null,
    kind: 'words-only',
    question: 'B stops in the middle. Could a person have meant it so? How do you know?',
    key: 'No. And the word that is missing, “spoil”, is what the quarrel is about.',
  },
  {
    a: 'She has hired a surveyor',
    b: null,
    kind: 'sentence-only',
    question: 'What does the farmer do about it in A? What does she do in B? How do you know?',
    key: 'In A she gets proof, and a date for it. In B she only complains.',
  },
  {
    a: 'The county attorney, Lewis D’Aubrey, said a law of 1911',
    b: null,
    kind: 'sentence-only',
    question: 'Three parties want the stone. Whom does B let speak? How do you know?',
    key: 'The county’s reasons are gone from B, and with them one side of the quarrel.',
  },
  {
    a: '“Two of them have said yes,” Weld said.',
    b: null,
    kind: 'sentence-only',
    question: 'How does each text end? What would you think if you only had B? How do you know?',
    key: 'B breaks off in the middle of a word. A ends with the joke that sums it all up.',
  },
  {
    a: '12,000 years ago',
    b: '12,000 years years ago',
    kind: 'artefact',
    question: 'Have you seen a slip like this before? What does that tell you? How do you know?',
    key: 'Yes: doubled words all over. The fact itself is unharmed. Not every difference changes the story.',
  },
]
