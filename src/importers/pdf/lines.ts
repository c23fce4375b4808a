import { isBlockedBetween } from './gutters.ts'
import { isSameSize, mainItem } from './fragments.ts'
import type { Fragment, PdfLine } from './fragments.ts'
import type { PdfItem, PdfPage } from './items.ts'
import { writeLine } from './write-line.ts'

/** Gaps between words in justified lines, in font sizes: up to this they are spaces whatever stands above and below. */
const WORD_GAP = 0.6
/** Up to this a gap is a space unless a gutter runs through it: one long word in a narrow column leaves such gaps. */
const WIDE_GAP = 4
/** Baselines that differ by less, in font sizes, are one. */
const SAME_BASELINE = 0.15
/** Raised figures and lowered ones differ by at most this from their line's baseline, in its font sizes. */
const RAISED = 0.5
/** Letters drawn twice or kerned overlap by at most this, in font sizes. */
const OVERLAP = 0.5

/** A page's lines from top to bottom, lines of neighbouring columns apart. */
export function findLines({ items }: PdfPage): PdfLine[] {
  const isRtl = isMostlyRtl(items)
  return mergeOnBaselines(runsAsDrawn(items), isRtl)
    .map((fragment) => writeLine(fragment, isRtl))
    .filter((line) => line.text !== '')
}

/** Whether most letters of a page are written from right to left. */
function isMostlyRtl(items: readonly PdfItem[]): boolean {
  let lead = 0
  for (const { text, direction } of items) lead += (direction === 'rtl' ? 1 : -1) * text.trim().length
  return lead > 0
}

/** Items that follow each other, both on the page and in its order of drawing. */
function runsAsDrawn(items: readonly PdfItem[]): Fragment[] {
  const runs: PdfItem[][] = []
  let run: PdfItem[] = []
  for (const item of items) {
    if (item.text === '') continue
    if (!follows(run, item)) {
      runs.push(run)
      run = []
    }
    run.push(item)
  }
  return [...runs, run]
    .map(withoutOuterSpace)
    .filter((kept) => kept.length > 0)
    .map(toFragment)
}

function follows(run: readonly PdfItem[], next: PdfItem): boolean {
  const last = run.at(-1)
  const visible = run.findLast(isVisible)
  if (last === undefined || visible === undefined) return run.length === 0
  const size = Math.max(visible.size, next.size)
  const tolerance = isSameSize(visible, next) ? SAME_BASELINE : RAISED
  if (Math.abs(next.y - visible.y) > tolerance * size) return false
  const gap = gapBetween(visible, next)
  return gap <= WORD_GAP * size && gap >= -OVERLAP * size
}

/** How much room is between two items, whichever is on the left; negative where they overlap. */
function gapBetween(one: PdfItem, other: PdfItem): number {
  return Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width))
}

function withoutOuterSpace(items: readonly PdfItem[]): readonly PdfItem[] {
  return items.slice(items.findIndex(isVisible), items.findLastIndex(isVisible) + 1).filter(() => items.some(isVisible))
}

function isVisible({ text }: PdfItem): boolean {
  return text.trim() !== ''
}

function toFragment(items: readonly PdfItem[]): Fragment {
  const main = mainItem(items)
  return {
    items,
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map((item) => item.x + item.width)),
    y: main?.y ?? 0,
    size: main?.size ?? 0,
  }
}

/** Fragments of one baseline joined across gaps that no gutter runs through; from top to bottom, then from left to right. */
function mergeOnBaselines(fragments: readonly Fragment[], isRtl: boolean): Fragment[] {
  const sorted = fragments.toSorted((one, other) => one.y - other.y)
  const merged: Fragment[] = []
  for (let start = 0; start < sorted.length;) {
    const first = sorted[start]
    if (first === undefined) break
    let end = start + 1
    while (isOnBaseline(first, sorted[end])) end += 1
    merged.push(...joinRow(sorted.slice(start, end), sorted, { start, end, isRtl }))
    start = end
  }
  return merged
}

function isOnBaseline(first: Fragment, other: Fragment | undefined): boolean {
  return other !== undefined && other.y - first.y <= SAME_BASELINE * Math.min(first.size, other.size)
}

function joinRow(
  row: readonly Fragment[],
  all: readonly Fragment[],
  place: { readonly start: number; readonly end: number; readonly isRtl: boolean },
): Fragment[] {
  const joined: Fragment[] = []
  for (const next of row.toSorted((one, other) => one.x - other.x)) {
    const last = joined.at(-1)
    const size = Math.max(last?.size ?? 0, next.size)
    const gap = next.x - (last?.right ?? 0)
    const isOneLine =
      last !== undefined &&
      (gap <= WORD_GAP * size ||
        (gap <= WIDE_GAP * size && (isBullet(last) || !isBlockedBetween(last, next, all, place))))
    if (isOneLine) joined.splice(-1, 1, toFragment([...last.items, ...next.items]))
    else joined.push(next)
  }
  return joined
}

/** `•` or `12.`, which stand off from what they begin. */
function isBullet({ items }: Fragment): boolean {
  return /^(?:[•‣◦▪■●–—*·-]|\(?[\p{Nd}\p{L}]{1,3}[.)])$/u.test(
    items
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
}
