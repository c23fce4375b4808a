import type { BlockKind } from '../../engine/article.ts'
import type { Judgement } from '../../engine/text/furniture.ts'

/** How a document presents a paragraph. */
export interface ParagraphLook {
  readonly kind: BlockKind
  /** 1 for the highest headings, 0 where it is none. */
  readonly headingLevel: number
  /** What the document itself tells about its part in the story; null where it tells nothing. */
  readonly told: Judgement | null
}

/** One paragraph as it stands in the document. Made by `createStory`, read by `toDraft`. */
export interface Paragraph extends ParagraphLook {
  /** Not empty, without white space at its ends; tabs and single line breaks as they are. */
  readonly text: string
}

/** The look of a paragraph that has none of its own. */
export const plainLook: ParagraphLook = { kind: 'paragraph', headingLevel: 0, told: null }

/**
 * Puts paragraphs in their reading order while a document is read from front to end: a text box behind the paragraph that
 * it hangs on, notes at the end, the cells of a short table row on one line.
 */
export interface Story {
  /** Adds to the paragraph under way. */
  readonly write: (text: string) => void
  /** Ends the paragraph under way. A paragraph whose end is not told goes on in the next. */
  readonly endParagraph: (look: ParagraphLook) => void
  readonly openBox: () => void
  readonly openNote: (told: Judgement) => void
  /** Ends the innermost text box or note. */
  readonly closeAside: () => void
  readonly openRow: () => void
  readonly openCell: () => void
  /** Ends the innermost row's last cell where it is not kept: it leaves nothing. One that is kept needs no end. */
  readonly dropCell: () => void
  /** Ends the innermost row; one that is not kept leaves nothing. */
  readonly closeRow: (isKept: boolean) => void
  /** Everything so far. Nothing may be open. */
  readonly finish: () => readonly Paragraph[]
}

/** A sequence of paragraphs of its own: the body, a text box, a note. */
interface Strand {
  /** Null for the body and for text boxes. */
  readonly told: Judgement | null
  readonly isNote: boolean
  readonly done: Paragraph[]
  /** Text boxes of the paragraph under way. */
  readonly boxes: Paragraph[]
  /** Open table rows, each a list of cells, each a list of paragraphs. */
  readonly rows: Paragraph[][][]
  open: string
}

/** An empty story. */
export function createStory(): Story {
  const body = newStrand(null, false)
  const strands = [body]
  const notes: Paragraph[] = []
  const current = () => strands.at(-1) ?? body
  const endParagraph = (look: ParagraphLook) => {
    const { open, told, boxes } = current()
    const sink = sinkOf(current())
    for (const text of splitAtBlankLines(open)) sink.push({ ...look, told: look.told ?? told, text })
    sink.push(...boxes.splice(0))
    current().open = ''
  }
  // What goes on in the next paragraph does not go on in another cell.
  const flush = () => endParagraph(plainLook)
  return {
    write: (text) => {
      current().open += text
    },
    endParagraph,
    openBox: () => strands.push(newStrand(null, false)),
    openNote: (told) => strands.push(newStrand(told, true)),
    closeAside: () => {
      flush()
      const closed = strands.pop()
      if (closed !== undefined) (closed.isNote ? notes : current().boxes).push(...closed.done)
    },
    openRow: () => {
      flush()
      current().rows.push([])
    },
    openCell: () => {
      flush()
      current().rows.at(-1)?.push([])
    },
    dropCell: () => {
      flush()
      current().rows.at(-1)?.pop()
    },
    closeRow: (isKept) => {
      flush()
      const cells = current().rows.pop() ?? []
      if (isKept) sinkOf(current()).push(...joinCells(cells))
    },
    finish: () => {
      flush()
      return [...body.done, ...notes]
    },
  }
}

function newStrand(told: Judgement | null, isNote: boolean): Strand {
  return { told, isNote, done: [], boxes: [], rows: [], open: '' }
}

function sinkOf({ rows, done }: Strand): Paragraph[] {
  return rows.at(-1)?.at(-1) ?? done
}

/** Two line breaks make a paragraph, as on web pages. */
function splitAtBlankLines(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Characters above which a cell is a column of text rather than a value or its name. */
const LONGEST_VALUE = 80

/** `Fee` and `12 crowns` stand on one line; columns of text one after the other. */
function joinCells(cells: readonly (readonly Paragraph[])[]): readonly Paragraph[] {
  const paragraphs = cells.flat()
  const [first, ...others] = paragraphs
  const isRow = cells.every((cell) => cell.length <= 1 && (cell[0]?.text.length ?? 0) <= LONGEST_VALUE)
  if (first === undefined || others.length === 0 || !isRow) return paragraphs
  return [{ ...first, text: paragraphs.map(({ text }) => text).join('\t') }]
}
