/** Words and phrases with what they mean, by their first word, longest first. Made by `compileLexicon`, read by `sensesIn`. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

interface Entry {
  readonly words: readonly string[]
  readonly sense: string
}

/** Where a word or phrase of a lexicon stands among the words given, `[start, end)`. */
export interface Hit {
  readonly sense: string
  readonly start: number
  readonly end: number
}

/** The forms that a list spells out, each as its words: `rule|s_out` is `rule out` and `rules out`. */
export function formsOf(list: string): string[][] {
  return list.split(' ').flatMap((entry) => {
    if (entry === '') return []
    return entry
      .split('_')
      .reduce<string[][]>(
        (phrases, part) => phrases.flatMap((phrase) => endingsOf(part).map((word) => [...phrase, word])),
        [[]],
      )
  })
}

function endingsOf(part: string): string[] {
  const [stem = '', ...endings] = part.split('|')
  return [stem, ...endings.map((ending) => stem + ending)]
}

/** Makes a lexicon of lists by sense. A form that stands in two lists has the sense of the first. */
export function compileLexicon(lists: readonly (readonly [sense: string, list: string])[]): Lexicon {
  const lexicon = new Map<string, Entry[]>()
  for (const [sense, list] of lists) {
    for (const words of formsOf(list)) {
      const first = words[0] ?? ''
      const entries = lexicon.get(first)
      if (entries === undefined) lexicon.set(first, [{ words, sense }])
      else entries.push({ words, sense })
    }
  }
  for (const entries of lexicon.values()) entries.sort((x, y) => y.words.length - x.words.length)
  return lexicon
}

const NO_HITS: readonly Hit[] = []

/** What of a lexicon stands among words, from left to right, the longest phrase first; none overlap. */
export function sensesIn(words: readonly string[], lexicon: Lexicon): readonly Hit[] {
  // Nearly all edits have none, and are asked for five lexicons.
  if (!words.some((word) => lexicon.has(word))) return NO_HITS
  const hits: Hit[] = []
  for (let at = 0; at < words.length;) {
    const entry = lexicon.get(words[at] ?? '')?.find((one) => one.words.every((word, k) => words[at + k] === word))
    // A phrase without a sense only keeps its words from being read singly.
    if (entry !== undefined && entry.sense !== '')
      hits.push({ sense: entry.sense, start: at, end: at + entry.words.length })
    at += entry?.words.length ?? 1
  }
  return hits
}
