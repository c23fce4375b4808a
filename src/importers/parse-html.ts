// The only place that turns a reader's HTML into a document. It is inert: nothing in it runs, loads or is shown; the app
// reads its text and forgets it. Hence the policy may let every text through.
const policy = globalThis.trustedTypes?.createPolicy('same-story-html', { createHTML: (html) => html })

/** A document that belongs to no window: scripts do not run, pictures do not load. Never throws. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
}
