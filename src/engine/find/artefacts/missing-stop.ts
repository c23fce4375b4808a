import type { Block } from '../../article.ts'
import type { Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import type { Reading } from './reading.ts'

/** What may close a paragraph: the marks that end sentences, a colon, a dash or an ellipsis, and what closes behind them. */
const closed = /[.!?…:;։؟۔।॥。！？—–-]["'”’“‘»«›)\]}」』）*†‡\u200e\u200f]*$/u
/** Shorter ones are headings and captions, in words. */
const LEAST_WORDS = 12
/** So many paragraphs of that length must be there, and this share of them closed, before one without a mark is out of line. */
const LEAST_PARAGRAPHS = 5
const LEAST_SHARE = 0.8

/**
 * A paragraph of the story that ends without a mark (MQM: punctuation), among paragraphs that have one: it was cut short, or lost
 * its stop. One that holds a finished sentence already, for a heading never does.
 */
export const missingStop: ArtefactRule = {
  name: 'missing-stop',
  explanation: told(/*i18n*/ 'This paragraph ends without a full stop or another closing mark.'),
  severity: 3,
  find: (reading) => {
    const paragraphs = reading.blocks.filter(isParagraph)
    const isOpen = ({ span }: Block): boolean =>
      !closed.test(reading.text.slice(Math.max(span.start, span.end - 8), span.end))
    // In most articles all are closed, and no words need be counted.
    if (!paragraphs.some(isOpen)) return []
    const words = wordCounts(reading)
    const long = paragraphs.filter((block) => (words.get(block.span.start) ?? 0) >= LEAST_WORDS)
    const open = long.filter(isOpen)
    if (long.length < LEAST_PARAGRAPHS || long.length - open.length < LEAST_SHARE * long.length) return []
    return open.flatMap(({ span }) => (isUnfinished(reading, span) ? [lastWord(reading.text, span)] : []))
  },
}

function isParagraph({ kind, part }: Block): boolean {
  return kind === 'paragraph' && part === 'body'
}

/** Words of each block, by the place where it starts. */
function wordCounts({ sentences, tokens, article }: Reading): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { block, firstToken, endToken } of sentences) {
    const start = article.blocks[block]?.span.start ?? -1
    let count = counts.get(start) ?? 0
    for (let k = firstToken; k < endToken; k++) if (tokens[k]?.kind === 'word') count += 1
    counts.set(start, count)
  }
  return counts
}

/** The last sentence follows another one, begins and ends with a word, and stands on the paragraph's only line. */
function isUnfinished({ sentences, text }: Reading, block: Span): boolean {
  if (/[\n\r]/u.test(text.slice(block.start, block.end))) return false
  const last = sentences.find(({ span }) => span.end === block.end)
  return last !== undefined && last.span.start > block.start && endsInWord.test(text.slice(last.span.start, block.end))
}

// A name at the end may sign the paragraph, an address or a handle leads away from it. German writes nouns like names.
const endsInWord = /(?:^|\s)["“‘(]?(?:\p{Ll}+(?:['’-]\p{Ll}+)*|\p{Lo}+)$/u

/** How far the last word is looked for, in code units. */
const REACH = 30

function lastWord(text: string, { start, end }: Span): Span {
  let first = end
  while (first > start && end - first < REACH && !/\s/u.test(text.charAt(first - 1))) first -= 1
  return { start: first, end }
}
