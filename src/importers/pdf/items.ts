/** A stretch of text as a PDF draws it: part of a line, in one font. Made by `readPages`, read by `findLines`. */
export interface PdfItem {
  /** In logical order, also where it is written from right to left. White space alone where the page leaves a gap. */
  readonly text: string
  /** Left edge, in points from the page's left. */
  readonly x: number
  /** Baseline, in points from the page's top downwards. */
  readonly y: number
  readonly width: number
  /** Font size in points. */
  readonly size: number
  /** Equal for equal fonts of one document; says nothing else. */
  readonly font: string
  readonly direction: 'ltr' | 'rtl'
}

/** One page, turned so that its lines run from left to right and follow each other downwards; vertical writing, too. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** In the order in which the page draws them, which is mostly the order of reading. */
  readonly items: readonly PdfItem[]
  /** What stands at an angle to the page's text, such as a credit along a picture. */
  readonly sideways: readonly string[]
}

/** What a file says about itself; null where it says nothing. */
export interface PdfInfo {
  readonly title: string | null
  readonly author: string | null
  /** BCP 47. */
  readonly language: string | null
  /** The program that made the text, or the one that made the file. */
  readonly producer: string | null
  /** ISO 8601 day. */
  readonly created: string | null
}

/** What was read of a file. Made by `readPages`, read by `toDraft`. */
export interface PdfContent {
  readonly pages: readonly PdfPage[]
  readonly pageCount: number
  /** Numbers, from 1, of pages that are too damaged or too large to be read to their end. */
  readonly brokenPages: readonly number[]
  readonly info: PdfInfo
}
