import type { BlockKind, Side } from '../engine/article.ts'
import { slice } from '../engine/text/span.ts'
import { runsOf } from '../view-model/interleave.ts'
import type { Reading } from '../view-model/reading.ts'
import type { Cell, DifferenceKey, Row, Run } from '../view-model/row.ts'

/** Which of the two texts has something. */
export type Holder = Side | 'both'

/** A stretch that one of the texts has, or both; where only what is not shown tells them apart, in the words of `a`. */
export interface Piece {
  readonly type: 'piece'
  readonly of: Holder
  /** Never empty. */
  readonly text: string
  /** How `b` writes what both have, where it is told apart by what is not shown alone; null where there is nothing to tell. */
  readonly inB: string | null
  /** The differences that begin or go on here. */
  readonly keys: readonly DifferenceKey[]
  /** The moved passage it is part of; null where it stands at its own place. */
  readonly passage: DifferenceKey | null
}

/** The end of a paragraph. */
export interface End {
  readonly type: 'end'
  readonly of: Holder
  readonly kind: BlockKind
}

/** A paragraph of either text up to the next end. Where the end is of one text only, the other goes on in the next. */
export interface ParallelParagraph {
  readonly pieces: readonly Piece[]
  readonly end: End
}

/**
 * Both stories as one text, row by row: what they share once, what differs as `a`, then as `b` has it. The pieces and ends of one side,
 * with those of both, are that side's story; what was set aside is not in it.
 */
export function toParallel(reading: Reading): ParallelParagraph[] {
  const rows = reading.rows.filter(({ kind }) => kind !== 'aside')
  const [a, b] = [unitsOf(reading, rows, 'a'), unitsOf(reading, rows, 'b')]
  const merged = rows.flatMap((_, index) => mergeUnits(a[index] ?? [], b[index] ?? []))
  const paragraphs: ParallelParagraph[] = []
  let pieces: Piece[] = []
  for (const one of merged) {
    if (one.type === 'piece') pieces.push(one)
    else {
      paragraphs.push({ pieces: shareSpace(pieces), end: one })
      pieces = []
    }
  }
  return paragraphs
}

/** What a side has in a row: a stretch, named by its edit where its other side can be found, or the end of a paragraph. */
type Unit = (Omit<Piece, 'of' | 'inB'> & { readonly pair: string | null }) | Omit<End, 'of'>

/** The units of a side, by row. */
function unitsOf(reading: Reading, rows: readonly Row[], side: Side): Unit[][] {
  const { text } = reading.comparison[side].article
  const opening = rows.flatMap((row) => row[side]?.paragraphs.map(({ opens }) => opens) ?? [])
  let [next, done] = [0, 0]
  return rows.map((row) => {
    const units: Unit[] = []
    row[side]?.paragraphs.forEach(({ runs, kind, opens }, place) => {
      next += 1
      const start = runs[0]?.span.start ?? done
      const space = opens ? '' : text.slice(done, start)
      if (space !== '')
        units.push({ type: 'piece', text: space, keys: [], passage: row.passage?.key ?? null, pair: ' ' })
      for (const run of runs) units.push(...unitOf(reading, side, row, run))
      const whole = place === 0 ? wholeKey(row[side]) : null
      if (whole !== null) addKey(units, whole)
      done = runs.at(-1)?.span.end ?? done
      if (opening[next] !== false) units.push({ type: 'end', kind })
    })
    return units
  })
}

function unitOf({ comparison, artefacts }: Reading, side: Side, row: Row, run: Run): Unit[] {
  const text = slice(comparison[side].article.text, run.span)
  if (text === '') return []
  const { start, end } = run.span
  const signs = artefacts[side].filter(({ span }) => span.start >= start && span.start < end).map(({ key }) => key)
  const passage = row.passage?.key ?? (run.mark === 'moved-sentence' ? run.key : null)
  const pair = run.mark === 'equal' && run.edit !== null ? `${run.change} ${run.edit}` : null
  const unit = { type: 'piece', keys: [...(run.key === null ? [] : [run.key]), ...signs], passage } as const
  // Of words that both texts have, only one may have a space behind them.
  const words = pair === null ? text : text.trimEnd()
  const space = text.slice(words.length)
  return [
    ...(words === '' ? [] : [{ ...unit, text: words, pair }]),
    ...(space === '' ? [] : [{ ...unit, text: space, keys: [], pair: `${pair} space` }]),
  ]
}

/** A split or merged sentence has no mark of its own; what stands alone or moved is named by its runs already. */
function wholeKey(cell: Cell | null): DifferenceKey | null {
  const key = cell?.whole?.key ?? null
  return key === null || runsOf(cell).some((run) => run.key === key) ? null : key
}

function addKey(units: Unit[], key: DifferenceKey): void {
  const at = units.findIndex(({ type }) => type === 'piece')
  const unit = units[at]
  if (unit?.type === 'piece') units[at] = { ...unit, keys: [key, ...unit.keys] }
}

/** Keeps the order of both sides. Pieces of one edit come once, and so do ends that nothing shared stands between. */
function mergeUnits(a: readonly Unit[], b: readonly Unit[]): (Piece | End)[] {
  const partners = pairUp(a, b)
  const merged: (Piece | End)[] = []
  let next = 0
  const flush = (to: number) => {
    for (; next < to; next++) push(merged, b[next], 'b')
  }
  a.forEach((unit, index) => {
    const partner = partners[index] ?? (unit.type === 'end' ? endBefore(b, next, partners.slice(index)) : null)
    if (partner === null) return push(merged, unit, 'a')
    flush(partner)
    push(merged, withKeys(unit, b[partner]), 'both', b[partner])
    next = partner + 1
  })
  flush(b.length)
  return merged
}

/** For each unit of `a` the index of its counterpart in `b`, ascending; null where it has none. */
function pairUp(a: readonly Unit[], b: readonly Unit[]): (number | null)[] {
  let from = 0
  return a.map((unit) => {
    if (unit.type === 'end' || unit.pair === null) return null
    const at = b.findIndex((other, index) => index >= from && other.type === 'piece' && other.pair === unit.pair)
    // White space between rows is shared at the head of a row alone.
    if (at < 0 || (unit.pair === ' ' && at !== from)) return null
    from = at + 1
    return at
  })
}

/** The first end in `b` before the counterpart of anything that follows in `a`; null where there is none. */
function endBefore(b: readonly Unit[], from: number, following: readonly (number | null)[]): number | null {
  const limit = following.find((partner) => partner !== null) ?? b.length
  const at = b.findIndex((unit, index) => index >= from && unit.type === 'end')
  return at < 0 || at >= limit ? null : at
}

function withKeys(unit: Unit, other: Unit | undefined): Unit {
  if (unit.type === 'end' || other?.type !== 'piece') return unit
  return { ...unit, keys: [...unit.keys, ...other.keys] }
}

function push(merged: (Piece | End)[], unit: Unit | undefined, of: Holder, partner?: Unit): void {
  if (unit === undefined) return
  if (unit.type === 'end') return void merged.push({ ...unit, of })
  const { pair: _, ...piece } = unit
  const inB = partner?.type === 'piece' && partner.text !== unit.text ? partner.text : null
  merged.push({ ...piece, of, inB })
}

/** `{-old -}{+new +}` reads better as `{-old-}{+new+} `: white space at the end of both is of both. */
function shareSpace(pieces: readonly Piece[]): Piece[] {
  const shared: Piece[] = []
  let group: Piece[] = []
  const close = () => {
    shared.push(...settleHead(settle(group)))
    group = []
  }
  for (const piece of pieces) {
    if (piece.of === 'both') {
      close()
      shared.push(piece)
    } else group.push(piece)
  }
  close()
  return shared
}

/** Neighbouring pieces of one text only: white space joins the piece beside it on its side, and what ends both is shared. */
function settle(group: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of group) {
    const before = joined.findLastIndex(({ of }) => of === piece.of)
    const last = joined[before]
    const isJoined = last !== undefined && last.passage === piece.passage
    if (isJoined && isBare(piece)) joined[before] = { ...last, text: last.text + piece.text }
    else if (isJoined && isBare(last) && before === joined.length - 1) {
      joined[before] = { ...piece, text: last.text + piece.text }
    } else joined.push(piece)
  }
  const [atA, atB] = [joined.findLastIndex(({ of }) => of === 'a'), joined.findLastIndex(({ of }) => of === 'b')]
  const [a, b] = [joined[atA], joined[atB]]
  if (a === undefined || b === undefined || a.passage !== null || b.passage !== null) return joined
  const space = /\s+$/u.exec(a.text)?.[0] ?? ''
  if (space === '' || !b.text.endsWith(space)) return joined
  const without = (piece: Piece): Piece => ({ ...piece, text: piece.text.slice(0, -space.length) })
  joined[atA] = without(a)
  joined[atB] = without(b)
  return [...joined.filter(({ text }) => text !== ''), sharedSpace(space)]
}

/** The same at the beginning: `{- old-}{+ new+}`. */
function settleHead(group: readonly Piece[]): Piece[] {
  const [atA, atB] = [group.findIndex(({ of }) => of === 'a'), group.findIndex(({ of }) => of === 'b')]
  const [a, b] = [group[atA], group[atB]]
  if (a === undefined || b === undefined || a.passage !== null || b.passage !== null) return [...group]
  const space = /^\s+/u.exec(a.text)?.[0] ?? ''
  if (space === '' || !b.text.startsWith(space)) return [...group]
  const rest = group.map((piece, index) =>
    index === atA || index === atB ? { ...piece, text: piece.text.slice(space.length) } : piece,
  )
  return [sharedSpace(space), ...rest.filter(({ text }) => text !== '')]
}

function sharedSpace(text: string): Piece {
  return { type: 'piece', of: 'both', text, inB: null, keys: [], passage: null }
}

/** White space that no difference is named after. */
function isBare({ text, keys }: Piece): boolean {
  return text.trim() === '' && keys.length === 0
}
