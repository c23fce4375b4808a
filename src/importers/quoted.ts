/** Characters of a text that a note quotes. */
const QUOTED = 120

/** The beginning of a text on one line, to be quoted in a note. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
}
