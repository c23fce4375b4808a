import type { BlockKind } from '../engine/article.ts'
import { boxReader } from './page-boxes.ts'
import type { PageBox } from './page-boxes.ts'
import { STYLE } from './parse-html.ts'

/** One stretch of a page's visible text that stands on lines of its own. Made by `readBlocks`. */
export interface PageBlock {
  readonly kind: BlockKind
  /** White space collapsed, as a browser shows it. */
  readonly text: string
  /** Its `MARK` in the document; paragraphs that only line breaks part share one. */
  readonly mark: string
  /** 1 for the page's first level of headings, 0 where it is none. */
  readonly headingLevel: number
  /** 0…1 of its characters stand in links; paragraphs that only line breaks part have it together. */
  readonly linkShare: number
  /** The elements around it, from the innermost out. */
  readonly boxes: readonly PageBox[]
}

/** The attribute by which a block is found again after the page was taken apart. */
export const MARK = 'data-same-story-block'

const BLOCK_ELEMENTS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
   H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
)

/** Elements whose text a browser does not show, or that are controls rather than text. */
const SILENT_ELEMENTS = new Set(
  `AUDIO BUTTON CANVAS COLGROUP DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT STYLE SVG
   TEMPLATE TEXTAREA TITLE VIDEO`.split(/\s+/),
)

/** Class names that mean "spoken only": "opens in a new window" and the like. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i

/**
 * Everything a page says, block by block, in the order of its source; each block's first text is wrapped in a marked
 * `<span>`. Walks without recursion: hostile pages nest deeper than the stack.
 */
export function readBlocks(root: Element): PageBlock[] {
  for (const forged of root.querySelectorAll(`[${MARK}]`)) forged.removeAttribute(MARK)
  const blocks: PageBlock[] = []
  const firstTexts: Text[] = []
  let holder = root
  const boxesAround = boxReader(root)
  let run = ''
  let linked = 0
  let firstText: Text | null = null
  let lastText: Text | null = null
  let interrupted: Interrupted | null = null

  const finish = () => {
    const linkShare = Math.min(1, linked / Math.max(1, run.trim().length))
    const boxes = firstText === null || lastText === null ? [] : boxesAround(firstText, lastText)
    // Two line breaks make a paragraph in old pages; white space of the source was collapsed before.
    const texts = run.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim())
    for (const text of texts)
      if (text !== '') blocks.push({ ...describe(holder), text, mark: String(firstTexts.length), linkShare, boxes })
    if (firstText !== null) firstTexts.push(firstText)
    startAnew()
  }
  const startAnew = () => {
    run = ''
    linked = 0
    firstText = null
    lastText = null
  }
  const read = (text: Text) => {
    run += holder.nodeName === 'PRE' ? text.data : text.data.replace(/\s+/g, ' ')
    if (text.parentElement?.closest('a[href]')) linked += text.data.replace(/\s+/g, ' ').length
    if (!/\S/.test(text.data)) return
    firstText ??= text
    lastText = text
  }
  const enter = (element: Element): boolean => {
    if (isSilent(element) || isHiddenOrSpoken(element)) return false
    if (interrupted === null && run.trim() !== '' && isCard(element)) {
      interrupted = { by: element, holder, run, linked, firstText, lastText }
      startAnew()
    }
    if (element.nodeName === 'BR') run += '\n'
    if (element.nodeName === 'TD' || element.nodeName === 'TH') run += ' '
    if (BLOCK_ELEMENTS.has(element.nodeName)) {
      finish()
      holder = element
    }
    return true
  }
  const leave = (element: Element) => {
    if (element === interrupted?.by) {
      finish()
      ;({ holder, run, linked, firstText, lastText } = interrupted)
      interrupted = null
      return
    }
    if (!BLOCK_ELEMENTS.has(element.nodeName)) return
    finish()
    holder = blockAround(element, root)
  }

  let node: Node | null = root.firstChild
  while (node !== null && node !== root) {
    if (node instanceof Text) read(node)
    if (node instanceof Element && enter(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    node = nextAfter(node, root, leave)
  }
  finish()
  firstTexts.forEach(wrap)
  return blocks
}

/** A paragraph that waits for the end of a card in its midst. */
interface Interrupted {
  readonly by: Element
  readonly holder: Element
  readonly run: string
  readonly linked: number
  readonly firstText: Text | null
  readonly lastText: Text | null
}

/** A picture and links in the midst of a paragraph: the card that a name opens under the pointer, and no part of the sentence. */
function isCard(element: Element): boolean {
  return (
    element.nodeName === 'SPAN' &&
    element.querySelector('img') !== null &&
    element.querySelectorAll('a[href]').length >= CARD_LINKS
  )
}

/** A name and at least one story about it. A linked picture with its text is one link. */
const CARD_LINKS = 2

/** The node that follows in the source once this one is done; every element that ends on the way is left. Null at the end. */
function nextAfter(done: Node, root: Element, leave: (element: Element) => void): Node | null {
  let node: Node | null = done
  while (node !== null && node !== root) {
    if (node instanceof Element) leave(node)
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}

function wrap(text: Text, index: number): void {
  const span = text.ownerDocument.createElement('span')
  span.setAttribute(MARK, String(index))
  text.replaceWith(span)
  span.append(text)
}

/** True for an element that is a control, a picture or code rather than text. */
export function isSilent(element: Element): boolean {
  // Elements of SVG and MathML keep their names in lower case.
  return SILENT_ELEMENTS.has(element.nodeName.toUpperCase())
}

/** True for text that a browser would not show: the page hides it, or has it for those who listen. */
export function isHiddenOrSpoken(element: Element): boolean {
  return isHidden(element) || SPOKEN_ONLY.test(element.getAttribute('class') ?? '')
}

/** True where the page itself says so; style sheets are not looked at. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute(STYLE) ?? '')
}

function blockAround(element: Element, root: Element): Element {
  let around = element.parentElement
  while (around !== null && around !== root && !BLOCK_ELEMENTS.has(around.nodeName)) {
    around = around.parentElement
  }
  return around ?? root
}

function describe(holder: Element): { readonly kind: BlockKind; readonly headingLevel: number } {
  const heading = holder.closest('h1, h2, h3, h4, h5, h6')
  if (heading !== null) return { kind: 'heading', headingLevel: Number(heading.nodeName.slice(1)) }
  if (holder.closest('figcaption, caption') !== null) return { kind: 'caption', headingLevel: 0 }
  if (holder.closest('blockquote') !== null) return { kind: 'quotation', headingLevel: 0 }
  if (holder.closest('li') !== null) return { kind: 'list-item', headingLevel: 0 }
  return { kind: 'paragraph', headingLevel: 0 }
}
