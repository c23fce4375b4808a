import { smallWords, tellingLetters } from './language-words.ts'

/** More than this tells no more, in code units. */
const LONGEST_SAMPLE = 5_000
/** A text of fewer letters is judged by its small words alone. */
const SHORTEST_SAMPLE = 20
/** Small words that speak for one language only, or their worth in shared ones, before it is believed. */
const LEAST_EVIDENCE = 0.6
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
const scripts = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Han',
  'Hiragana',
  'Katakana',
  ...Object.keys(languageOfScript),
]
const scriptPatterns = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') }))

/**
 * The language a text is written in, BCP 47 without region; `und` where it is too short or too mixed to tell. Script first,
 * then the small words of the languages that share the script: on news prose they are surer than sequences of letters,
 * tell Danish from Norwegian, and take a tenth of the space.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE)
  const script = commonestScript(sample)
  if (script === null) return 'und'
  if (script === 'Han' || script === 'Hiragana' || script === 'Katakana') return isJapanese(sample) ? 'ja' : 'zh'
  return languageOfScript[script] ?? likeliest(sample, script)
}

/** Which way a language is written. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|iw|ur|yi|ps|sd|ug|ckb|dv|syr|arc)(?![a-z])/iu.test(language) ||
    /-(?:arab|hebr|thaa|syrc)(?![a-z])/iu.test(language)
    ? 'rtl'
    : 'ltr'
}

function commonestScript(sample: string): string | null {
  const counts = scriptPatterns.map(({ script, pattern }) => ({ script, count: sample.match(pattern)?.length ?? 0 }))
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), { script: 'Latin', count: 0 })
  return most.count === 0 ? null : most.script
}

function isJapanese(sample: string): boolean {
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  return kana / (kana + han) >= LEAST_KANA
}

function likeliest(sample: string, script: string): string {
  const evidence = evidenceFor(sample, script)
  const [best, next] = [...evidence].toSorted((p, q) => q[1] - p[1])
  if (best === undefined || best[1] < LEAST_EVIDENCE) return 'und'
  if (next !== undefined && best[1] < LEAST_LEAD * next[1]) return 'und'
  return best[0]
}

function evidenceFor(sample: string, script: string): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>()
  const speakFor = (languages: readonly string[], weight: number) => {
    for (const language of languages) evidence.set(language, (evidence.get(language) ?? 0) + weight / languages.length)
  }
  const lower = sample.normalize('NFC').toLowerCase()
  for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) speakFor(speakers(wordSpeakers, script, word), 1)
  const letterCount = lower.match(/\p{L}/gu)?.length ?? 0
  if (letterCount >= SHORTEST_SAMPLE)
    for (const letter of lower) speakFor(speakers(letterSpeakers, script, letter), LETTER_WEIGHT)
  return evidence
}

type Speakers = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

const wordSpeakers = speakersOf(smallWords, ' ')
const letterSpeakers = speakersOf(tellingLetters, '')

function speakers(all: Speakers, script: string, form: string): readonly string[] {
  return all.get(script)?.get(form) ?? []
}

/** Turns lists by language into languages by word or letter, per script. */
function speakersOf(lists: Readonly<Record<string, Readonly<Record<string, string>>>>, separator: string): Speakers {
  return new Map(
    Object.entries(lists).map(([script, languages]) => {
      const byForm = new Map<string, string[]>()
      for (const [language, forms] of Object.entries(languages))
        for (const form of new Set(forms.split(separator))) byForm.set(form, [...(byForm.get(form) ?? []), language])
      return [script, byForm]
    }),
  )
}
