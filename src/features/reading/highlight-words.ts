import { patternOf, type FoundWords } from '../../view-model/find-words.ts'

/** The browser's name for the words that were found; `reading.css` says how they look. */
const NAME = 'found-words'

/**
 * Lights the words in the row in which they are drawn, unfolding it where it is folded, and gives the element in which they begin.
 * Nothing is lit, and the row itself is given, where the words are drawn otherwise than they are written.
 */
export function highlightWords(row: Element, { side, before }: FoundWords, words: string): Element {
  const cell = row.querySelector(`:scope > .cell-${side}, :scope > .set-aside-${side}`) ?? row
  const range = rangeOf(cell, words, before)
  const parent = range?.startContainer.parentElement
  if (range === null || !parent) {
    clearHighlight()
    return row
  }
  parent.closest('details')?.setAttribute('open', '')
  // Older browsers scroll to the words and do not light them.
  if (typeof Highlight !== 'undefined') CSS.highlights.set(NAME, new Highlight(range))
  return parent
}

/** Nothing is lit. */
export function clearHighlight(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(NAME)
}

/** The words' place in an element's texts, after so many others; words for screen readers alone are passed over. */
function rangeOf(element: Element, words: string, before: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.sr-only, summary, small, button, .echo')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const starts: { readonly node: Text; readonly start: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    starts.push({ node, start: text.length })
    text += node.data
  }
  const match = [...text.matchAll(patternOf(words))][before]
  if (match === undefined) return null
  const range = document.createRange()
  const place = (offset: number) => starts.findLast(({ start }) => start <= offset)
  const [first, last] = [place(match.index), place(match.index + match[0].length - 1)]
  if (first === undefined || last === undefined) return null
  range.setStart(first.node, match.index - first.start)
  range.setEnd(last.node, match.index + match[0].length - last.start)
  return range
}
