import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'

/** A paragraph of so many sentences holds what the other article says in so many paragraphs. */
const LEAST_SENTENCES = 8
const LEAST_BLOCKS = 5
/** And most of the story stands in it: a writer who joins a few paragraphs lost none. */
const LEAST_SHARE = 0.6

/** The breaks between paragraphs are gone (MQM: layout): one huge paragraph where the other article has many. Shown at its first sentence. */
export const lostParagraphs: ArtefactRule = {
  name: 'lost-paragraphs',
  explanation: told(/*i18n*/ 'Nearly the whole story stands in one paragraph here; the other article has many.'),
  severity: 3,
  find: ({ article, sentences, segmented, side, changes, other }) => {
    const body = sentences.filter(({ block }) => article.blocks[block]?.part === 'body')
    if (other === null || body.length < LEAST_SENTENCES) return []
    const sizes = new Map<number, number>()
    for (const { block } of body) sizes.set(block, (sizes.get(block) ?? 0) + 1)
    const [huge, size] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most))
    if (size < LEAST_SENTENCES || size < LEAST_SHARE * body.length) return []
    const beside = new Set<number | undefined>()
    for (const change of changes) {
      const [here, there] = side === 'a' ? [change.a, change.b] : [change.b, change.a]
      if (!here.some((index) => segmented.sentences[index]?.block === huge)) continue
      for (const index of there) beside.add(other.sentences[index]?.block)
    }
    const first = body.find(({ block }) => block === huge)
    return beside.size >= LEAST_BLOCKS && first !== undefined ? [first.span] : []
  },
}
