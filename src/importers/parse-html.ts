// The only place that turns a reader's HTML into a document. It is inert: nothing in it runs, loads or is shown; the app
// reads its text and forgets it. Hence the policy may let every text through.
const policy = globalThis.trustedTypes?.createPolicy('same-story-html', { createHTML: (html) => html })

/** The attribute under which an element's own style is found in the document. */
export const STYLE = 'data-style'

/** A document that belongs to no window: scripts do not run, pictures do not load. Never throws. */
export function parseHtml(html: string): Document {
  const quiet = quieten(html)
  const document = new DOMParser().parseFromString(policy?.createHTML(quiet) ?? quiet, 'text/html')
  disarm(document)
  return document
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

/**
 * The same page without style sheets, and with its own styles and event handlers under other names. They would do nothing
 * in an inert document, but Chromium holds its content security policy against each of them, hundreds for a page, and
 * every one of these reports would look like an attack.
 */
function quieten(html: string): string {
  return withoutStyleSheets(html)
    .replace(/<base(?=[\s/>])[^<>]*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(?<=[\s"'/])(style|on[a-z]+)(?=\s*=)/gi, 'data-$1'))
}

/** Cuts `<style …>…</style>` in one pass, whatever the page does; one that nothing closes stays, as it swallows the rest. */
function withoutStyleSheets(html: string): string {
  const opening = /<style(?=[\s/>])/gi
  const closing = /<\/style\s*>/gi
  let kept = ''
  let at = 0
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex
    if (closing.exec(html) === null) break
    kept += html.slice(at, open.index)
    at = closing.lastIndex
    opening.lastIndex = at
  }
  return kept + html.slice(at)
}
