import type { Article, Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import { segment, type Sentenced } from '../engine/text/segment.ts'
import { carryOver } from '../view-model/carry-over.ts'
import { toDecisions, type Texts } from '../view-model/decisions.ts'
import { noJudgement, type Judgement } from '../view-model/judgement.ts'
import type { Carrying } from './replacing.ts'
import type { Left } from './state.ts'

/** The decisions that still fit the newer version, and in words those that do not. In a file that is loaded when it is needed: it knows languages. */
export function carry(
  { side, before, judgement }: Carrying,
  after: Article,
  beside: Article | null,
): { readonly judgement: Judgement; readonly left: readonly Left[] } {
  const [old, next] = [segment(before), segment(after)]
  const carried = carryOver(judgement, side, old, next)
  const other = beside === null ? { ...old, sentences: [] } : segment(beside)
  return { judgement: carried.judgement, left: toLeft(pairOf(side, old, other), carried.left) }
}

function pairOf(side: Side, own: Sentenced, other: Sentenced): Texts {
  return otherSide(side) === 'b' ? { a: own, b: other } : { a: other, b: own }
}

function toLeft(texts: Texts, left: Judgement): Left[] {
  return toDecisions(texts, { ...noJudgement, ...left }).map(({ key, title, words }) => ({ key, title, words }))
}
