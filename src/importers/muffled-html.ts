/** A page in which no attribute and no tag is loud, and the sign that makes it so. Made by `muffle`, undone by `unmuffle`. */
export interface MuffledHtml {
  readonly html: string
  /** A character that the page itself does not have; null where nothing was muffled. */
  readonly sign: string | null
}

/** What a parser may take for a handler or a style of an element, for a style sheet or for the page's base, wherever it stands. */
const LOUD =
  /(?<=[\t\n\f\r /"'])(?:on[a-z]+|style)(?=[\t\n\f\r ]*=)|(?<=<(?:s(?=tyle)|b(?=ase)))(?:tyle|ase)(?=[\t\n\f\r />])/gi

/** Code points that are no characters and never will be (Unicode, 23.7): hardly any page has one. */
const FIRST_SIGN = 0xfdd0
const LAST_SIGN = 0xfdef

/**
 * Puts a sign before whatever is left of loud names after `quieten`: where text ends and markup begins, only a whole parser knows, since SVG
 * and MathML have rules of their own. As markup, `<img \ufdd0onerror=…>` means nothing; as text, the sign is taken out again after parsing.
 */
export function muffle(html: string): MuffledHtml {
  const sign = signFor(html)
  if (sign === null || html.search(LOUD) === -1) return { html, sign: null }
  return { html: html.replace(LOUD, (loud) => sign + loud), sign }
}

/** The first sign that the page lacks; null for a page that has all 32 of them, which then stays loud and as inert as any. */
function signFor(html: string): string | null {
  for (let code = FIRST_SIGN; code <= LAST_SIGN; code++) {
    const sign = String.fromCharCode(code)
    if (!html.includes(sign)) return sign
  }
  return null
}

/** Elements whose attributes can be code; nobody reads them. */
const CODE = /^(?:EMBED|IFRAME|OBJECT|SCRIPT)$/i

/** Takes the sign out of all texts and attributes of the parsed page, so that they read as they were given. */
export function unmuffle(document: Document, sign: string): void {
  // Called from the prototypes: the page may have given the document other methods of these names.
  const walker = Document.prototype.createTreeWalker.call(
    document,
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(sign)) node.data = node.data.replaceAll(sign, '')
    if (node instanceof Element && !CODE.test(node.nodeName)) readAloud(node, sign)
  }
}

function readAloud(element: Element, sign: string): void {
  const { attributes } = element
  for (let index = 0; index < attributes.length; index++) {
    const attribute = attributes[index]
    if (attribute?.value.includes(sign) === true) attribute.value = attribute.value.replaceAll(sign, '')
  }
}
