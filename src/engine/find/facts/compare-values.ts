import { measures } from './measures.ts'
import { nicknameGroups } from './name-words.ts'
import type { Amount, Country, Day, Hedge, Mention, Name, Value } from './mention.ts'

/**
 * Whether two mentions say the same, the same figure within other bounds (`40`, `nearly 40`), cannot both be true of one thing, or none
 * of these. `conflict` is about the values alone; that both speak of one thing is for the caller to know.
 */
export type Verdict = 'same' | 'bounded' | 'conflict' | 'unclear'

export interface Dates {
  /** ISO 8601 day of the article on each side; null where unknown. */
  readonly a: string | null
  readonly b: string | null
}

/** Compares two facts, `x` of `a` and `y` of `b`. Symmetric. */
export function compareValues(x: Mention, y: Mention, dates: Dates, isHedgeKnown: boolean): Verdict {
  if (x.type !== y.type) return 'unclear'
  const [v, w] = [x.value, y.value]
  if (v.kind === 'amount' && w.kind === 'amount') return compareAmounts(v, w, isHedgeKnown)
  if (v.kind === 'phrase' && w.kind === 'phrase') return v.phrase === w.phrase ? 'same' : 'unclear'
  if (v.kind === 'day' && w.kind === 'day') return compareDays(v, w, dates)
  if (v.kind === 'clock' && w.kind === 'clock') return v.minutes === w.minutes ? 'same' : 'conflict'
  if (v.kind === 'country' && w.kind === 'country') return compareCountries(v, w)
  if (v.kind === 'name' && w.kind === 'name')
    return x.type === 'person' ? comparePersons(v, w) : compareOrganizations(v, w)
  if (x.type === 'organization' && isPartOfUnion(v, w)) return 'same'
  return 'unclear'
}

/** `U.N.` for `U.N. Security Council`. */
function isPartOfUnion(v: Value, w: Value): boolean {
  const [union, part] = v.kind === 'country' ? [v, w] : [w, v]
  return union.kind === 'country' && part.kind === 'name' && part.words[0] === union.country
}

/** `about 40` and 50 may be one number; `about 40` and 60 are not. Share of the larger. */
const ABOUT = 0.25
/** 5,000 for 4,863 is rounding; 5,000 for 4,500 is another number. Share of the larger. */
const ROUNDING = 0.05

function compareAmounts(x: Amount, y: Amount, isHedgeKnown: boolean): Verdict {
  if (!areUnitsAlike(x.unit, y.unit))
    return x.unit === '' || y.unit === '' || x.amount !== y.amount || isLooseUnit(x.unit, y.unit)
      ? 'unclear'
      : 'conflict'
  if (x.amount === y.amount)
    return x.hedge === y.hedge ? 'same' : isHedgeKnown && areBounds(x, y) ? 'bounded' : 'unclear'
  // `1.234` is two numbers: an article may not keep to its language.
  if (x.digits !== '' && x.digits === y.digits && Math.min(x.step, y.step) === 0.001) return 'unclear'
  // `the 2019 cup`, `the 19-man cup`
  if (mayBeYear(x) !== mayBeYear(y)) return 'unclear'
  const larger = Math.max(Math.abs(x.amount), Math.abs(y.amount))
  const distance = Math.abs(x.amount - y.amount) / larger
  const step = Math.max(x.step, y.step)
  if (distance <= ROUNDING && Math.abs(x.amount - y.amount) < step * 0.999) return 'unclear'
  if (!isHedgeKnown && x.amount >= 100 && distance <= ABOUT) return 'unclear'
  if (x.hedge === y.hedge) return x.hedge === 'about' && distance <= ABOUT ? 'unclear' : 'conflict'
  return canBeTrue(x, y) ? 'unclear' : 'conflict'
}

/** Whether the words before two equal figures are about how large they are. */
function areBounds(x: Amount, y: Amount): boolean {
  const isMeasure = measures.has(x.counted) || measures.has(y.counted)
  return (
    [x.hedge, y.hedge].every((hedge) => hedge !== 'most' && !(isMeasure && isPreposition(hedge))) &&
    x.unit !== 'ordinal'
  )
}

/** `over 40 days` may be how long something took; `up to 40` follows from the verb, as in `no more than 40` for `did not reach 40`. */
const isPreposition = (hedge: Hedge): boolean => hedge === 'over' || hedge === 'under'

/** Four digits in a row, where thousands are mostly set apart by a mark. */
const mayBeYear = ({ unit, digits, amount, step }: Amount): boolean =>
  unit === '' && step >= 1 && digits.length === 4 && amount >= 1900 && amount < 2100

function canBeTrue(x: Amount, y: Amount): boolean {
  const [lowX, highX] = boundsOf(x)
  const [lowY, highY] = boundsOf(y)
  return lowX <= highY && lowY <= highX
}

const bounds: Readonly<Record<Hedge, readonly [number, number]>> = {
  none: [1, 1],
  about: [1 - ABOUT, 1 + ABOUT],
  almost: [1 - ABOUT, 1],
  over: [1, Number.POSITIVE_INFINITY],
  least: [1, Number.POSITIVE_INFINITY],
  under: [0, 1],
  most: [0, 1],
}

function boundsOf({ amount, hedge }: Amount): [number, number] {
  const [low, high] = bounds[hedge]
  return [amount * low, amount * high]
}

function areUnitsAlike(x: string, y: string): boolean {
  return x === y || isOneOfDollars(x, y) || isOneOfDollars(y, x)
}

const isOneOfDollars = (x: string, y: string): boolean => x === 'dollar' && y.endsWith('-dollar')
/** Shares and ordinals are never money, nor a change of money. */
const isLooseUnit = (x: string, y: string): boolean =>
  [x, y].some((unit) => unit === '%' || unit === 'points' || unit === 'ordinal')

function compareDays(x: Day, y: Day, dates: Dates): Verdict {
  for (const part of ['year', 'month', 'day', 'weekday'] as const)
    if (x[part] !== null && y[part] !== null && x[part] !== y[part]) return 'conflict'
  const isSame = (['year', 'month', 'day', 'weekday'] as const).every((part) => x[part] === y[part])
  if (isSame) return 'same'
  // A date that also names its weekday or year says more, not another day.
  if (x.day !== null && y.day !== null && x.month === y.month) return 'same'
  if (x.weekday !== null && y.day !== null) return isThatWeekday(x.weekday, y, dates.a) ? 'same' : 'unclear'
  if (y.weekday !== null && x.day !== null) return isThatWeekday(y.weekday, x, dates.b) ? 'same' : 'unclear'
  return 'unclear'
}

const DAY = 86_400_000
/** A bare weekday means one of the last days before the article, or its own. */
const DAYS_BACK = 6

/** Whether `Monday` in an article of a known day is that date. */
function isThatWeekday(weekday: number, { year, month, day }: Day, articleDate: string | null): boolean {
  const written = articleDate === null ? Number.NaN : Date.parse(`${articleDate.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(written) || month === null || day === null) return false
  const thisYear = new Date(written).getUTCFullYear()
  return [year ?? thisYear, year ?? thisYear - 1].some((candidate) => {
    const meant = Date.UTC(candidate, month - 1, day)
    const age = (written - meant) / DAY
    return age >= 0 && age <= DAYS_BACK && (new Date(meant).getUTCDay() + 6) % 7 === weekday - 1
  })
}

/** The health organization is one of the United Nations'. */
const unclearCountries = new Set(['un:who', 'who:un'])

function compareCountries(x: Country, y: Country): Verdict {
  if (x.country === y.country) return 'same'
  return x.form === y.form && !unclearCountries.has(`${x.country}:${y.country}`) ? 'conflict' : 'unclear'
}

function comparePersons(x: Name, y: Name): Verdict {
  const [longer, shorter] = x.words.length >= y.words.length ? [x.words, y.words] : [y.words, x.words]
  if (longer.at(-1) === shorter.at(-1)) {
    if (shorter.length === 1 || isSubsequence(shorter, longer)) return 'same'
    return areGivenNamesApart(x.words[0] ?? '', y.words[0] ?? '') ? 'conflict' : 'unclear'
  }
  // `Maj. Gen. Ada` for `Maj. Gen. Ada Linnet`.
  const isCut =
    shorter.length === 1 && shorter[0] === longer[0] && x.title.length > 0 && x.title.join(' ') === y.title.join(' ')
  return isCut ? 'same' : 'unclear'
}

/** Whether two mentions are of one person by their names alone. Symmetric. */
export function comparePersonsByName({ value: x }: Mention, { value: y }: Mention): boolean {
  return x.kind === 'name' && y.kind === 'name' && comparePersons(x, y) === 'same'
}

function areGivenNamesApart(x: string, y: string): boolean {
  if (x.charAt(0) === y.charAt(0)) return false
  const groups = nicknameGroups().get(x)
  const others = nicknameGroups().get(y)
  return groups === undefined || others === undefined || ![...groups].some((group) => others.has(group))
}

/** `Security Council` for `UN Security Council`. */
function compareOrganizations(x: Name, y: Name): Verdict {
  const [longer, shorter] = x.words.length >= y.words.length ? [x.words, y.words] : [y.words, x.words]
  const isSame = longer.at(-1) === shorter.at(-1) && shorter.length > 1 && isSubsequence(shorter, longer)
  return isSame ? 'same' : 'unclear'
}

function isSubsequence(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) if (word === shorter[at]) at += 1
  return at === shorter.length
}
