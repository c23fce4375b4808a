/** A place where a sentence may end: its mark, and what stands around it. Made by `splitSentences`, read by its rules. */
export interface PossibleEnd {
  readonly text: string
  /** Base language of the text. */
  readonly language: string
  /** Where the sentence starts that may end here. */
  readonly start: number
  /** Where the sentence's closing mark stands (`.`, `?!`, `...`), and where that run of marks ends. */
  readonly mark: number
  readonly markEnd: number
  /** After the quotation marks and brackets that close behind the mark. */
  readonly end: number
  /** What is written together with the mark, before it: `Gen`, `U.S`, `D-N.Y`; empty where white space is. */
  readonly before: string
  /** The word after the end, without the quotation marks and dashes before it; empty at the end of the block. */
  readonly after: string
  /** The quotation marks, brackets and dashes before that word. */
  readonly opening: string
  /** Where that word starts. */
  readonly next: number
}

/** One rule about possible ends: `break` ends the sentence, `join` goes on with it, null leaves it to the next rule. */
export type SentenceRule = (possible: PossibleEnd) => 'break' | 'join' | null
