import { createSizeCount } from './page-size.ts'
import type { PageSize } from './page-size.ts'

/** A page that parses without a word from the browser, and how much work the parsing is. */
export interface QuietHtml extends PageSize {
  readonly html: string
  /** 0…1 of the page that this is: below 1 where it has too much text, and then it ends there. */
  readonly share: number
}

/** White space, as HTML's tokenizer counts it. */
const BLANK = String.raw`[\t\n\f\r ]`
const TAG_NAME = /<(\/?)([a-z][^\t\n\f\r />]*)/giy
const ATTRIBUTE = new RegExp(
  String.raw`[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:${BLANK}*=${BLANK}*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*))?`,
  'y',
)
const TAG_END = /[\t\n\f\r /]*>/y

/** Attributes against which Chromium holds the content security policy, even in a document that is never shown. */
const LOUD = /^(?:style$|on)/i
/**
 * Characters between tags after which a page is not read on: twice what an article may have, so that menus and comments have room. What
 * stands in tags, scripts and styles does not count: pages saved as one file hold their pictures there.
 */
const MAX_TEXT = 4_000_000

/**
 * The same page without style sheets, and with its own styles and event handlers under other names: `data-style`. They would do nothing
 * in an inert document, but Chromium reports each of them as a breach of the page's policy, hundreds for a page, and every one of
 * these reports would look like an attack. Reads tags as HTML's tokenizer does (WHATWG HTML, 13.2.5), in one pass.
 */
export function quieten(html: string): QuietHtml {
  const kept: string[] = []
  const count = createSizeCount()
  let textLength = 0
  let from = 0
  let end = 0
  const isUnclosed = new Set<string>()
  const skipTo = (start: number, next: number) => {
    kept.push(html.slice(from, start))
    from = next
  }
  while (end < html.length) {
    const at = nextSign(html, end)
    textLength += at - end
    if (textLength > MAX_TEXT) {
      const cut = at - (textLength - MAX_TEXT)
      skipTo(cut, html.length)
      return { html: kept.join(''), share: cut / html.length, ...count.size() }
    }
    if (!/^<\/?[a-z]/i.test(html.slice(at, at + 3))) {
      // What only looks like a comment ends with its first `>`, but where text begins in it is not worth knowing.
      if (at < html.length) count.addComment()
      end = html.startsWith('<!--', at) ? endOfComment(html, at) : Math.min(html.length, at + 2)
      continue
    }
    const tag = readTag(html, at)
    // The page ends within a tag: nothing after it is one.
    if (tag === null) break
    count.addTag(tag.name, tag.closes, tag.attributeCount)
    const isRaw = !tag.closes && (tag.name === 'script' || tag.name === 'style') && !isUnclosed.has(tag.name)
    end = isRaw ? endOfRawText(html, tag.name, tag.end) : tag.end
    // A style sheet that nothing closes loses its tag, and the page goes on: in SVG and MathML it holds elements.
    // What nothing closes now, nothing closes later: it is not looked for again.
    if (isRaw && end === tag.end) isUnclosed.add(tag.name)
    if (tag.name === 'base' || (tag.name === 'style' && !tag.closes)) skipTo(at, end)
    else if (tag.quiet !== null) {
      skipTo(at, tag.end)
      kept.push(tag.quiet)
    }
  }
  kept.push(html.slice(from))
  return { html: kept.join(''), share: 1, ...count.size() }
}

/** Where the next tag, comment or what is taken for one begins; the page's length where none does. */
function nextSign(html: string, from: number): number {
  const sign = /<[!?/a-z]/gi
  sign.lastIndex = from
  return sign.exec(html)?.index ?? html.length
}

interface Tag {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  readonly end: number
  readonly attributeCount: number
  /** How it reads without loud attributes; null where it has none. */
  readonly quiet: string | null
}

/** The tag that begins here; null where the page ends within it. */
function readTag(html: string, at: number): Tag | null {
  TAG_NAME.lastIndex = at
  const [opening = '', slash, name = ''] = TAG_NAME.exec(html) ?? []
  if (opening === '') return null
  let end = at + opening.length
  let quiet = opening
  let isLoud = false
  let attributeCount = 0
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const [whole = '', attribute = ''] = ATTRIBUTE.exec(html) ?? []
    if (whole === '') break
    attributeCount += 1
    const loud = LOUD.test(attribute)
    const start = whole.indexOf(attribute)
    isLoud ||= loud
    quiet += loud ? `${whole.slice(0, start)}data-${whole.slice(start)}` : whole
    end += whole.length
  }
  TAG_END.lastIndex = end
  const closing = TAG_END.exec(html)?.[0]
  if (closing === undefined) return null
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    end: end + closing.length,
    attributeCount,
    quiet: isLoud ? quiet + closing : null,
  }
}

/** `<!-->` and `<!--->` are whole comments; one that nothing closes takes the rest of the page. */
function endOfComment(html: string, at: number): number {
  const short = /^<!--(?:>|->)/.exec(html.slice(at, at + 6))
  if (short !== null) return at + short[0].length
  const end = /--!?>/g
  end.lastIndex = at + 4
  return end.exec(html) === null ? html.length : end.lastIndex
}

/** Where a script's or a style sheet's text ends, its closing tag included; where the tag ends where nothing closes it. */
function endOfRawText(html: string, name: string, tagEnd: number): number {
  const closing = name === 'script' ? /<\/script(?=[\t\n\f\r />])[^>]*>/gi : /<\/style(?=[\t\n\f\r />])[^>]*>/gi
  closing.lastIndex = tagEnd
  return closing.exec(html) === null ? tagEnd : closing.lastIndex
}
