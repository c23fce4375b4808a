import type { Article } from '../../engine/article.ts'
import type { Origin } from '../../importers/import.ts'

/** One side of the start screen: what is there, what is being typed, and what to say about it. */
export interface Slot {
  readonly article: Article | null
  /** The text being typed or edited; null while the article is shown. */
  readonly draft: string | null
  /** Which sample version the article is; null for a reader's own. */
  readonly version: string | null
  /** How the article was read, where the reader should know. */
  readonly notes: readonly string[]
  /** A reader's own text that a sample lies on; null where nothing does. */
  readonly beneath: OwnText | null
  /** There where the article is not whole: whoever shared it left out what is the same. */
  readonly isExcerpt?: true
  /** Passing: where the article came from, for what else can be made of it; null after a reload, and for samples. Never stored. */
  readonly origin: Origin | null
  /** Passing: what is going on or went wrong on this side. Never stored. */
  readonly message: SlotMessage | null
}

/** What must come back as it was. */
export interface OwnText {
  readonly article: Article | null
  readonly draft: string | null
  readonly notes: readonly string[]
}

export interface SlotMessage {
  readonly kind: 'busy' | 'problem'
  readonly text: string
}

/** What can happen to a side. */
export type SlotAction =
  /** `says`: what is being read, a whole sentence. */
  | { readonly type: 'reading'; readonly says: string }
  | {
      readonly type: 'taken-in'
      readonly article: Article
      readonly notes: readonly string[]
      readonly version: string | null
      readonly origin: Origin | null
      /** What stands there comes back when this goes. */
      readonly covers: boolean
    }
  | { readonly type: 'refused'; readonly problem: string }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'edit-opened' }
  | { readonly type: 'edit-dropped' }
  | { readonly type: 'corrected'; readonly article: Article }
  /** What lay beneath comes back. */
  | { readonly type: 'cleared' }

export const emptySlot: Slot = {
  article: null,
  draft: null,
  version: null,
  notes: [],
  beneath: null,
  origin: null,
  message: null,
}

/** A refused article changes nothing but the message: what stood there stays. */
export function reduceSlot(slot: Slot, action: SlotAction): Slot {
  switch (action.type) {
    case 'reading':
      return { ...slot, message: { kind: 'busy', text: action.says } }
    case 'taken-in': {
      const { article, notes, version, origin, covers } = action
      return {
        article,
        draft: null,
        version,
        notes,
        beneath: covers ? beneath(slot) : slot.beneath,
        origin,
        message: null,
      }
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
      return { ...emptySlot, ...slot.beneath }
  }
}

/** Samples and a file's other version are there to be tried; trying one costs nobody the text that was pasted before. */
function beneath(slot: Slot): OwnText | null {
  if (slot.version !== null || isFree(slot)) return slot.beneath
  return { article: slot.article, draft: slot.draft, notes: slot.notes }
}

/** Nothing there and nothing typed: a place for the next article. */
export function isFree(slot: Slot): boolean {
  return slot.article === null && (slot.draft ?? '').trim() === ''
}
