import { abbreviationKind } from '../../text/abbreviations.ts'
import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { matchesIn, type Reading } from './reading.ts'

// Languages that put no space before a comma or a stop, and none before what they close; French puts one before `;:!?»`.
const tight = new Set('en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sr bg ru uk el tr id vi ca'.split(' '))

const SPACE = '[\\u0020\\u00a0\\u2009\\u202f]'
const everywhere = [
  // ` ,` and ` .`, but not `. . .` or `.net`.
  `[\\p{L}\\p{N})”"’»]${SPACE}+(?:,(?=\\s)|\\.(?=\\s|$)(?!\\s*\\.))`,
  // Two stops are no ellipsis, but for Russian `?..`; marks that exclude each other.
  '(?<![.…?!])\\.\\.(?![./…\\\\])',
  '(?:,,|,\\.|;\\.|;;|:\\.|\\.,(?=[”"]?\\s\\p{Lu}\\p{Ll}))(?![.,])',
  // A paragraph that begins with the end of another.
  `^[,;.](?=${SPACE}?\\p{L})`,
]
// What French does, in a language that does not. In some languages `“` closes.
const notFrench = [`\\p{L}${SPACE}+[;!?](?=\\s|$)`, `[.,!?]${SPACE}+”(?=\\s|$)`]
// What follows a word closes, in whatever language it was written.
const spaceInside = `(?<![\\p{L}\\p{N}.,!?])“${SPACE}+(?=\\p{L})`
const opensWithIt = new Set('en es it pt nl tr id vi'.split(' '))

const forFrench = new RegExp(everywhere.join('|'), 'gu')
const forOthers = new RegExp([...everywhere, ...notFrench].join('|'), 'gu')
const forMost = new RegExp([...everywhere, ...notFrench, spaceInside].join('|'), 'gu')

/** Two characters without which nothing matches: nine paragraphs in ten have none of them and are not looked at further. */
const sign = new RegExp(`${SPACE}[,.;!?”]|[,.;:][,.;]|“${SPACE}|^[,.;]`, 'u')

/** More places than this are how the text is set (or how a page was copied): one stands for all. */
const MOST_PLACES = 3

/** Marks that stand where none can (MQM: punctuation): ` ,`, `..`, `. ”`. */
export const strayPunctuation: ArtefactRule = {
  name: 'stray-punctuation',
  explanation: told(/*i18n*/ 'A punctuation mark or the space before it is out of place here.'),
  severity: 3,
  find: (reading) => {
    if (!tight.has(reading.language)) return []
    const { language } = reading
    const pattern = language === 'fr' ? forFrench : opensWithIt.has(language) ? forMost : forOthers
    const blocks = reading.blocks.filter(({ span }) => sign.test(slice(reading.text, span)))
    const places = matchesIn({ text: reading.text, blocks }, pattern).filter(
      (span) => !followsAbbreviation(reading, span),
    )
    return places.length > MOST_PLACES ? places.slice(0, 1) : places
  },
}

/** `Inc.,` is whole, and `etc..` is what becomes of it at the end of a sentence. */
function followsAbbreviation({ text, language }: Reading, { start }: Span): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  return word.includes('.') || (word !== '' && abbreviationKind(word, language) !== null)
}
