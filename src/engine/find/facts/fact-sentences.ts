import type { FactType } from '../finding.ts'

// Whole sentences, not nouns put into one: other languages bend what stands around a noun.

/** One fact, written in two forms. */
export const sameFacts: Readonly<Record<FactType, string>> = {
  number: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same number in another form.',
  money: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same sum of money in another form.',
  percent: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same share in another form.',
  date: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same day in another form.',
  time: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same time in another form.',
  person: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same person in another form.',
  place: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same country in another form.',
  organization: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same organization in another form.',
  title: /*i18n*/ 'One article writes “{a}”, the other “{b}”: the same title in another form.',
}

/** Two facts that cannot both be true. */
export const otherFacts: Readonly<Record<FactType, string>> = {
  number: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same number.',
  money: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same sum of money.',
  percent: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same share.',
  date: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same day.',
  time: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same time.',
  person: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same person.',
  place: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same country.',
  organization: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same organization.',
  title: /*i18n*/ 'One article says “{a}”, the other “{b}”: this is not the same title.',
}

/** Facts that have an amount, and may have bounds. */
export type Figure = Extract<FactType, 'number' | 'money' | 'percent'>

/** One figure that one article alone gives as exact. */
export const boundedFigures: Readonly<Record<Figure, string>> = {
  number: /*i18n*/ 'One article says “{a}”, the other “{b}”: the same number, but only one article gives it as exact.',
  money:
    /*i18n*/ 'One article says “{a}”, the other “{b}”: the same sum of money, but only one article gives it as exact.',
  percent: /*i18n*/ 'One article says “{a}”, the other “{b}”: the same share, but only one article gives it as exact.',
}

/** One figure that both bound, each in its own way. */
export const looseFigures: Readonly<Record<Figure, string>> = {
  number: /*i18n*/ 'One article says “{a}”, the other “{b}”: the same number, but not within the same limits.',
  money: /*i18n*/ 'One article says “{a}”, the other “{b}”: the same sum of money, but not within the same limits.',
  percent: /*i18n*/ 'One article says “{a}”, the other “{b}”: the same share, but not within the same limits.',
}
