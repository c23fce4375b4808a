/** An element around a block, as plain data: what is left of it once the page is taken apart. */
export interface PageBox {
  /** Upper case, as HTML's elements have it. */
  readonly name: string
  /** What its class, id and role call it, lower case, one blank between and around: ` post entry content `. */
  readonly words: string
}

/** Elements between a block and the page's body that are looked at; real pages nest 15 to 60 deep. */
const MOST_BOXES = 40

/** Characters of an element's names that are looked at. */
const MOST_NAME_CHARACTERS = 400

/**
 * Makes the boxes of a page, one for each element, so that two blocks in one element have the same box. A block's boxes are
 * around its first text and its last: a caption that a paragraph begins with does not stand around the paragraph.
 */
export function boxReader(root: Element): (first: Node, last: Node) => readonly PageBox[] {
  const known = new Map<Element, PageBox>()
  return (first, last) => {
    const boxes: PageBox[] = []
    let element = first.parentElement
    while (element !== null && element !== root && boxes.length < MOST_BOXES) {
      if (first === last || element.contains(last)) {
        const box = known.get(element) ?? toBox(element)
        known.set(element, box)
        boxes.push(box)
      }
      element = element.parentElement
    }
    return boxes
  }
}

function toBox(element: Element): PageBox {
  const names = ['class', 'id', 'role'].map((key) => element.getAttribute(key) ?? '').join(' ')
  return { name: element.nodeName, words: wordsOf(names.slice(0, MOST_NAME_CHARACTERS)) }
}

/** `newsCaption photo_credit2` → ` news caption photo credit `. */
function wordsOf(names: string): string {
  const spaced = names.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase()
  return ` ${spaced.replace(/[^\p{L}]+/gu, ' ').trim()} `
}

/** How many characters of these blocks stand in each box. */
export function charactersByBox(
  blocks: readonly { readonly text: string; readonly boxes: readonly PageBox[] }[],
): ReadonlyMap<PageBox, number> {
  const characters = new Map<PageBox, number>()
  for (const { text, boxes } of blocks) {
    for (const box of boxes) characters.set(box, (characters.get(box) ?? 0) + text.length)
  }
  return characters
}
