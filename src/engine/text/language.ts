import { smallWords, tellingLetters } from './language-words.ts'
import { lazily } from './lazily.ts'

/** More than this tells no more, in code units. */
export const LONGEST_SAMPLE = 5_000
/** A text of fewer letters is judged by its small words alone. */
const SHORTEST_SAMPLE = 20
/** Small words that speak for one language only, or their worth in shared ones, before it is believed. */
const LEAST_EVIDENCE = 0.6
/** Evidence per word, below which the text is a list of names or code; prose has ten times as much. */
const LEAST_SHARE = 0.03
/** How much more evidence the likeliest language needs than the next: Danish and Norwegian share nine words in ten. */
const LEAST_LEAD = 1.05
/** What one telling letter is worth beside a small word. */
const LETTER_WEIGHT = 0.3
/** Share of kana among the letters that makes Han characters Japanese. */
const LEAST_KANA = 0.05

/** Scripts by their commonest language; the other three are judged by their words. */
const languageOfScript: Readonly<Record<string, string>> = {
  Hangul: 'ko',
  Hebrew: 'he',
  Thai: 'th',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Tamil: 'ta',
  Telugu: 'te',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Ethiopic: 'am',
}
const lettersOfScript = lazily(() =>
  ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', ...Object.keys(languageOfScript)].map((script) => ({
    script,
    letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
  })),
)
const hanLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** A Chinese or Japanese character stands for so many letters. */
const LETTERS_PER_HAN = 2

/**
 * The language a text is written in, BCP 47 without region; `und` where it is too short or too mixed to tell. Script first,
 * then the small words of the languages that share the script: on news prose they are surer than sequences of letters,
 * tell Danish from Norwegian, and take a tenth of the space.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE)
  const script = commonestScript(sample)
  if (script === null) return 'und'
  if (script === 'Han') return isJapanese(sample) ? 'ja' : 'zh'
  return languageOfScript[script] ?? likeliest(sample, script)
}

/** The script of most of a text's letters, by its name in Unicode, Han for Japanese too; null where it has no letters. */
export function scriptOf(text: string): string | null {
  return commonestScript(text.slice(0, LONGEST_SAMPLE))
}

function commonestScript(sample: string): string | null {
  // Nearly every text; and what can no longer be outnumbered spares the count of twenty other scripts.
  const plainCount = countPlainLetters(sample, sample.length)
  if (plainCount > LETTERS_PER_HAN * (sample.length - plainCount)) return 'Latin'
  let commonest: string | null = null
  let most = 0
  const han = { script: 'Han', count: LETTERS_PER_HAN * countOf(sample, hanLetters) }
  const counts = lettersOfScript().map(({ script, letters }) => ({ script, count: countOf(sample, letters) }))
  for (const { script, count } of [...counts, han]) {
    if (count <= most) continue
    commonest = script
    most = count
  }
  return commonest
}

/** How many letters of English there are; counted no further than to `most`. */
function countPlainLetters(sample: string, most: number): number {
  let count = 0
  for (let i = 0; i < sample.length && count < most; i += 1) {
    const code = sample.charCodeAt(i) | 0x20
    if (code >= 0x61 && code <= 0x7a) count += 1
  }
  return count
}

function countOf(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0
}

function isJapanese(sample: string): boolean {
  const kanaCount = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return kanaCount >= LEAST_KANA * countOf(sample, hanLetters)
}

function likeliest(sample: string, script: string): string {
  const lower = sample.normalize('NFC').toLowerCase()
  const words = lower.match(/[\p{L}\p{M}]+/gu) ?? []
  const found = evidenceFor(lower, words, script).filter(({ evidence }) => evidence > 0)
  const [best, next] = found.toSorted((p, q) => q.evidence - p.evidence)
  if (best === undefined || best.evidence < LEAST_EVIDENCE || best.evidence < LEAST_SHARE * words.length) return 'und'
  return next !== undefined && best.evidence < LEAST_LEAD * next.evidence ? 'und' : best.language
}

interface Evidence {
  readonly language: string
  readonly evidence: number
}

function evidenceFor(lower: string, words: readonly string[], script: string): Evidence[] {
  const speakers = wordSpeakers().get(script)
  const sums = languages.map(() => 0)
  for (const word of words) hear(sums, speakers?.get(word), 1)
  if (countPlainLetters(lower, SHORTEST_SAMPLE) >= SHORTEST_SAMPLE || countOf(lower, /\p{L}/gu) >= SHORTEST_SAMPLE) {
    const letterKnowers = letterSpeakers().get(script)
    // No telling letter is plain ASCII.
    for (const letter of lower.match(/[^\0-\x7f]/gu) ?? []) hear(sums, letterKnowers?.get(letter), LETTER_WEIGHT)
  }
  return languages.map((language, k) => ({ language, evidence: sums[k] ?? 0 }))
}

/** Adds to the evidence for each language that has such a word or letter: the less, the more of them have it. */
function hear(sums: number[], speakers: readonly LanguageIndex[] | undefined, weight: number): void {
  if (speakers === undefined) return
  for (const language of speakers) sums[language] = (sums[language] ?? 0) + weight / speakers.length
}

/** Index into `languages`. */
type LanguageIndex = number

/** All languages that words or letters speak for. */
const languages = [
  ...new Set([smallWords, tellingLetters].flatMap((lists) => Object.values(lists).flatMap(Object.keys))),
]

type Speakers = ReadonlyMap<string, ReadonlyMap<string, readonly LanguageIndex[]>>

const wordSpeakers = lazily(() => speakersOf(smallWords, ' '))
const letterSpeakers = lazily(() => speakersOf(tellingLetters, ''))

/** Turns lists by language into languages by word or letter, per script. */
function speakersOf(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, separator: string): Speakers {
  return new Map(
    Object.entries(lists).map(([script, spoken]) => {
      const byForm = new Map<string, LanguageIndex[]>()
      for (const [language, forms] of Object.entries(spoken)) {
        const index = languages.indexOf(language)
        for (const form of new Set(forms.split(separator))) byForm.set(form, [...(byForm.get(form) ?? []), index])
      }
      return [script, byForm]
    }),
  )
}
