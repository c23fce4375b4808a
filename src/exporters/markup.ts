import { cleanText } from './clean-text.ts'

/** Markup that may stand in a page or an XML file as it is. Made by `markup`, which escapes everything else, and by `written`. */
export interface Markup {
  readonly markup: string
}

/** What a template takes: text is escaped, markup is not, null is nothing. */
type Piece = string | number | Markup | readonly Markup[] | null

/** Tag for a template of HTML or XML. Texts may stand between elements and inside double quotation marks, and nowhere else. */
export function markup(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = pieces.map((piece, index) => `${toMarkup(piece)}${literals[index + 1] ?? ''}`)
  return { markup: `${literals[0] ?? ''}${parts.join('')}` }
}

/** Markup that is written already, such as a constant of ours. */
export function written(text: string): Markup {
  return { markup: text }
}

/** A text with nothing in it that HTML or XML takes for markup, nor a character that XML forbids. */
export function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function toMarkup(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map((one) => one.markup).join('')
}
