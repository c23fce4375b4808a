import type { CardInWords } from '../../view-model/place-lesson.ts'

/** The agency's story beside the text that was translated away and back. */
export const damCards: readonly CardInWords[] = [
  {
    a: 'Velmark shuts dam gates, leaving Sorenne’s rice farmers high and dry',
    b: 'Velmark closes the doors of the dam and leaves the rice growers of Sorenne perched and dry',
    kind: 'reworded',
    question: 'Which headline was written by somebody at home in English? How do you know?',
    key: '“High and dry” is a saying: left without help. “Perched and dry” is the same saying, translated word by word.',
  },
  {
    a: 'We don’t have to ask anyone’s leave',
    b: 'We must not ask anyone for permission',
    kind: 'quotation',
    question: 'Is Velmark free to decide, or is it forbidden to ask? How do you know?',
    key: '“Do not have to” means free to choose. “Must not” means forbidden. Some languages use nearly the same words for both.',
  },
  {
    a: 'We ought to have settled that bill',
    b: 'We would have had to pay this invoice',
    kind: 'quotation',
    question: 'Does the prime minister admit a mistake? How do you know?',
    key: 'In A she does: it was right to pay, and they did not. In B she only says what would have been needed.',
  },
  {
    a: '1.4 billion crowns',
    b: '1.4 million crowns',
    kind: 'fact',
    question: 'How much money is it about? Can both be right? How do you know?',
    key: 'A sum a thousand times smaller. Number words differ between languages, and a machine may take one for another.',
  },
  {
    a: 'Wednesday, on the bridge',
    b: 'Thursday, on the bridge',
    kind: 'fact',
    question: 'On which day do they meet? How could you find out without asking either outlet? How do you know?',
    key: 'At most one day is right. The commission itself would know: go to the source.',
  },
  {
    a: 'the pens were on the table',
    b: 'the feathers were on the table',
    kind: 'quotation',
    question: 'What lay on the table, and what was it there for? How do you know?',
    key: 'Pens, to sign with. People once wrote with feathers, and some languages still use one word for both.',
  },
  {
    a: 'if I steal from my brother’s side',
    b: 'if I fly from the side of my brother',
    kind: 'quotation',
    question: 'What does the farmer say he might do? How do you know?',
    key: 'Take water that is his brother’s. In some languages “to steal” and “to fly” are one word; a machine chose the wrong one.',
  },
  {
    a: 'must stand in water',
    b: 'should remain in water',
    kind: 'certainty',
    question: 'What happens to the rice without water? Are both texts equally sure? How do you know?',
    key: '“Must” says that it dies without water. “Should” sounds like advice.',
  },
  {
    a: 'two diplomats said on',
    b: 'two diplomats said. on',
    kind: 'artefact',
    question: 'Something looks odd in one text. Who or what made it so? How do you know?',
    key: 'A full stop in the middle of a sentence: no person writes that. Two machine steps may have met here.',
  },
  {
    a: 'border town',
    b: 'border city',
    kind: 'reworded',
    question: 'Does this difference change anything? How do you know?',
    key: 'Hardly: another word for nearly the same thing. Not every difference matters.',
  },
]
