import type { Segmented } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import { normalize } from '../../text/normalize.ts'
import type { Mention } from './mention.ts'
import type { FactPair } from './pair-facts.ts'

/** Letters that a country's name and its adjective have in common where one is made of the other, `Kuwait` and `Kuwaiti`. */
const COUNTRY_STEM = 3

/** Whether two mentions of one value are written differently, by more than case, spaces and the kind of marks. */
export function hasOtherForm({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): boolean {
  const [writtenX, writtenY] = [writtenForm(a, x.span), writtenForm(b, y.span)]
  if (writtenX === writtenY)
    return x.type === 'organization' && haveOtherCapitals(slice(a.article.text, x.span), slice(b.article.text, y.span))
  const isDerived =
    x.value.kind === 'country' &&
    y.value.kind === 'country' &&
    (x.value.form === 'adjective' || y.value.form === 'adjective')
  return !isDerived || writtenX.slice(0, COUNTRY_STEM) !== writtenY.slice(0, COUNTRY_STEM)
}

/** `Prime Minister’s Office` and `prime minister’s office`; the first letter may be large because the sentence begins. */
function haveOtherCapitals(x: string, y: string): boolean {
  const capitals = (written: string): number => written.slice(1).match(/\p{Lu}/gu)?.length ?? 0
  return capitals(x) !== capitals(y)
}

function writtenForm({ article }: Segmented, span: Span): string {
  return normalize(slice(article.text, span)).replaceAll(/\s/gu, '')
}

/** Whether two stretches are written differently, by more than case, spaces and the kind of marks. */
export function differ(a: Segmented, inA: Span, b: Segmented, inB: Span): boolean {
  return writtenForm(a, inA) !== writtenForm(b, inB)
}

/** Spelled out and below this, a number counts what everybody sees (`the two men`) and is not missed. */
const FIRST_TELLING_NUMBER = 13

/** Whether a fact that one article alone gives is worth telling: no round plural, no `first`, no `two`, no adjective. */
export function isDistinctive({ value, isWeak, type }: Mention): boolean {
  if (isWeak) return false
  switch (value.kind) {
    case 'phrase':
      return /\d/u.test(value.phrase)
    case 'amount':
      return (
        value.unit !== 'ordinal' && (value.unit !== '' || value.digits !== '' || value.amount >= FIRST_TELLING_NUMBER)
      )
    case 'country':
      return value.form === 'name'
    case 'name':
      return type === 'person' && value.words.length > 1
    case 'day':
    case 'clock':
      return true
  }
}

/** What a fact is looked up by in the rest of a story: an amount whatever it counts, a day without its weekday, a surname. */
export function keyOf({ value }: Mention): string {
  switch (value.kind) {
    case 'phrase':
      return `phrase ${value.phrase}`
    case 'amount':
      return `amount ${value.amount}`
    case 'country':
      return `country ${value.country}`
    case 'name':
      return `name ${value.words.at(-1) ?? ''}`
    case 'clock':
      return `clock ${value.minutes}`
    case 'day': {
      if (value.day !== null) return `day ${value.month} ${value.day}`
      return value.weekday === null ? `month ${value.month} ${value.year}` : `weekday ${value.weekday}`
    }
  }
}
