import type { Draft, Versions } from '../draft.ts'
import type { Book } from './epub.ts'

/** What a document turned out to be. */
export type DocumentContent = Draft | Versions | Book
