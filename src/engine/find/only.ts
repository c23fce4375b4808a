import type { Side } from '../article.ts'
import { storySentences } from '../align/evidence.ts'
import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import type { OnlyFinding } from './finding.ts'

function findOnlyIn(side: Side, segmented: Segmented, changes: readonly Change[]): OnlyFinding[] {
  const linked = new Set(changes.flatMap((change) => change[side]))
  return storySentences(segmented).flatMap((index) => {
    const sentence = segmented.sentences[index]
    if (sentence === undefined || linked.has(index)) return []
    const explanation = 'No sentence of the other article answers to this one.'
    return [{ kind: 'only', severity: 2, code: 'only/sentence', explanation, side, span: sentence.span } as const]
  })
}

/** Sentences of the story that are in no link, `a`'s first. */
export function findOnly(a: Segmented, b: Segmented, changes: readonly Change[]): OnlyFinding[] {
  return [...findOnlyIn('a', a, changes), ...findOnlyIn('b', b, changes)]
}
