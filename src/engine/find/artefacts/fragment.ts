import { lazily } from '../../text/lazily.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'

// Small words that stand before others and so end no sentence. Our own lists; left out is what may close one (`What for?`, German
// `Sie hat eine.`, Dutch `Ik zag het.`) and what is an abbreviation, too (Russian `в.`, Polish `w.`: century).
const OPEN_WORDS: Readonly<Record<string, string>> = {
  en: 'the an and or their your',
  de: 'und oder im zum zur vom beim',
  fr: 'les des du et dans aux',
  es: 'los del y de las',
  it: 'gli dei della delle e di',
  pt: 'os dos das e de',
  nl: 'de en',
  pl: 'i z do',
  ru: 'и на для',
}
const openWords = new Map(
  Object.entries(OPEN_WORDS).map(([language, words]) => [language, lazily(() => new Set(words.split(' ')))] as const),
)
const NONE: ReadonlySet<string> = new Set()

/** An attribution of at most so many words that stands as a sentence; a longer one may have a verb of its own. */
const MOST_WORDS = 8
const attributions: Readonly<Record<string, RegExp>> = {
  en: /^According to /u,
  fr: /^(?:Selon|D['’]après) /u,
  es: /^Según /u,
}

/** A piece of a sentence that stands as one (MQM: grammar): an attribution alone, or words that break off before a stop. */
export const fragment: ArtefactRule = {
  name: 'fragment',
  explanation: told(/*i18n*/ 'This stands as a sentence, but it is only a piece of one.'),
  severity: 2,
  find: ({ text, language, tokens, sentences, blocks }) => {
    const open = openWords.get(language)?.() ?? NONE
    const attribution = attributions[language]
    const starts = new Set(blocks.map(({ span }) => span.start))
    return sentences.flatMap(({ span, firstToken, endToken }) => {
      const cut = brokenOff(text, tokens, firstToken, endToken, open)
      if (cut !== null) return [cut]
      // The first of a block may be a line above a table or a list of sources.
      if (attribution === undefined || endToken - firstToken > MOST_WORDS + 1 || starts.has(span.start)) return []
      return attribution.test(text.slice(span.start, span.start + 20)) && hasOneMark(text, tokens, firstToken, endToken)
        ? [span]
        : []
    })
  },
}

/** Words throughout, and a stop. */
function hasOneMark(text: string, tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const stop = tokens[endToken - 1]
  if (stop === undefined || slice(text, stop) !== '.') return false
  for (let k = firstToken; k < endToken - 1; k++) if (tokens[k]?.kind !== 'word') return false
  return true
}

/** `in front of the.` */
function brokenOff(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  open: ReadonlySet<string>,
): Span | null {
  const [before, word, stop] = [tokens[endToken - 3], tokens[endToken - 2], tokens[endToken - 1]]
  if (before === undefined || word === undefined || stop === undefined || endToken - 3 < firstToken) return null
  if (!open.has(word.norm)) return null
  const isStopped = slice(text, stop) === '.' && stop.start === word.end
  return isStopped && before.kind === 'word' && open.has(slice(text, word))
    ? { start: before.start, end: stop.end }
    : null
}
