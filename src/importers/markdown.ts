import type { BlockKind } from '../engine/article.ts'
import { assemble } from './draft.ts'
import type { Draft, Piece } from './draft.ts'
import { stripInline } from './markdown-inline.ts'
import { beginningOf } from './shorten.ts'
import type { Manuscript } from './source.ts'
import { toWebAddress } from './web-address.ts'

const FRONT_MATTER = { part: 'metadata', reason: /*i18n*/ 'notes at the head of the file' } as const
const DEFINITION = { part: 'boilerplate', reason: /*i18n*/ 'the address of a link' } as const
const COMMENT = { part: 'boilerplate', reason: /*i18n*/ 'a comment that a page would not show' } as const

/** A line's block, and the line without the signs that make it one. */
interface Line {
  readonly kind: BlockKind
  readonly text: string
  /** Begins a new block even where no blank line stands before it. */
  readonly opens: boolean
  readonly level: number
}

/**
 * Markdown (after CommonMark 0.31) as plain paragraphs: headings, lists, quotations and captions are marked, emphasis and
 * links stripped to their text. Nothing is nested: an article needs its paragraphs, not its outline.
 */
export function convertMarkdown({ text: source }: Manuscript): Draft {
  const { text, readShare } = beginningOf(source)
  const { head, body } = splitFrontMatter(text.replace(/\r\n?/g, '\n'))
  const pieces = [...frontMatterPieces(head), ...readPieces(body)]
  const headline = pieces.findIndex((piece) => piece.kind === 'headline')
  const origin = field(head, 'source')
  const address = toWebAddress(field(head, 'url')) ?? toWebAddress(field(head, 'link')) ?? toWebAddress(origin)
  return {
    ...assemble(pieces),
    title: pieces[headline]?.text ?? field(head, 'title'),
    outlet: field(head, 'outlet') ?? (toWebAddress(origin) === null ? origin : null) ?? field(head, 'site'),
    address,
    date: /^\d{4}-\d{2}-\d{2}/.exec(field(head, 'date') ?? '')?.[0] ?? null,
    language: field(head, 'lang') ?? field(head, 'language'),
    readShare,
    notes: [],
  }
}

/** Lines between two `---` at the very beginning, `name: value`, as site generators want them. */
function splitFrontMatter(text: string): { readonly head: string; readonly body: string } {
  const head = /^---\n([^]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text)
  return head === null ? { head: '', body: text } : { head: head[1] ?? '', body: text.slice(head[0].length) }
}

function frontMatterPieces(head: string): readonly Piece[] {
  return head.trim() === '' ? [] : [{ kind: 'paragraph', text: head.trim(), told: FRONT_MATTER }]
}

function field(head: string, name: string): string | null {
  const line = head.split('\n').find((candidate) => candidate.toLowerCase().startsWith(`${name}:`))
  return (
    line
      ?.slice(name.length + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') || null
  )
}

function readPieces(body: string): Piece[] {
  const pieces: Piece[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) pieces.push(toPiece(open, pieces))
    open = []
  }
  for (const source of withoutFences(body).split('\n')) {
    if (source.trim() === '' || isRule(source, open)) {
      close()
      continue
    }
    const underline = /^\s{0,3}(=+|-+)\s*$/.exec(source)?.[1]
    if (underline !== undefined && open.length > 0) {
      open = open.map((line) => ({ ...line, kind: 'heading', level: underline.startsWith('=') ? 1 : 2 }))
      close()
      continue
    }
    const line = readLine(source)
    if (line.opens || open[0]?.kind === 'heading') close()
    open.push(line)
  }
  close()
  return pieces.filter((piece) => piece.text !== '')
}

/** Fenced code keeps its lines and loses its fences. */
function withoutFences(body: string): string {
  return body.replace(/^ {0,3}(?:```|~~~).*$/gm, '')
}

/** Characters of a heading or a rule; a longer line is neither, and the patterns would take minutes to find out. */
const LONGEST_SIGN = 2_000

/** `***` or `- - -`; under a paragraph, `---` makes it a heading instead. */
function isRule(source: string, open: readonly Line[]): boolean {
  if (source.length > LONGEST_SIGN) return false
  return (
    /^\s{0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,})$/.test(source) ||
    (open.length === 0 && /^\s{0,3}(?:-\s*){3,}$/.test(source))
  )
}

function readLine(source: string): Line {
  const heading = source.length > LONGEST_SIGN ? null : /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(source)
  if (heading !== null) return { kind: 'heading', text: heading[2] ?? '', opens: true, level: heading[1]?.length ?? 1 }
  const quoted = /^ {0,3}>\s?(.*)$/.exec(source)
  if (quoted !== null) return { kind: 'quotation', text: quoted[1] ?? '', opens: quoted[1] === '', level: 0 }
  const entry = /^\s*(?:[-+*]|\d{1,9}[.)])\s+(.*)$/.exec(source)
  if (entry !== null) return { kind: 'list-item', text: entry[1] ?? '', opens: true, level: 0 }
  return { kind: 'paragraph', text: source.trim(), opens: false, level: 0 }
}

/** The first heading of the first level is the headline; a picture alone on its line is a caption. */
function toPiece(lines: readonly Line[], before: readonly Piece[]): Piece {
  const { kind, level } = lines[0] ?? { kind: 'paragraph', level: 0 }
  const source = lines
    .map((line) => line.text)
    .join('\n')
    .trim()
  if (/^\[[^\]]+\]:\s+\S+/.test(source)) return { kind, text: source, told: DEFINITION }
  if (/^<!--[^]*-->$/.test(source)) return { kind, text: source.slice(4, -3).trim(), told: COMMENT }
  const text = stripInline(source)
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(source)) return { kind: 'caption', text }
  const isHeadline = level === 1 && !before.some((piece) => piece.kind === 'headline')
  return { kind: isHeadline ? 'headline' : kind, text }
}
