import { isTextLink } from '../align/link.ts'
import { articleFromText, type Side } from '../article.ts'
import { otherSide } from '../other-side.ts'
import { compare, type Comparison } from '../compare.ts'
import type { Change, Edit } from '../diff/diff-links.ts'
import { toWordPairs } from '../diff/word-pairs.ts'
import { placeOf, type Finding } from '../find/finding.ts'
import type { Relation } from '../find/relation.ts'
import { toReport } from '../report.ts'
import { segment, type Segmented } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { isWhite } from '../text/white-space.ts'

const SIDES = ['a', 'b'] as const

/** What is wrong with the comparison of two texts, in words; empty for a sound one. Says nothing about how good it is. */
export function faultsOf(textA: string, textB: string): string[] {
  const articles = { a: articleFromText({ text: textA }), b: articleFromText({ text: textB }) }
  const comparison = compare(articles.a, articles.b)
  const segmented = { a: segment(articles.a), b: segment(articles.b) }
  return [
    ...textFaults(comparison, { a: textA, b: textB }),
    ...linkFaults(comparison),
    ...comparison.changes.flatMap((change) => editFaults(change, segmented)),
    ...comparison.findings.flatMap((finding) => findingFaults(finding, { a: textA, b: textB })),
    ...mirrorFaults(comparison, compare(articles.b, articles.a)),
  ]
}

function show(span: Span): string {
  return `${span.start}–${span.end}`
}

/** Whether the spans stand in order, apart, and leave out nothing but white space between `start` and `end`. */
function coverFaults(text: string, { start, end }: Span, spans: readonly Span[], of: string): string[] {
  const faults: string[] = []
  let at = start
  for (const span of [...spans, { start: end, end }]) {
    if (span.start < at) faults.push(`${of}: ${show(span)} begins before ${at}`)
    for (let k = at; k < span.start; k++)
      if (!isWhite(text.charCodeAt(k))) return [...faults, `${of}: ${JSON.stringify(text[k])} at ${k} is left out`]
    at = span.end
  }
  return faults
}

/** Both texts can be put together again from the report: its text is the one given, and its sentences leave nothing out. */
function textFaults(comparison: Comparison, texts: Readonly<Record<Side, string>>): string[] {
  return toReport(comparison).articles.flatMap(({ side, text, sentences }) => {
    if (side !== 'a' && side !== 'b') return [`a side is called ${String(side)}`]
    if (text !== texts[side]) return [`the text of ${side} is not the one given`]
    const spans = sentences.map(({ span: [start, end] }) => ({ start, end }))
    const empty = spans.filter(({ start, end }) => start >= end).map((span) => `${side}: empty sentence ${show(span)}`)
    return [...empty, ...coverFaults(text, { start: 0, end: text.length }, spans, `sentences of ${side}`)]
  })
}

/** Links name sentences that exist, in order; a sentence is in one text link at most; unmoved text links do not cross. */
function linkFaults(comparison: Comparison): string[] {
  const { changes } = comparison
  const faults = changes.flatMap((change) =>
    SIDES.flatMap((side) => {
      const count = comparison[side].sentences.length
      const isOrdered = change[side].every((index, k) => k === 0 || index > (change[side][k - 1] ?? 0))
      const isInRange = change[side].every((index) => Number.isInteger(index) && index >= 0 && index < count)
      return change[side].length > 0 && isOrdered && isInRange
        ? []
        : [`link ${linkName(change)} names no sentences of ${side}`]
    }),
  )
  const text = changes.filter(isTextLink)
  for (const side of SIDES) {
    const linked = text.flatMap((change) => change[side])
    if (new Set(linked).size !== linked.length) faults.push(`a sentence of ${side} is in two text links`)
  }
  const places = text.filter((change) => !change.moved).flatMap((change) => change.b)
  if (places.some((place, k) => k > 0 && place < (places[k - 1] ?? 0))) faults.push('links that are not moved cross')
  for (const { similarity } of changes)
    if (!(similarity >= 0 && similarity <= 1)) faults.push(`a similarity is ${similarity}`)
  return faults
}

function linkName({ a, b, kind }: Change): string {
  return `[${a.join(', ')}]:[${b.join(', ')}] ${kind}`
}

/** Which sides of an edit hold text. */
const HOLDS: Readonly<Record<Edit['op'], Readonly<Record<Side, boolean>>>> = {
  equal: { a: true, b: true },
  replace: { a: true, b: true },
  delete: { a: true, b: false },
  insert: { a: false, b: true },
}

/** Edits tile the linked sentences of both sides, and what they keep is the same words. */
function editFaults(change: Change, segmented: Readonly<Record<Side, Segmented>>): string[] {
  // Articles in two languages have links without edits.
  if (change.edits.length === 0) return []
  const name = linkName(change)
  const tiling = SIDES.flatMap((side) => tilingFaults(change, side, segmented[side], name))
  const shape = change.edits
    .filter((edit) => SIDES.some((side) => HOLDS[edit.op][side] !== edit[side].start < edit[side].end))
    .map((edit) => `${name}: ${edit.op} of ${show(edit.a)} and ${show(edit.b)}`)
  const moved = change.edits.filter((edit) => edit.moved && edit.op !== 'delete' && edit.op !== 'insert')
  const kept = change.edits
    .filter((edit) => edit.op === 'equal')
    .filter((edit) => wordsIn(segmented.a, edit.a) !== wordsIn(segmented.b, edit.b))
    .map((edit) => `${name}: ${wordsIn(segmented.a, edit.a)} is not ${wordsIn(segmented.b, edit.b)}`)
  return [...tiling, ...shape, ...moved.map(({ op }) => `${name}: ${op} is moved`), ...kept]
}

function tilingFaults(change: Change, side: Side, { article, sentences }: Segmented, name: string): string[] {
  const stretches: Span[] = []
  change[side].forEach((index, k) => {
    const span = sentences[index]?.span ?? { start: 0, end: 0 }
    const before = stretches.at(-1)
    if (before !== undefined && index === (change[side][k - 1] ?? -1) + 1)
      stretches[stretches.length - 1] = { start: before.start, end: span.end }
    else stretches.push(span)
  })
  const filled = change.edits.map((edit) => edit[side]).filter(({ start, end }) => start < end)
  const pairs = toWordPairs(change.words).map((pair) => pair[side])
  const outside = [...filled, ...pairs]
    .filter((span) => !stretches.some(({ start, end }) => start <= span.start && span.end <= end))
    .map((span) => `${name}: ${show(span)} of ${side} is not in the link`)
  const empty = change.edits
    .map((edit) => edit[side])
    .filter(({ start, end }) => start > end || start < 0 || end > article.text.length)
    .map((span) => `${name}: ${show(span)} is not in ${side}`)
  const tiling = stretches.flatMap((stretch) =>
    coverFaults(
      article.text,
      stretch,
      filled.filter(({ start, end }) => start < stretch.end && end > stretch.start),
      `${name}, ${side}`,
    ),
  )
  return [...outside, ...empty, ...tiling]
}

/** Normal forms of the words of a span, run together without hyphens and stops: what `equal` says is equal. */
function wordsIn({ tokens }: Segmented, span: Span): string {
  return tokens
    .filter(({ start, end, kind }) => start >= span.start && end <= span.end && (kind === 'word' || kind === 'number'))
    .map(({ norm }) => norm.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .join('')
}

function findingFaults(finding: Finding, texts: Readonly<Record<Side, string>>): string[] {
  return SIDES.flatMap((side) => {
    const span = placeOf(finding, side)
    if (span === null) return []
    if (span.start < 0 || span.end > texts[side].length || span.start > span.end)
      return [`${finding.code} points outside the text: ${show(span)} of ${side}`]
    // Some artefacts are white space, or nothing that is seen.
    const isNothing = finding.kind !== 'artefact' && slice(texts[side], span).trim() === '' && span.start < span.end
    return isNothing ? [`${finding.code} points at nothing: ${show(span)} of ${side}`] : []
  })
}

const MIRRORED: Readonly<Record<string, string>> = {
  insert: 'delete',
  delete: 'insert',
  split: 'merged',
  merged: 'split',
}

/** The other direction's comparison is the mirror image: the same links, the same marks, the same relation. */
function mirrorFaults(there: Comparison, back: Comparison): string[] {
  const faults: string[] = []
  const print = (comparison: Comparison, left: Side, right: Side): string[] =>
    comparison.changes.map((change) => printChange(change, left, right)).sort()
  const forth = print(there, 'a', 'b')
  print(back, 'b', 'a').forEach((line, k) => {
    if (line !== forth[k]) faults.push(`mirrored, ${forth[k]} is ${line}`)
  })
  if (there.changes.length !== back.changes.length) faults.push('mirrored, the number of links differs')
  const found = there.findings.map((finding) => printFinding(finding, 'a')).sort()
  const foundBack = back.findings.map((finding) => printFinding(finding, 'b')).sort()
  if (found.join('\n') !== foundBack.join('\n')) faults.push('mirrored, the findings differ')
  if (JSON.stringify(there.relation) !== JSON.stringify(mirrorRelation(back.relation)))
    faults.push('mirrored, the relation differs')
  if (JSON.stringify(there.limited) !== JSON.stringify(back.limited)) faults.push('mirrored, the limit differs')
  return faults
}

function printChange(change: Change, left: Side, right: Side): string {
  // Where an empty span stands among the edits beside it says nothing.
  const place = (span: Span): string => (span.start < span.end ? show(span) : '')
  const opOf = (op: string): string => (left === 'a' ? op : (MIRRORED[op] ?? op))
  const edits = change.edits.map((edit) => `${opOf(edit.op)} ${place(edit[left])} ${place(edit[right])} ${edit.moved}`)
  const words = toWordPairs(change.words).map((pair) => `${show(pair[left])}=${show(pair[right])}`)
  const { kind, moved, similarity } = change
  return [
    `${change[left].join()}:${change[right].join()} ${kind} ${moved} ${similarity}`,
    ...edits.sort(),
    ...words.sort(),
  ].join('; ')
}

function printFinding(finding: Finding, left: Side): string {
  const kind = left === 'a' ? finding.kind : (MIRRORED[finding.kind] ?? finding.kind)
  const [inLeft, inRight] = [placeOf(finding, left), placeOf(finding, otherSide(left))]
  // As with edits, where an empty span stands says nothing.
  const place = (span: Span | null) => (span === null ? 'nowhere' : span.start < span.end ? show(span) : 'empty')
  return `${kind} ${finding.severity} ${place(inLeft)} ${place(inRight)}`
}

/** The same relation, seen from the other side: only its direction names sides. */
export function mirrorRelation({ direction, ...rest }: Relation): Relation {
  if (direction === null) return { ...rest, direction }
  const signs = direction.signs.map((sign) => ({ ...sign, side: otherSide(sign.side) }) as const)
  return { ...rest, direction: { source: otherSide(direction.source), signs } }
}
