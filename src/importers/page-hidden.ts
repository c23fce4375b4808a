import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { isHiddenOrSpoken, isSilent } from './page-blocks.ts'
import { quoted } from './quoted.ts'

/** What to say about text that a page keeps from being seen, found by `hiddenTextOf`; empty where there is none. */
export function noteOnHidden(text: string): readonly MessageDescriptor[] {
  const wordCount = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
  if (wordCount === 0) return []
  const words = quoted(text)
  return [
    msg`Text that the page hides was left out (${plural(wordCount, { one: '# word', other: '# words' })}): “${words}”.`,
  ]
}

/** All text that the page itself keeps from being seen, and that `readBlocks` leaves out, in the order of the source. */
export function hiddenTextOf(root: Element): string {
  const hidden: string[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element) || isSilent(node)) return NodeFilter.FILTER_REJECT
    if (!isHiddenOrSpoken(node)) return NodeFilter.FILTER_SKIP
    hidden.push(textIn(node))
    return NodeFilter.FILTER_REJECT
  })
  // The filter accepts nothing: one step walks the whole page.
  walker.nextNode()
  return hidden.join(' ')
}

function textIn(element: Element): string {
  const pieces: string[] = []
  const both = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  const walker = element.ownerDocument.createTreeWalker(element, both, (node) =>
    node instanceof Element && isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) pieces.push(node.data)
  }
  return pieces.join(' ')
}
