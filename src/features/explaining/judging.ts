import type { Side } from '../../engine/article.ts'
import type { BlockIndex } from '../../engine/text/segment.ts'
import type { Judgement } from '../../view-model/judgement.ts'

/** What the reader decided, and the ways to decide. Handed from the app to the panel as one thing. */
export interface Judging {
  readonly judgement: Judgement
  readonly onJudge: (judgement: Judgement) => void
  /** Says whether a block of an article is part of the story; the two are compared again. */
  readonly onStory: (side: Side, block: BlockIndex, isStory: boolean) => void
  /** Takes the last decision back; null where there is none. */
  readonly onUndo: (() => void) | null
  /** Makes the decision again that was taken back last; null where there is none. */
  readonly onRedo: (() => void) | null
}
