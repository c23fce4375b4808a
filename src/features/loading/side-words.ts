import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'

/** What is said of one side of the start screen. Whole messages: languages put “first” and “second” into their sentences in their own ways. */
export interface SideWords {
  readonly name: string
  readonly open: string
  readonly replace: string
  readonly text: string
  readonly edit: string
  readonly remove: string
  readonly correct: string
  readonly letters: string
  readonly missing: string
}

/** In the language that the page speaks at that moment. */
export function sideWords(side: Side): SideWords {
  return side === 'a' ? ofFirst() : ofSecond()
}

function ofFirst(): SideWords {
  return {
    name: t`First article`,
    open: t`Open a file as the first article`,
    replace: t`Replace the first article`,
    text: t`Text of the first article`,
    edit: t`Edit text of the first article`,
    remove: t`Remove the first article`,
    correct: t`Correct what is known about the first article`,
    letters: t`How the letters of the first article are read`,
    missing: t`The first article is missing. Paste or type its text here, or open a file.`,
  }
}

function ofSecond(): SideWords {
  return {
    name: t`Second article`,
    open: t`Open a file as the second article`,
    replace: t`Replace the second article`,
    text: t`Text of the second article`,
    edit: t`Edit text of the second article`,
    remove: t`Remove the second article`,
    correct: t`Correct what is known about the second article`,
    letters: t`How the letters of the second article are read`,
    missing: t`The second article is missing. Paste or type its text here, or open a file.`,
  }
}
