/** What stands before and behind a selection in a clipboard's HTML. */
const START = /<!--\s*StartFragment\s*-->/i
const END = /<!--\s*EndFragment\s*-->/i

/** The lines that Windows writes before a clipboard's HTML: `Version:0.9`, `StartHTML:00000097` … */
const WINDOWS_HEADER = /^Version:[\d.]+\s+(?:(?:Start|End)(?:HTML|Fragment|Selection):-?\d+\s+|SourceURL:\S*\s+)*/i

/** Paragraphs of a list that Word writes as text: its number or its dot is no part of the words. */
const WORD_LIST_MARK = /<!\[if !supportLists\]>[^]{0,400}?<!\[endif\]>/gi

/** What a reader selected, out of what a program put into the clipboard; all of it where nothing marks the selection. */
export function selectionOf(html: string): string {
  const page = html.replace(WINDOWS_HEADER, '')
  const start = START.exec(page)
  if (start === null) return page.replace(WORD_LIST_MARK, '')
  const rest = page.slice(start.index + start[0].length)
  const end = END.exec(rest)
  return rest.slice(0, end?.index).replace(WORD_LIST_MARK, '')
}
