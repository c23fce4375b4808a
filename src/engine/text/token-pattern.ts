import { lazily } from './lazily.ts'

// What the tokens of a text look like, as one sticky expression: the first shape that matches wins. Every shape is linear:
// its repeats are over classes that exclude each other, or bounded.

/** The scripts that put no space between words, as the inside of a character class. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆〇\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
// Characters nobody sees: soft hyphen, joiners, marks of direction. They belong to the word they stand at.
const INVISIBLE = '\\u00ad\\u061c\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069'
// What belongs to the character before it (Unicode Standard Annex 29, rules GB9 and GB9a).
const MARK = `[\\p{Grapheme_Extend}\\p{Mc}\\p{Emoji_Modifier}\\u0e33\\u0eb3${INVISIBLE}]`
// What belongs to the character after it (rule GB9b).
const PREPENDED =
  '[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u0d4e\\u{110bd}\\u{110cd}\\u{111c2}\\u{111c3}\\u{113d1}\\u{1193f}\\u{11941}\\u{11a3a}\\u{11a84}-\\u{11a89}\\u{11d46}\\u{11f02}]'
const WORD = `[[\\p{L}\\p{M}\\p{N}\\p{Pc}${INVISIBLE}]--[${UNSPACED}${PREPENDED}]]`
const RUN = `${PREPENDED}*${WORD}+(?:${PREPENDED}+${WORD}+){0,9}`
const APOSTROPHE = "['’ʼ＇׳]"
const HYPHEN = '[\\-‐‑]'

const webAddress = `(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»（）。、，]*[^\\s<>"“”«»（）。、，.,;:!?'’\\)\\]\\}…]`
// Sixty-four characters before the `@` are the most that mail allows; the bound also keeps the search linear.
const mailAddress = '[A-Za-z0-9][A-Za-z0-9._%+\\-]{0,63}@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+'
const handle = `[@#](?=\\p{Nd}*[\\p{L}_])${RUN}`
// Endings that are words of no language we meet: `vote.in` and `us.it` are missing a space more often than they are sites.
const siteName =
  '(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,9}\\.){1,4}(?:com|org|net|gov|edu|info|eu|io|tv|co\\.uk|de|fr|es|ru|jp|cn|ua|pl|nl|ch)(?![\\p{L}\\p{N}])'

// `4,000`, `3.3`, `10:30`, `2024-03-27`, `1/2`, Swiss `4’000`; `4 000` with a space that does not break.
const figure =
  "\\p{Nd}{1,3}(?:[\\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,:\\/'’٫٬\\-]\\p{Nd}+)*"
/** Parts of one compound; words have fewer, and an endless one (`a-a-a-…`) would exhaust the expression's stack. */
const MOST_PARTS = 30
// `U.S.`, `e.g.`, `J.F.K.`, `U.S`; `Ph.D.` and its kind.
const lettersWithStops = `\\p{L}\\p{M}*(?:\\.\\p{L}\\p{M}*){1,${MOST_PARTS}}(?!${WORD})\\.?|(?:Ph|Ed|Psy|M|B)\\.(?:D|Sc|Phil|Ed|Tech)(?!\\p{L})\\.?`
// Hebrew writes abbreviations with a quotation mark before the last letter.
const hebrewAbbreviation = '\\p{Script=Hebrew}+["״]\\p{Script=Hebrew}+'
// Inside a word: an apostrophe, `&` (`AT&T`), Catalan's raised dot, the colon or star of German `Leser*innen`.
const joined = `(?:(?:${APOSTROPHE}|[·‧&]|[*:](?=innen))(?=[\\p{L}\\p{N}_])${RUN}){0,${MOST_PARTS}}`
const wordPart = `(?:${lettersWithStops}|${hebrewAbbreviation}|(?:${figure})(?:${RUN})?|${RUN})${joined}`
const word = `${wordPart}(?:${HYPHEN}${wordPart}){0,${MOST_PARTS}}`
const decade = `${APOSTROPHE}\\p{Nd}0s(?!\\p{L})`

const keycap = '[0-9#*]\\ufe0f?\\u20e3'
const emoji = `(?:\\p{RI}{2}|\\p{ExtPict}(?:${MARK}*\\u200d\\p{ExtPict})*)`
const repeatedMark = `(?:\\.{2,}|-{2,}|''|\`\`)`
// What is put before a character belongs to no line break or control after it (rule GB5).
const anything = `${PREPENDED}*[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|${PREPENDED}+|[\\s\\S]`

// Articles and pronouns that lose their vowel: each is a word of its own, with its apostrophe.
const frenchElision = `(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)${APOSTROPHE}(?=\\p{L})`
const italianElision = `(?:[cdlmnstvCDLMNSTV]|[Uu]n|[Gg]li|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Cc]oll|[Qq]uell|[Qq]uest|[Bb]ell|[Ss]ant|[Dd]ov|[Cc]om|[Aa]nch|[Ss]enz|[Nn]essun|[Tt]utt)${APOSTROPHE}(?=\\p{L})`

const shapes = [keycap, webAddress, mailAddress, handle, siteName, word, decade, emoji, repeatedMark, anything]

const plain = sticky(shapes)
const elisions: ReadonlyMap<string, () => RegExp> = new Map([
  ['fr', lazily(() => sticky([frenchElision, ...shapes]))],
  ['it', lazily(() => sticky([italianElision, ...shapes]))],
])

/** The sticky expression that matches one token of a language where `lastIndex` stands; it matches anywhere but at the end. */
export function tokenPattern(baseLanguage: string): RegExp {
  return elisions.get(baseLanguage)?.() ?? plain
}

/** Code units given to the dictionaries at once: their time grows with the square. Real text has a mark long before. */
const LONGEST_STRETCH = 500

/** Matches a stretch in scripts without spaces between words, where `lastIndex` stands. */
export const unspacedStretch = sticky([`[${UNSPACED}][${UNSPACED}${MARK}]{0,${LONGEST_STRETCH}}`])

/** Matches text that begins with what belongs to the character before. */
export const startsWithMark = new RegExp(`^${MARK}`, 'v')

/** Matches a whole token that is a figure, with a unit of at most four letters: `3.3B`, `2nd`, `80s`, `10:30`. */
export const figurePattern = new RegExp(`^(?:${figure})[\\p{L}\\p{No}]{0,4}$`, 'v')

function sticky(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})${MARK}*`, 'vy')
}
