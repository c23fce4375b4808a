import type { MessageDescriptor } from '@lingui/core'
import type { BlockKind } from '../engine/article.ts'
import type { Judgement } from '../engine/text/furniture.ts'
import type { FoundBlock } from '../engine/text/parts.ts'

/** What an importer makes of a manuscript: the article's text, and whatever the format tells about it. Read by `importArticle`. */
export interface Draft {
  readonly text: string
  /** Null where the format marks no paragraphs: the engine finds them in the text. */
  readonly blocks: readonly FoundBlock[] | null
  readonly title: string | null
  readonly outlet: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  /** Where the source says that it stands on the web; absolute, http or https. */
  readonly address: string | null
  /** BCP 47 as the source declares it. */
  readonly language: string | null
  /** 0…1 of its source, where that was too long to be read to its end; all of it where this is absent. */
  readonly readShare?: number
  /** What the reader should know about the reading, in whole sentences, which the page says in the reader's language. */
  readonly notes: readonly MessageDescriptor[]
}

/** A file that holds two articles to compare. */
export interface Versions {
  /** `changes`: one text before and after its tracked changes; `report`: the two articles of an earlier comparison. */
  readonly kind: 'changes' | 'report'
  readonly before: Draft
  readonly after: Draft
}

/** One paragraph on its way into a draft; its text has no white space at its ends. */
export interface Piece {
  readonly kind: BlockKind
  readonly text: string
  /** What the format tells about its part in the story; the engine judges where it tells nothing. */
  readonly told?: Judgement
}

/** A draft that knows nothing but its text. */
export function plainDraft(text: string): Draft {
  return { text, blocks: null, title: null, outlet: null, date: null, address: null, language: null, notes: [] }
}

/** Paragraphs joined by blank lines, with a block over each. Empty pieces are left out. */
export function assemble(pieces: readonly Piece[]): { readonly text: string; readonly blocks: readonly FoundBlock[] } {
  const blocks: FoundBlock[] = []
  const texts: string[] = []
  let start = 0
  for (const { kind, text, told } of pieces) {
    if (text === '') continue
    blocks.push({ kind, span: { start, end: start + text.length }, told })
    texts.push(text)
    start += text.length + SEPARATOR.length
  }
  return { text: texts.join(SEPARATOR), blocks }
}

const SEPARATOR = '\n\n'
