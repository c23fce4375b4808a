import type { Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { matchesIn, withWords } from './reading.ts'

/** The commoner form must stand so often, and so many times as often as the rarer, before the rarer is out of place. */
const LEAST_COMMON = 5
const LEAST_RATIO = 4
/** Up to so many places are shown one by one; of more, the first stands for all. */
const MOST_PLACES = 2

/** Straight and curly marks in one article (MQM: inconsistent style): signs of words from two sources. */
export const mixedQuotes: ArtefactRule = {
  name: 'mixed-quotes',
  explanation: told(/*i18n*/ 'This article writes straight and curly marks; here stands the form that is rarer in it.'),
  severity: 3,
  find: (reading) => {
    const forms: Record<Form, Span[]> = { "'": [], '’': [], '"': [], '“': [] }
    // A headline comes from another field of the page, or another hand.
    const blocks = reading.blocks.filter(({ part }) => part === 'body')
    for (const mark of matchesIn({ text: reading.text, blocks }, /['’"“]/gu)) {
      const form = formAt(reading.text, mark.start)
      if (form !== null) forms[form].push(mark)
    }
    return withWords(reading.text, [...rarer(forms["'"], forms['’']), ...rarer(forms['"'], forms['“'])])
  },
}

type Form = "'" | '’' | '"' | '“'

/** Apostrophes, and marks that open a quotation; null for anything else, as inches and minutes (`6'2"`). */
function formAt(text: string, at: number): Form | null {
  const [before, mark, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)]
  if (mark === "'" || mark === '’') {
    const isApostrophe = letter.test(before) && (letter.test(after) || (before === 's' && /\s/u.test(after)))
    return isApostrophe ? mark : null
  }
  if (mark === '“') return mark
  return mark === '"' && (before === '' || /\s/u.test(before)) && letter.test(after) ? mark : null
}

const letter = /\p{L}/u

function rarer(straight: readonly Span[], curly: readonly Span[]): readonly Span[] {
  const [few, many] = straight.length < curly.length ? [straight, curly] : [curly, straight]
  if (few.length === 0 || many.length < LEAST_COMMON || many.length < LEAST_RATIO * few.length) return []
  return few.length > MOST_PLACES ? few.slice(0, 1) : few
}
