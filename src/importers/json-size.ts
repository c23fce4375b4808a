/** Lists and objects within each other; a report has six levels. */
const MAX_DEPTH = 20

/** Lists and objects in all: parsed, they take some hundred bytes each. The largest report that is let in has fewer: each list holds two places. */
const MAX_COUNT = 2_000_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = [0x5b, 0x7b]
const CLOSING = [0x5d, 0x7d]

/** True where parsing a JSON text, or what is meant to be one, would take a browser's whole memory: told from its brackets alone. */
export function isTooMuchJson(json: string): boolean {
  let depth = 0
  let count = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if (OPENING.includes(code)) {
      depth += 1
      count += 1
      if (depth > MAX_DEPTH || count > MAX_COUNT) return true
    } else if (CLOSING.includes(code)) depth -= 1
  }
  return false
}

/** Where the string that begins here has its second quotation mark; the text's end where it has none. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === BACKSLASH) at += 1
  }
  return json.length
}
