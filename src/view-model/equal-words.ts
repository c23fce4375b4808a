import { normalize } from '../engine/text/normalize.ts'
import type { Span } from '../engine/text/span.ts'

/** Words and spellings that the reader treats as one, as the reader writes them: two or more. */
export type EqualWords = readonly string[]

/** A word, a number, a possessive ending or a single mark of a text. Made by `toUnits`. */
export interface Unit {
  readonly span: Span
  /** For equality only: case, quotation marks and dashes folded. */
  readonly folded: string
}

/** A hyphen, dot or apostrophe inside a word belongs to it; the possessive does not: who equates two names means `Kyiv’s`, too. */
const UNIT = /[\p{L}\p{N}\p{M}]+(?:['’.‐‑-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*|['’][sS](?![\p{L}\p{N}])|\S/gu

/** The units of a stretch that begins at `from` in its text, in order; only white space lies between them. */
export function toUnits(stretch: string, from = 0): Unit[] {
  return Array.from(stretch.matchAll(UNIT), (match) => ({
    span: { start: from + match.index, end: from + match.index + match[0].length },
    folded: normalize(match[0]),
  }))
}

/** A listed form in a stretch: which set it is of, and how many units it takes. */
export interface ListedForm {
  readonly set: number
  readonly length: number
}

/** A list of equal words, ready to be asked. Made by `toEquality`. */
export interface Equality {
  /** The longest listed form that begins at a unit; null where none does. */
  readonly formAt: (units: readonly Unit[], from: number) => ListedForm | null
  /** The set whose forms alone tell two stretches apart; null where more does, or nothing. */
  readonly setBetween: (a: string, b: string) => number | null
}

/** An empty list finds nothing. */
export function toEquality(list: readonly EqualWords[]): Equality {
  const setOf = new Map<string, number>()
  let longest = 0
  list.forEach((words, set) => {
    for (const word of words) {
      const units = toUnits(word)
      longest = Math.max(longest, units.length)
      setOf.set(foldedKey(units), set)
    }
  })
  const formAt: Equality['formAt'] = (units, from) => {
    for (let length = Math.min(longest, units.length - from); length > 0; length--) {
      const set = setOf.get(foldedKey(units.slice(from, from + length)))
      if (set !== undefined) return { set, length }
    }
    return null
  }
  return { formAt, setBetween: (a, b) => (longest === 0 ? null : setBetween(toUnits(a), toUnits(b), formAt)) }
}

function setBetween(a: readonly Unit[], b: readonly Unit[], formAt: Equality['formAt']): number | null {
  let found: number | null = null
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [formA, formB] = [formAt(a, i), formAt(b, j)]
    if (formA !== null && formB !== null && formA.set === formB.set) {
      const [wordsA, wordsB] = [a.slice(i, i + formA.length), b.slice(j, j + formB.length)]
      if (foldedKey(wordsA) !== foldedKey(wordsB)) found ??= formA.set
      i += formA.length
      j += formB.length
    } else if (a[i]?.folded === b[j]?.folded) {
      i++
      j++
    } else return null
  }
  return i === a.length && j === b.length ? found : null
}

/** The list with two forms in one set; what each was equal to before is equal to the other, too. */
export function equate(list: readonly EqualWords[], x: string, y: string): EqualWords[] {
  const [keyX, keyY] = [formKey(x), formKey(y)]
  if (keyX === '' || keyY === '' || keyX === keyY) return [...list]
  const isMet = (words: EqualWords) => words.some((word) => [keyX, keyY].includes(formKey(word)))
  const words = [...list.filter(isMet).flat(), x.trim(), y.trim()]
  const once = words.filter((word, at) => words.findIndex((other) => formKey(other) === formKey(word)) === at)
  return [...list.filter((other) => !isMet(other)), once]
}

/** Whether two forms are the same to the list: nothing is gained by adding them. */
export function isEquated(list: readonly EqualWords[], x: string, y: string): boolean {
  const [keyX, keyY] = [formKey(x), formKey(y)]
  if (keyX === keyY) return true
  return list.some((words) => [keyX, keyY].every((key) => words.some((word) => formKey(word) === key)))
}

/** The reader's own list after the list of a comparison changed: what came there comes here, what left there leaves. */
export function followList(
  own: readonly EqualWords[],
  before: readonly EqualWords[],
  after: readonly EqualWords[],
): readonly EqualWords[] {
  const without = (list: readonly EqualWords[], others: readonly EqualWords[]) =>
    list.filter((words) => !others.some((other) => isSameSet(words, other)))
  const [left, came] = [without(before, after), without(after, before)]
  return left.length + came.length === 0 ? own : [...without(without(own, left), came), ...came]
}

function isSameSet(x: EqualWords, y: EqualWords): boolean {
  return x.length === y.length && x.every((word) => y.some((other) => formKey(other) === formKey(word)))
}

function formKey(word: string): string {
  return foldedKey(toUnits(word))
}

function foldedKey(units: readonly Unit[]): string {
  return units.map(({ folded }) => folded).join(' ')
}
