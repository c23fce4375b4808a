import type { Draft } from '../draft.ts'
import { readBlocks } from '../page-blocks.ts'
import { hiddenTextOf, noteOnHidden } from '../page-hidden.ts'
import { parseHtml } from '../parse-html.ts'
import type { Book } from './epub.ts'
import type { Paragraph } from './story.ts'
import { contentsLook } from './styles.ts'
import { toDraft } from './to-draft.ts'

/** Elements of HTML that need no end; XHTML ends any of them in its own tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** A book's pages as one text, whatever its pages are; its own table of contents is set aside, and what the pages hide is left out and said. */
export function toBookDraft({ pages, readShare, properties, notes }: Book): Draft {
  const read = pages.map(readPage)
  const hidden = noteOnHidden(read.map((page) => page.hidden).join(' '))
  const paragraphs = read.flatMap((page) => page.paragraphs)
  return { ...toDraft(paragraphs, properties, [...notes, ...hidden]), readShare }
}

/** What a page shows, and the words that it does not. */
interface ReadPage {
  readonly paragraphs: readonly Paragraph[]
  readonly hidden: string
}

function readPage(page: string): ReadPage {
  const { body } = parseHtml(withEnds(page))
  if (body === null) return { paragraphs: [], hidden: '' }
  return { paragraphs: paragraphsIn(body), hidden: hiddenTextOf(body) }
}

function paragraphsIn(body: Element): readonly Paragraph[] {
  const isContents = body.querySelector('nav') !== null
  return readBlocks(body).map(({ kind, text, headingLevel }) => ({
    kind,
    text,
    headingLevel,
    told: isContents ? contentsLook.told : null,
  }))
}

/** `<title/>` would swallow the page in HTML, which waits for its end. */
function withEnds(xhtml: string): string {
  return xhtml.replace(/<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, rest: string) =>
    VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
  )
}
