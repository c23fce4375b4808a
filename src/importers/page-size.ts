/** How much work the parsing of a page is. */
export interface PageSize {
  /** Tags that the parser makes elements of: all that begin one, and `</p>` and `</br>` where they end none. */
  readonly tagCount: number
  /** Comments, and what the parser takes for one: `<?xml …>`, `</ >`. */
  readonly commentCount: number
  /** Of all tags together. */
  readonly attributeCount: number
  /** Elements that the parser makes again because `<b>` or `<font>` was left open: each block opens them anew. */
  readonly reopenedCount: number
  /** Elements that stand open at once, at most; a parser walks all of them for each further one. */
  readonly depth: number
}

/** Adds up a page's tags and comments in their order. Made by `createSizeCount`. */
export interface SizeCount {
  /** `name` in lower case. */
  readonly addTag: (name: string, closes: boolean, attributeCount: number) => void
  readonly addComment: () => void
  /** Of everything so far. */
  readonly size: () => PageSize
}

/** Elements that are opened again in each block until they are closed (HTML's "active formatting elements"). */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements that hold nothing, or that the next of their kind closes: they do not add up to depth. */
const SHALLOW = new Set(
  `area base body br col dd dt embed head hr html img input li link meta option p param script source style tbody td tfoot th thead
   title tr track wbr`.split(/\s+/),
)

/** Nothing counted yet. */
export function createSizeCount(): SizeCount {
  let tagCount = 0
  let commentCount = 0
  let attributeTotal = 0
  let reopenedCount = 0
  let openCount = 0
  let level = 0
  let depth = 0
  let isParagraphOpen = false
  return {
    addTag: (name, closes, attributeCount) => {
      attributeTotal += attributeCount
      if (FORMATTING.has(name)) openCount = Math.max(0, openCount + (closes ? -1 : 1))
      else if (!closes) reopenedCount += openCount
      // Alone among ends, these two make an element where there is none to end.
      const isMade = !closes || name === 'br' || (name === 'p' && !isParagraphOpen)
      if (isMade) tagCount += 1
      if (name === 'p') isParagraphOpen = !closes
      if (!SHALLOW.has(name)) level = Math.max(0, level + (closes ? -1 : 1))
      depth = Math.max(depth, level)
    },
    addComment: () => {
      commentCount += 1
    },
    size: () => ({ tagCount, commentCount, attributeCount: attributeTotal, reopenedCount, depth }),
  }
}
