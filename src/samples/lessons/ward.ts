import type { CardInWords } from '../../view-model/place-lesson.ts'

/** The board's own bulletin beside a hostile report. */
export const wardCards: readonly CardInWords[] = [
  {
    a: 'Health Board sets out plan for safer births in the Tarnside district',
    b: 'Board shuts Tarnside’s only birth ward and calls it safety',
    kind: 'reworded',
    question: 'Are these headlines about the same thing? Which words take sides? How do you know?',
    key: 'Both are about one decision. “Safer” speaks for it, “shuts” and “calls it safety” against it.',
  },
  {
    a: 'Births in the Tarnside district will take place at Eskmere General Hospital from Dec. 1 under a plan adopted Wednesday by the Eskmere Health Board.',
    b: 'The Eskmere Health Board needed 40 minutes on Wednesday to explain why women in Tarnside should give birth 34 miles from home.',
    kind: 'reworded',
    question: 'What do you learn first in each report? What would you ask next? How do you know?',
    key: 'A begins with the plan, B with the road. Both are true; each chooses what you see first.',
  },
  {
    a: 'I cannot promise today that it will reopen,',
    b: 'I cannot promise that it will reopen,',
    kind: 'quotation',
    question: 'Does she close the door for ever? How do you know?',
    key: '“Today” leaves a door open. One word is gone from B, and the quotation marks hide that.',
  },
  {
    a: 'The saving is real, but it is not the reason,',
    b: 'the saving is real.',
    kind: 'quotation',
    question: 'What does the finance director say is the reason? How do you know?',
    key: 'In A he says that money is not the reason. B stops before the “but”, and he seems to admit the opposite.',
  },
  {
    a: 'No mother will be turned away,',
    b: 'No mother will be turned away,',
    kind: 'quotation',
    question: 'The words are the same. Do you believe them equally in both? How do you know?',
    key: '“Assured her listeners” and what follows make you doubt in B. A lets her go on, and gives the doubt no room.',
  },
  {
    a: '31 employees',
    b: 'Some 46',
    kind: 'fact',
    question: '31 or 46: must one of them be wrong? How do you know?',
    key: 'Not for certain: B counts cleaners, cooks and porters, too. Ask what exactly was counted, and by whom.',
  },
  {
    a: 'Families who live farther than 40 miles from Eskmere may apply for a room near the hospital',
    b: null,
    kind: 'sentence-only',
    question: 'Only A tells you this. Whom would it help to know? How do you know?',
    key: 'A mother in the valley. B leaves out what makes the plan look better.',
  },
  {
    a: null,
    b: 'Inspectors who spent four days on it in February rated its care',
    kind: 'sentence-only',
    question: 'Only B tells you this. Why may A have left it out? How do you know?',
    key: 'It speaks against the plan. A is the board’s own paper: ask who pays for what you read.',
  },
  {
    a: null,
    b: 'who is paid 410,000 crowns a year',
    kind: 'sentence-only',
    question: 'Is this fact true? Does it belong into the story? How do you know?',
    key: 'It can be true and still be there to make you angry. Ask what it has to do with births.',
  },
]
