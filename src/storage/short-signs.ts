/**
 * What JSON of news is full of and costs two or three bytes, deflated, too: the signs of good typography, and JSON's own. Each becomes one
 * character, which JSON escapes and so never holds: U+0001 stands for the first. In this order for ever: links hold places in it.
 */
const signs: readonly string[] = [
  '","',
  '\\"',
  '\\n',
  '“',
  '”',
  '‘',
  '’',
  '„',
  '‚',
  '«',
  '»',
  '–',
  '—',
  '…',
  '\u00a0',
  '\u202f',
  '€',
  '£',
]

/** JSON in fewer bytes: two articles of 900 words take 80 characters less of a link. */
export function shorten(json: string): string {
  return signs.reduce((shorter, sign, place) => shorter.replaceAll(sign, letterAt(place)), json)
}

/** The inverse of `shorten`, for any JSON without white space: however its signs lie, each letter becomes what it stood for. */
export function restore(shortened: string): string {
  return signs.reduce((longer, sign, place) => longer.replaceAll(letterAt(place), sign), shortened)
}

function letterAt(place: number): string {
  return String.fromCharCode(1 + place)
}
