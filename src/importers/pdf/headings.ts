import type { BlockKind } from '../../engine/article.ts'
import type { PdfParagraph } from './paragraphs.ts'

/** A headline is at least this many times as large as the text; a heading at least so many times. */
const HEADLINE_SIZE = 1.3
const HEADING_SIZE = 1.15
/** Neither has more letters. */
const LONGEST_HEADING = 250
/** A name at the head of a paper has at most so many words. */
const MASTHEAD_WORDS = 4
/** A headline below it has at least so many: a publisher or a place has fewer; */
const HEADLINE_WORDS = 5
/** and it comes at most so many paragraphs below it: a date, a price, a section. */
const MASTHEAD_REACH = 4

/** A paragraph with its lines joined. */
export interface WrittenParagraph extends PdfParagraph {
  readonly text: string
  readonly size: number
}

/** What each paragraph is, by its size beside the text's; one headline at most, which is what the file's own title names if that is there. */
export function findKinds(
  paragraphs: readonly WrittenParagraph[],
  bodySize: number,
  title: string | null,
): BlockKind[] {
  const headline = findNamed(paragraphs, title) ?? findHeadline(paragraphs, bodySize)
  return paragraphs.map((paragraph) => {
    if (paragraph === headline) return 'headline'
    if (/^[•‣◦▪■●]/u.test(paragraph.text)) return 'list-item'
    return paragraph.size >= HEADING_SIZE * bodySize && paragraph.text.length <= LONGEST_HEADING
      ? 'heading'
      : 'paragraph'
  })
}

function findNamed(paragraphs: readonly WrittenParagraph[], title: string | null): WrittenParagraph | undefined {
  const named = lettersOf(title ?? '')
  return paragraphs.find(({ page, text }) => page === paragraphs[0]?.page && named !== '' && lettersOf(text) === named)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The first of the largest on the first page with text; but not the paper's name above it. */
function findHeadline(paragraphs: readonly WrittenParagraph[], bodySize: number): WrittenParagraph | null {
  const firstPage = paragraphs[0]?.page
  const large = paragraphs
    .filter(
      ({ page, size, text }) =>
        page === firstPage && size >= HEADLINE_SIZE * bodySize && text.length <= LONGEST_HEADING,
    )
    .toSorted((one, other) => other.size - one.size)
  const [largest, second] = large
  if (largest === undefined || paragraphs.length < 2) return null
  const isMasthead = largest === paragraphs[0] && wordCount(largest) <= MASTHEAD_WORDS
  const followsSoon = second !== undefined && paragraphs.indexOf(second) <= MASTHEAD_REACH
  return isMasthead && followsSoon && wordCount(second) >= HEADLINE_WORDS ? second : largest
}

function wordCount({ text }: WrittenParagraph): number {
  return text.split(' ').length
}
