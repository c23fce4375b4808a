import { Readability } from '@mozilla/readability'
import { isHidden, MARK } from './page-blocks.ts'
import { parseHtml, STYLE } from './parse-html.ts'

/**
 * Which blocks of a page are its story: their marks, as Mozilla's Readability sees it. Null where it finds none.
 * Takes the document apart. We keep its choice and not its text: our blocks have captions, quotations and list items,
 * and what it leaves out stays known, so that a reader can put it back.
 */
export function findStory(document: Document): ReadonlySet<string> | null {
  // It would write their markup into the page to look for pictures; we have no use for these.
  for (const element of document.querySelectorAll('noscript, script, style')) element.remove()
  // It looks for an element's own style, which has another name here.
  for (const element of document.querySelectorAll(`[${STYLE}]`)) element.toggleAttribute('hidden', isHidden(element))
  if (document.body === null || depthOf(document.body) > MAX_DEPTH) return null
  passWritesThroughPolicy(document.body)
  const reader = new Readability<Node>(document, { serializer: (node) => node, maxElemsToParse: MAX_ELEMENTS })
  const content = read(reader)
  if (!(content instanceof Element)) return null
  const marks = [...content.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK) ?? '')
  return marks.length === 0 ? null : new Set(marks)
}

/** Elements above which Readability takes longer than a reader waits; such a page is taken in whole. */
const MAX_ELEMENTS = 60_000

/** Levels of elements above which its time, which grows with their square, is felt. Real pages have 15 to 60. */
const MAX_DEPTH = 150

function depthOf(element: Element): number {
  let depth = 0
  let level: readonly Element[] = [element]
  while (level.length > 0 && depth <= MAX_DEPTH) {
    level = level.flatMap((parent) => [...parent.children])
    depth += 1
  }
  return depth
}

/** It throws on pages that are too large or nested too deep for it. */
function read(reader: Readability<Node>): Node | null {
  try {
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}

/** Readability starts over by writing the page's markup back, which the content security policy refuses as plain text. */
function passWritesThroughPolicy(body: HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => [...body.childNodes].map(markupOf).join(''),
    set: (html: string) => {
      body.replaceChildren(...parseHtml(html).body.childNodes)
    },
  })
}

function markupOf(node: Node): string {
  return node instanceof Element ? node.outerHTML : node instanceof Text ? escapeText(node.data) : ''
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
