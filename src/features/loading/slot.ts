import type { Article } from '../../engine/article.ts'

/** One side of the start screen: what is there, what is being typed, and what to say about it. */
export interface Slot {
  readonly article: Article | null
  /** The text being typed or edited; null while the article is shown. */
  readonly draft: string | null
  /** Which sample version the article is; null for a reader's own. */
  readonly version: string | null
  /** How the article was read, where the reader should know. */
  readonly notes: readonly string[]
  /** Passing: what is going on or went wrong on this side. Never stored. */
  readonly message: SlotMessage | null
}

export interface SlotMessage {
  readonly kind: 'busy' | 'problem'
  readonly text: string
}

/** What can happen to a side. */
export type SlotAction =
  | { readonly type: 'reading'; readonly name: string }
  | {
      readonly type: 'taken-in'
      readonly article: Article
      readonly notes: readonly string[]
      readonly version: string | null
    }
  | { readonly type: 'refused'; readonly problem: string }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'edit-opened' }
  | { readonly type: 'edit-dropped' }
  | { readonly type: 'corrected'; readonly article: Article }
  | { readonly type: 'cleared' }

export const emptySlot: Slot = { article: null, draft: null, version: null, notes: [], message: null }

/** A refused article changes nothing but the message: what stood there stays. */
export function reduceSlot(slot: Slot, action: SlotAction): Slot {
  switch (action.type) {
    case 'reading':
      return { ...slot, message: { kind: 'busy', text: `Reading ${action.name} …` } }
    case 'taken-in': {
      const { article, notes, version } = action
      return { article, draft: null, version, notes, message: null }
    }
    case 'refused':
      return { ...slot, message: { kind: 'problem', text: action.problem } }
    case 'typed':
      return { ...slot, draft: action.text, message: null }
    case 'edit-opened':
      return { ...slot, draft: slot.article?.text ?? slot.draft ?? '', message: null }
    case 'edit-dropped':
      return { ...slot, draft: null, message: null }
    case 'corrected':
      return { ...slot, article: action.article }
    case 'cleared':
      return emptySlot
  }
}

/** Nothing there and nothing typed: a place for the next article. */
export function isFree(slot: Slot): boolean {
  return slot.article === null && (slot.draft ?? '').trim() === ''
}
