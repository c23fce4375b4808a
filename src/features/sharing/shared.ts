import type { Article } from '../../engine/article.ts'
import type { Comparison } from '../../engine/compare.ts'
import type { Exported } from '../../exporters/exported.ts'
import type { StoredRecord } from '../../storage/record.ts'
import { toShareable } from '../../storage/shareable.ts'
import { toExcerpts } from '../../view-model/excerpts.ts'
import { toMarked, toReading } from '../../view-model/reading.ts'

/** What of the articles goes out. */
export type Extent = 'whole' | 'excerpts'

/** A comparison as it is shared. Handed from the app to the dialog as one thing. */
export interface Shared {
  readonly record: StoredRecord
  readonly exported: Exported
  /** What a link to two samples says behind `#`, where it says everything there is; null where more has to be in it. */
  readonly sampleHash: string | null
  /** Compares two articles as the app does. */
  readonly compare: (a: Article, b: Article) => Promise<Comparison>
}

/** The record that goes out; null where there is nothing to share: an article is missing, or nothing differs to be excerpted. */
export function recordOf(
  { record, exported }: Pick<Shared, 'record' | 'exported'>,
  extent: Extent,
): StoredRecord | null {
  const whole = toShareable(record)
  if (whole === null || extent === 'whole') return whole
  const excerpts = toExcerpts(exported.reading, exported.judgement)
  if (excerpts === null) return null
  const slot = (side: 'a' | 'b'): StoredRecord['slots']['a'] => {
    const { blocks, ...article } = excerpts.articles[side]
    return {
      article: { ...article, blocks: [...blocks] },
      draft: null,
      version: null,
      notes: [],
      beneath: null,
      isExcerpt: true,
    }
  }
  return { ...whole, slots: { a: slot('a'), b: slot('b') }, at: null, judgement: excerpts.judgement }
}

/** What exports are made of; null as for `recordOf`. Excerpts are compared anew, as whoever gets them compares them. */
export async function exportedOf(
  { exported, compare }: Pick<Shared, 'exported' | 'compare'>,
  extent: Extent,
): Promise<Exported | null> {
  if (extent === 'whole') return exported
  const excerpts = toExcerpts(exported.reading, exported.judgement)
  if (excerpts === null) return null
  const { articles, judgement } = excerpts
  const marked = toMarked(await compare(articles.a, articles.b), judgement.equalWords)
  const reading = toReading(marked, { hidden: exported.hidden }, judgement)
  return { ...exported, reading, judgement, isExcerpt: true }
}

/** This page with something behind its `#`. */
export function addressWith(hash: string): string {
  return `${window.location.origin}${window.location.pathname}#${hash}`
}
