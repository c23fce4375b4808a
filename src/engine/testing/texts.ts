import fc from 'fast-check'

const WORDS =
  'ferry council Lindow mayor vote harbour strike Tuesday million percent said warned plan storm bridge U.S. Dr. Hale 4,000 3.5 and the of to in a not'.split(
    ' ',
  )

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`)

const story = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 12 })

const join = (sentences: readonly (readonly [string, string])[]): string =>
  sentences
    .map((parts) => parts.join(''))
    .join('')
    .trim()

/** Two texts of which the second is the first with sentences left out, moved, added and words changed. */
export const storyPair = fc
  .tuple(story, story, fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 }))
  .map(([own, other, choices]) => {
    const edited = own.flatMap(([text, gap], k) => {
      const choice = choices[k % choices.length] ?? 0
      if (choice % 7 === 0) return []
      if (choice % 5 === 0) return [[text.replace(/\w+(?=\W*$)/u, 'elsewhere'), gap] as const]
      if (choice % 11 === 0) return [[text, gap] as const, ...other.slice(0, 1)]
      return [[text, gap] as const]
    })
    const cut = (choices[0] ?? 0) % Math.max(1, edited.length)
    return [join(own), join([...edited.slice(cut), ...edited.slice(0, cut)])] as const
  })
