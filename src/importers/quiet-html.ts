/** A page that parses without a word from the browser, and how much work the parsing is. */
export interface QuietHtml {
  readonly html: string
  /** Start tags, which the parser makes elements of. */
  readonly tagCount: number
  /** Elements that the parser makes again because `<b>` or `<font>` was left open: each block opens them anew. */
  readonly reopenedCount: number
  /** Elements that stand open at once, at most; a parser walks all of them for each further one. */
  readonly depth: number
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
/** Elements that are opened again in each block until they are closed (HTML's "active formatting elements"). */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements that hold nothing, or that the next of their kind closes: they do not add up to depth. */
const SHALLOW = new Set(
  `area base body br col dd dt embed head hr html img input li link meta option p param script source style tbody td tfoot th thead
   title tr track wbr`.split(/\s+/),
)

/**
 * The same page without style sheets, and with its own styles and event handlers under other names: `data-style`. They would do nothing
 * in an inert document, but Chromium reports each of them as a breach of the page's policy, hundreds for a page, and every one of
 * these reports would look like an attack. Reads tags as HTML's tokenizer does (WHATWG HTML, 13.2.5), in one pass.
 */
export function quieten(html: string): QuietHtml {
  const kept: string[] = []
  let tagCount = 0
  let reopenedCount = 0
  let openCount = 0
  let level = 0
  let depth = 0
  let from = 0
  let at = nextSign(html, 0)
  const isUnclosed = new Set<string>()
  const skipTo = (end: number) => {
    kept.push(html.slice(from, at))
    from = end
  }
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      at = nextSign(html, endOfComment(html, at))
      continue
    }
    const tag = readTag(html, at)
    // The page ends within a tag: nothing after it is one.
    if (tag === null) break
    if (FORMATTING.has(tag.name)) openCount = Math.max(0, openCount + (tag.closes ? -1 : 1))
    else if (!tag.closes) reopenedCount += openCount
    if (!tag.closes) tagCount += 1
    if (!SHALLOW.has(tag.name)) level = Math.max(0, level + (tag.closes ? -1 : 1))
    depth = Math.max(depth, level)
    const isRaw = !tag.closes && (tag.name === 'script' || tag.name === 'style') && !isUnclosed.has(tag.name)
    const end = isRaw ? endOfRawText(html, tag.name, tag.end) : tag.end
    // A style sheet that nothing closes loses its tag, and the page goes on: in SVG and MathML it holds elements.
    // What nothing closes now, nothing closes later: it is not looked for again.
    if (isRaw && end === tag.end) isUnclosed.add(tag.name)
    if (tag.name === 'base' || (tag.name === 'style' && !tag.closes)) skipTo(end)
    else if (tag.quiet !== null) {
      skipTo(tag.end)
      kept.push(tag.quiet)
    }
    at = nextSign(html, end)
  }
  kept.push(html.slice(from))
  return { html: kept.join(''), tagCount, reopenedCount, depth }
}

/** Where the next tag or comment begins; -1 where none does. */
function nextSign(html: string, from: number): number {
  const sign = /<(?:!--|\/?[a-z])/gi
  sign.lastIndex = from
  return sign.exec(html)?.index ?? -1
}

interface Tag {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  readonly end: number
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
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const [whole = '', attribute = ''] = ATTRIBUTE.exec(html) ?? []
    if (whole === '') break
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
