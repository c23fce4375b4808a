import type { Side } from '../article.ts'
import { storySentences } from '../align/evidence.ts'
import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { told } from '../told.ts'
import type { OnlyFinding } from './finding.ts'

const explanation = told(/*i18n*/ 'No sentence of the other article answers to this one.')

function findOnlyIn(side: Side, segmented: Segmented, changes: readonly Change[]): OnlyFinding[] {
  const isLinked = new Uint8Array(segmented.sentences.length)
  for (const change of changes) for (const index of change[side]) isLinked[index] = 1
  return storySentences(segmented)
    .filter((index) => isLinked[index] === 0)
    .flatMap((index) => {
      const span = segmented.sentences[index]?.span
      return span === undefined ? [] : [{ kind: 'only', severity: 2, code: 'only/sentence', explanation, side, span }]
    })
}

/** Sentences of the story that are in no link, `a`'s first. */
export function findOnly(a: Segmented, b: Segmented, changes: readonly Change[]): OnlyFinding[] {
  return [...findOnlyIn('a', a, changes), ...findOnlyIn('b', b, changes)]
}
