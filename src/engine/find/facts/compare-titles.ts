import type { Verdict } from './compare-values.ts'

// Words of titles that are one: short forms, spellings, and forms for men and women. Our own list.
const alike: ReadonlyMap<string, string> = new Map(
  [
    'spokesman spokeswoman spokesperson',
    'adviser advisor',
    'defense defence',
    'labor labour',
    'chairman chairwoman chairperson chair',
    'congressman congresswoman',
    'general gen.',
    'major maj.',
    'colonel col.',
    'captain capt.',
    'lieutenant lt.',
    'sergeant sgt.',
    'admiral adm.',
    'senator sen.',
    'representative rep.',
    'governor gov.',
    'actor actress',
    'präsident präsidentin',
    'minister ministerin',
    'kanzler kanzlerin bundeskanzler bundeskanzlerin',
    'président présidente',
    'presidente presidenta',
    'ministro ministra',
  ].flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] ?? word] as const)),
)

/** What says nothing about the office. */
const empty = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir the a an acting senior chief'.split(' '))
/** Offices that nobody holds two of. Of everybody else, two titles may both be right. */
const exclusive: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'vice president',
  'king',
  'queen',
  'pope',
])

/** Compares the titles of one person by their words: one that says more than the other is the same. Symmetric. */
export function compareTitles(x: readonly string[], y: readonly string[]): Verdict {
  const [ownX, ownY] = [plain(x), plain(y)]
  if (ownX.size === 0 || ownY.size === 0) return 'same'
  const [officeX, officeY] = [[...ownX].join(' '), [...ownY].join(' ')]
  if (officeX !== officeY && exclusive.has(officeX) && exclusive.has(officeY)) return 'conflict'
  const [smaller, larger] = ownX.size <= ownY.size ? [ownX, ownY] : [ownY, ownX]
  return [...smaller].every((word) => larger.has(word)) ? 'same' : 'unclear'
}

function plain(title: readonly string[]): ReadonlySet<string> {
  return new Set(title.filter((word) => !empty.has(word)).map((word) => alike.get(word) ?? word))
}
