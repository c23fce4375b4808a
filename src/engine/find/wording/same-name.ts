/** A shorter name is not taken for another's spelling: `Mali` and `Malé`. In letters. */
const SHORTEST_NAME = 5
/** From this length on vowels may differ inside a name: `Mohammed`, `Muhammad`. */
const SHORTEST_WITH_VOWELS = 7

// What transliterations of one name vary. Each folds several spellings of a sound into one.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`-]/gu, ''],
  [/ph/gu, 'f'],
  [/tsch|tch|tsj/gu, 'c'],
  [/kh|ck|q|x/gu, 'k'],
  [/gh/gu, 'g'],
  [/sch|sh|sj/gu, 's'],
  [/zh|dj|dzh/gu, 'j'],
  [/ou|oo/gu, 'u'],
  [/ee|ei|ey|ie/gu, 'i'],
  [/w/gu, 'v'],
  [/ff$/u, 'v'],
  [/[yj]/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/** Whether two capitalised words are transliterations of one name, by the sounds that those vary. `Austria` and `Australia`, `Maria` and `Mario` are not. */
export function sameName(a: string, b: string): boolean {
  if (a.length < SHORTEST_NAME || b.length < SHORTEST_NAME) return false
  if (!isName(a) || !isName(b)) return false
  const [soundA, soundB] = [soundOf(a), soundOf(b)]
  if (soundA === soundB) return true
  const isLong = a.length >= SHORTEST_WITH_VOWELS && b.length >= SHORTEST_WITH_VOWELS
  return isLong && soundA.at(-1) === soundB.at(-1) && withoutVowels(soundA) === withoutVowels(soundB)
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Script=Latin}+$/u.test(word.normalize('NFC').replaceAll(/['’ʼ`-]/gu, ''))
}

function soundOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return SOUNDS.reduce((sound, [spelt, heard]) => sound.replace(spelt, heard), plain)
}

/** The vowels between the first and the last letter as one: they are what scripts without vowels leave open. */
function withoutVowels(sound: string): string {
  return sound.charAt(0) + sound.slice(1, -1).replaceAll(/[aeiou]+/gu, '.')
}
