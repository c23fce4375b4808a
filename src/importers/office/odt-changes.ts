import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** One step of reading, kept to be taken later. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** The tracked changes that a text lists at its beginning and points to where they happened. */
export interface OdtChanges {
  /** Ids of what was inserted. */
  readonly inserted: ReadonlySet<string>
  /** What was deleted, by id: whole paragraphs, of which the first and the last were parts of those around. */
  readonly deleted: ReadonlyMap<string, readonly XmlEvent[]>
}

/** Reads `text:tracked-changes` (OpenDocument 1.3, part 3, 5.5). What was inserted and deleted again is in neither version. */
export function readOdtChanges(xml: string): OdtChanges {
  const inserted = new Set<string>()
  const deleted = new Map<string, XmlEvent[]>()
  let id: string | null = null
  let events: XmlEvent[] | null = null
  let skippedLevels = 0
  readXml(xml, {
    open: (name, attributes) => {
      if (skippedLevels > 0 || (events !== null && name === 'office:change-info')) skippedLevels += 1
      else if (events !== null) events.push({ kind: 'open', name, attributes })
      else if (name === 'text:changed-region') id = attributes.get('text:id') ?? attributes.get('xml:id') ?? ''
      else if (id !== null && name === 'text:insertion') inserted.add(id)
      else if (id !== null && name === 'text:deletion') {
        events = []
        deleted.set(id, events)
      }
    },
    close: (name) => {
      if (skippedLevels > 0) skippedLevels -= 1
      else if (name === 'text:deletion') events = null
      else if (events !== null) events.push({ kind: 'close', name })
      else if (name === 'text:changed-region') id = null
    },
    text: (text) => {
      if (skippedLevels === 0) events?.push({ kind: 'text', text })
    },
  })
  for (const both of inserted) deleted.delete(both)
  return { inserted, deleted }
}
