import { msg } from '@lingui/core/macro'
import { muffle, unmuffle } from './muffled-html.ts'
import type { PageSize } from './page-size.ts'
import { quieten } from './quiet-html.ts'
import { file, Refused } from './refused.ts'

// The only place that turns a reader's HTML into a document. It is inert: nothing in it runs, loads or is shown; the app
// reads its text and forgets it. Hence the policy may let every text through.
const policy = globalThis.trustedTypes?.createPolicy('same-story-html', { createHTML: (html) => html })

/** The attribute under which an element's own style is found in the document. */
export const STYLE = 'data-style'

/** Elements of a page that are parsed; most have 2,000, the longest live reports 30,000. At this number a slow machine stands still for seconds. */
const MAX_ELEMENTS = 50_000
/** Elements open at once; real pages have 15 to 60, and some hundreds where they forget to close them. */
const MAX_OPEN = 3_000
/** Comments and the like; pages that are made of parts by a program have some thousands. */
const MAX_COMMENTS = 100_000
/** Attributes of all elements; real pages have three to an element. */
const MAX_ATTRIBUTES = 500_000
/** Elements that parsing may make on top because of tags that are left open: 2,000 open `<b>` before 2,000 paragraphs are 4 million. */
const MAX_REOPENED = 3_000_000

/** A page that was parsed, and 0…1 of its source that this is: less than 1 where it has more text than any article. */
interface ParsedPage {
  readonly document: Document
  readonly share: number
}

/** A document that belongs to no window: scripts do not run, pictures do not load. Throws `Refused` for pages that would stop the browser. */
export function parsePage(page: string): ParsedPage {
  const { html: quiet, share, ...size } = quieten(page)
  if (isTooLarge(size)) {
    throw new Refused(
      msg`${file} has more elements, or deeper ones, than a page of text has.`,
      msg`Open it in the browser, select the article’s text, copy it and paste it here.`,
    )
  }
  const { html, sign } = muffle(quiet)
  const document = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
  disarm(document)
  if (sign !== null) unmuffle(document, sign)
  return { document, share }
}

/** The document alone, for pages that were read before, or are small. */
export function parseHtml(page: string): Document {
  return parsePage(page).document
}

function isTooLarge({ tagCount, commentCount, attributeCount, reopenedCount, depth }: PageSize): boolean {
  const isCrowded = tagCount > MAX_ELEMENTS || commentCount > MAX_COMMENTS || attributeCount > MAX_ATTRIBUTES
  return isCrowded || reopenedCount > MAX_REOPENED || depth > MAX_OPEN
}

/** Elements whose `id` or `name` becomes a property of their form or of the document. */
const NAMED_ELEMENTS = 'form, button, fieldset, input, object, output, select, textarea, img, embed, iframe'

/**
 * Takes the names off what could stand in for the DOM's own properties ("DOM clobbering"): a form with
 * `<input name="parentNode">` has that input as its `parentNode`, and whoever walks up from it walks in a circle.
 */
function disarm(document: Document): void {
  // Called from the prototypes, as the document's own methods may be such names already.
  for (const element of Document.prototype.querySelectorAll.call(document, NAMED_ELEMENTS)) {
    for (const name of ['id', 'name']) Element.prototype.removeAttribute.call(element, name)
  }
}
