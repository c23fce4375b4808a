/** How the second text of a pair differs from the first. */
export const CONDITIONS = [
  '1% of words changed',
  '10% of words changed',
  '40% reworded',
  '10% of paragraphs moved',
  'unrelated',
] as const

/** One of the ways in which the second text differs. */
export type Condition = (typeof CONDITIONS)[number]

/** A text as the words of its sentences, paragraph by paragraph. */
type Story = readonly (readonly (readonly string[])[])[]

/** Returns a source of numbers 0…1, the same for the same seed (mulberry32, Ettinger 2017, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// The commonest words are English's own, so that the engine takes the text for English and does all that it does for English.
const SMALL_WORDS =
  'the of to and a in that is was for on with he as at by it his from had are but were an have not they which has be this their who said will been one its after would more also when there or about'.split(
    ' ',
  )
const INVENTED_WORDS = 8_000
const SYLLABLES = 'ba be dor fin gal hest ik jun kel lo mar nev or pra quil ro sta tem ul vor wen zim'.split(' ')
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'ion', 'al', 'er']

function vocabulary(): string[] {
  const random = randomFrom(1)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const words = new Set(SMALL_WORDS)
  while (words.size < SMALL_WORDS.length + INVENTED_WORDS) {
    const syllableCount = 2 + Math.floor(random() * 2)
    words.add(Array.from({ length: syllableCount }, () => pick(SYLLABLES)).join('') + pick(ENDINGS))
  }
  return [...words]
}

const words = vocabulary()
// Zipf 1935: the word of rank r stands in proportion to 1 / r; a little flatter at the top (Mandelbrot 1953), as in news prose.
const RANK_OFFSET = 2.7
const cumulated = words.map(() => 0)
words.forEach((_, rank) => (cumulated[rank] = (cumulated[rank - 1] ?? 0) + 1 / (rank + RANK_OFFSET)))

function drawWord(random: () => number): string {
  const aim = random() * (cumulated.at(-1) ?? 0)
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulated[middle] ?? 0) < aim) low = middle + 1
    else high = middle
  }
  return words[low] ?? ''
}

function drawStory(wordCount: number, seed: number): Story {
  const random = randomFrom(seed)
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const story: string[][][] = []
  let count = 0
  while (count < wordCount) {
    const paragraph: string[][] = []
    for (let left = between(2, 4); left > 0 && count < wordCount; left--) {
      const length = Math.min(between(8, 30), wordCount - count)
      paragraph.push(Array.from({ length }, () => drawWord(random)))
      count += length
    }
    story.push(paragraph)
  }
  return story
}

function print(story: Story): string {
  const sentence = ([first = '', ...rest]: readonly string[]): string =>
    `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`
  return story.map((paragraph) => paragraph.map(sentence).join(' ')).join('\n\n')
}

/** Replaces words at this rate, anywhere. */
function changed(story: Story, rate: number): Story {
  const random = randomFrom(3)
  const change = (word: string): string => (random() < rate ? drawWord(random) : word)
  return story.map((paragraph) => paragraph.map((sentence) => sentence.map(change)))
}

/** Replaces the same share of words in every sentence. */
function reworded(story: Story, share: number): Story {
  const random = randomFrom(4)
  const reword = (sentence: readonly string[]): string[] => {
    const places = sentence.map((_, place) => ({ place, key: random() })).sort((x, y) => x.key - y.key)
    const replaced = new Set(places.slice(0, Math.round(share * sentence.length)).map(({ place }) => place))
    return sentence.map((word, place) => (replaced.has(place) ? drawWord(random) : word))
  }
  return story.map((paragraph) => paragraph.map(reword))
}

/** Takes out this share of the paragraphs and puts each in at another place. */
function rearranged(story: Story, share: number): Story {
  const random = randomFrom(5)
  const taken = story.map(() => random() < share)
  const rest = story.filter((_, index) => !taken[index])
  for (const paragraph of story.filter((_, index) => taken[index]))
    rest.splice(Math.floor(random() * (rest.length + 1)), 0, paragraph)
  return rest
}

function secondStory(first: Story, wordCount: number, condition: Condition): Story {
  switch (condition) {
    case '1% of words changed':
      return changed(first, 0.01)
    case '10% of words changed':
      return changed(first, 0.1)
    case '40% reworded':
      return reworded(first, 0.4)
    case '10% of paragraphs moved':
      return rearranged(first, 0.1)
    case 'unrelated':
      return drawStory(wordCount, 6)
  }
}

/** Two made texts of about so many words each; the same ones every time. Both draw on one vocabulary, as two news stories do. */
export function benchPair(wordCount: number, condition: Condition): readonly [a: string, b: string] {
  const first = drawStory(wordCount, 2)
  return [print(first), print(secondStory(first, wordCount, condition))]
}
