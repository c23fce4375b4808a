import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { fromTo } from './reading.ts'

const helpers = new Set(['have', 'has', 'had', "haven't", "hasn't", "hadn't", "they've", "we've", "i've", "you've"])
// Adverbs of direction, which English puts after the verb: `sent ahead`, `given away`. Not `back`, which is a noun, too, nor
// `afterwards` and `beforehand`, which may stand on either side.
const particles = new Set(['ahead', 'away', 'apart', 'aside', 'forth', 'aloud'])
const participle = /^\p{Ll}+(?:ed|ght|own|oken|aken|iven|itten)$/u

/** A particle before its verb (MQM: word order): `had ahead warned`. English alone. */
export const particleBeforeVerb: ArtefactRule = {
  name: 'particle-before-verb',
  explanation: told(/*i18n*/ 'This word belongs after its verb, not before it.'),
  severity: 3,
  find: ({ text, language, tokens, sentences }) => {
    if (language !== 'en') return []
    const found: Span[] = []
    for (const { firstToken, endToken } of sentences) {
      for (let k = firstToken + 1; k + 1 < endToken; k++) {
        if (!particles.has(tokens[k]?.norm ?? '')) continue
        const [helper, verb] = [tokens[k - 1], tokens[k + 1]]
        if (helper === undefined || verb === undefined) continue
        if (helpers.has(helper.norm) && participle.test(slice(text, verb))) found.push(fromTo(helper, verb))
      }
    }
    return found
  },
}
