import type { Change } from '../diff/diff-links.ts'
import { slice } from '../text/span.ts'

/** git's `--word-diff=plain` notation: `[-only in a-]`, `{+only in b+}`. One string is both texts and the expectation. */
const MARK = /\[-(.*?)-\]|\{\+(.*?)\+\}/gsu

/** The two texts that a marked text stands for. */
export function parseMarked(marked: string): { a: string; b: string } {
  const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim()
  return { a: tidy(marked.replace(MARK, '$1')), b: tidy(marked.replace(MARK, '$2')) }
}

/** A change's edits as marked text, pieces separated by one space; a moved phrase is `[<…<]` at its old and `{>…>}` at its new place. */
export function formatMarked(change: Change, textA: string, textB: string): string {
  const pieces = change.edits.map(({ op, a, b, moved }) => {
    const left = slice(textA, a)
    const right = slice(textB, b)
    if (op === 'equal') return left
    if (moved) return op === 'delete' ? `[<${left}<]` : `{>${right}>}`
    return `${left === '' ? '' : `[-${left}-]`}${right === '' ? '' : `{+${right}+}`}`
  })
  return pieces.join(' ')
}

/** Links as sentence-alignment tools print them (vecalign): `[6]:[6, 7, 8]`, one a line, moved ones with `moved`. */
export function formatLinks(changes: readonly Change[]): string {
  return changes.map(({ a, b, moved }) => `[${a.join(', ')}]:[${b.join(', ')}]${moved ? ' moved' : ''}`).join('\n')
}
