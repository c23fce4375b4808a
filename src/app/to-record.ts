import type { OwnText, Slot } from '../features/loading/slot.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { AppState, Entry } from './state.ts'

/** What of the app's state is kept. */
export type KeptState = Pick<AppState, 'slots' | 'view' | 'at' | 'judgement' | 'lesson' | 'answers' | 'history'>

/** The comparison as it is kept. `now`: ISO 8601. */
export function toRecord(
  { slots, view, at, judgement, lesson, answers, history }: KeptState,
  { id, name, made }: Pick<Entry, 'id' | 'name' | 'made'>,
  now: string,
): StoredRecord {
  return {
    version: 5,
    id,
    name,
    made,
    changed: now,
    slots: { a: toStored(slots.a), b: toStored(slots.b) },
    view: { ...view, hidden: [...view.hidden] },
    at,
    judgement,
    lesson,
    ...(answers.length > 0 && { answers }),
    history,
  }
}

/** All but what passes. */
function toStored(slot: Slot): StoredRecord['slots']['a'] {
  const beneath = slot.beneath === null ? null : toStoredText(slot.beneath)
  const { version, isExcerpt } = slot
  return { ...toStoredText(slot), version, beneath, ...(isExcerpt && { isExcerpt }) }
}

function toStoredText({ article, draft, notes }: OwnText) {
  return { article: article === null ? null : { ...article, blocks: [...article.blocks] }, draft, notes: [...notes] }
}
