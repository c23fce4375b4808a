import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import { slice, type Span } from '../text/span.ts'

/** git's `--word-diff=plain` notation: `[-only in a-]`, `{+only in b+}`; a shifted phrase is `[<…<]` at its old and `{>…>}` at its new place. */
const MARK = /\[-(.*?)-\]|\{\+(.*?)\+\}|\[<(.*?)<\]|\{>(.*?)>\}/gsu

/** Stands where a mark left nothing, until the spaces around it are seen to. */
const EMPTIED = '\uE000'

/** The two texts that a marked text stands for. One string is both texts and the expectation. */
export function parseMarked(marked: string): { a: string; b: string } {
  const side = (isA: boolean): string =>
    marked
      .replace(
        MARK,
        (_, deleted = '', inserted = '', from = '', to = '') => (isA ? deleted + from : inserted + to) || EMPTIED,
      )
      // A word that is gone takes the space before it along: `a cat [-sat-].` is `a cat.` on side b.
      .replaceAll(/ \uE000(?=[^\p{L}\p{N}\s]|$)/gu, '')
      .replaceAll(EMPTIED, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  return { a: side(true), b: side(false) }
}

function followsSpace(text: string, span: Span): boolean {
  return span.end > span.start && /\s/u.test(text.charAt(span.start - 1))
}

/**
 * A change's edits as marked text, spaced as the texts are, on one line. What differs in typography alone is shown as `a` has it.
 *   Lindow{+, a former pilot,+} [-declined-]{+refused+} to comment.
 */
export function formatMarked(change: Change, textA: string, textB: string): string {
  const pieces = change.edits.map(({ op, a, b, moved }, index) => {
    const left = slice(textA, a)
    const right = slice(textB, b)
    const space = index > 0 && (followsSpace(textA, a) || followsSpace(textB, b)) ? ' ' : ''
    if (op === 'equal') return space + left
    if (moved) return space + (op === 'delete' ? `[<${left}<]` : `{>${right}>}`)
    return `${space}${left === '' ? '' : `[-${left}-]`}${right === '' ? '' : `{+${right}+}`}`
  })
  return pieces.join('').replaceAll(/\s+/gu, ' ')
}

/** Links as sentence-alignment tools print them (vecalign): `[6]:[6, 7, 8]`, one a line, with `moved` and the kind of those that join separate sentences. */
export function formatLinks(changes: readonly Change[]): string {
  const lines = changes.map((change) => {
    const { a, b, moved, kind } = change
    return `[${a.join(', ')}]:[${b.join(', ')}]${moved ? ' moved' : ''}${isTextLink(change) ? '' : ` ${kind}`}`
  })
  return lines.join('\n')
}
