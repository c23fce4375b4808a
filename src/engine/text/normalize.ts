// Forms that differ in width or are joined for printing only: full and half width, Latin ligatures, Arabic presentation.
const compatibilityForms = /[\uff01-\uffee\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/u
// What typography varies, and its plain form. Runs of dashes and dots are one mark; what nobody sees is dropped.
const typographic =
  /''|``|’’|‘‘|[-‐‑‒–—―−]{2,}|\.{2,}|[“”„‟«»″〝〞〟「」『』״‘’‚‛′`´‹›ʼ׳‐‑‒–—―−…]|[\ufe0e-\ufe0f\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const plainForms: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟«»″〝〞〟「」『』״', (mark) => [mark, '"'] as const),
  ...Array.from('‘’‚‛′`´‹›ʼ׳', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–—―−', (mark) => [mark, '-'] as const),
  ...["''", '``', '’’', '‘‘'].map((mark) => [mark, '"'] as const),
  ['…', '...'],
])
/** Code units below this do not change by NFC: no mark combines among them. */
const FIRST_COMBINING_MARK = 0x300

/** The form in which two tokens are compared, never shown: NFC, lower case, plain quotation marks, apostrophes and dashes. */
export function normalize(slice: string): string {
  const form = formOf(slice)
  if (form === 'lower') return slice
  if (form === 'ascii') return slice.toLowerCase()
  const visible = composed(slice).replace(typographic, plainFor)
  // `İ` becomes `i` and a combining dot, which no other spelling of the word has.
  const norm = visible.toLowerCase().replace(/i\u0307/gu, 'i')
  return norm === '' ? slice : norm
}

/** `lower` where nothing is to be done, `ascii` where only the case is; found first, because most words are one of them. */
function formOf(slice: string): 'lower' | 'ascii' | 'other' {
  let form: 'lower' | 'ascii' = 'lower'
  for (let i = 0; i < slice.length; i += 1) {
    const code = slice.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code >= 0x41 && code <= 0x5a) form = 'ascii'
    // A mark alone, or inside a word (`4,000`, `cease-fire`), is plain; at the start of a longer token it may be `--` or `...`.
    else if (code >= 0x7f || code === GRAVE || (i === 0 && slice.length > 1 && !isDigit(code))) return 'other'
  }
  return form
}

const GRAVE = 0x60

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function composed(slice: string): string {
  for (let i = 0; i < slice.length; i += 1) {
    const code = slice.charCodeAt(i)
    // General punctuation, where curly apostrophes and dashes are, combines with nothing either.
    if (code < FIRST_COMBINING_MARK || (code >= 0x2010 && code <= 0x2027)) continue
    return slice.normalize(compatibilityForms.test(slice) ? 'NFKC' : 'NFC')
  }
  return slice
}

function plainFor(mark: string): string {
  const plain = plainForms.get(mark)
  if (plain !== undefined) return plain
  if (/^[-‐‑‒–—―−]/u.test(mark)) return '-'
  return mark.startsWith('.') ? '...' : ''
}
