import type { Side } from '../engine/article.ts'
import type { Edit } from '../engine/diff/diff-links.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import { overlap, slice, type Span } from '../engine/text/span.ts'
import type { ChangeIndex, DifferenceKey, Mark, Paragraph, Run, SentenceRange } from './row.ts'
import { isAside, type Sketch } from './sketch.ts'
import { differingForms, type FormPair } from './typography.ts'

/**
 * Neighbouring sentences of one side, block by block, as runs that tile them.
 * `own`: a moved passage in its own row, which the row already marks as moved.
 */
export function toParagraphs(sketch: Sketch, side: Side, range: SentenceRange, own: boolean): Paragraph[] {
  const { article, sentences } = sketch.comparison[side]
  const paragraphs: Paragraph[] = []
  for (let first = range.first; first < range.end;) {
    const block = sentences[first]?.block ?? -1
    let end = first + 1
    while (end < range.end && sentences[end]?.block === block) end++
    paragraphs.push({
      block,
      kind: article.blocks[block]?.kind ?? 'paragraph',
      reason: article.blocks[block]?.reason ?? null,
      opens: sentences[first - 1]?.block !== block,
      runs: toRuns(sketch, side, { first, end }, own),
    })
    first = end
  }
  return paragraphs
}

function toRuns(sketch: Sketch, side: Side, range: SentenceRange, own: boolean): Run[] {
  const { text } = sketch.comparison[side].article
  const runs: Run[] = []
  for (let index = range.first; index < range.end; index++) {
    for (const run of sentenceRuns(sketch, side, index, own)) append(runs, run, text)
  }
  return runs
}

/** White space goes to the plain run before it, or lies inside one difference; between two differences it is a run of its own. */
function append(runs: Run[], run: Run, text: string): void {
  const last = runs.at(-1)
  if (last === undefined) return void runs.push(run)
  const extend = (end: number) => void (runs[runs.length - 1] = { ...last, span: { start: last.span.start, end } })
  const blank = run.key === last.key && run.mark === last.mark && text.slice(run.span.start, run.span.end).trim() === ''
  if (sameRun(last, run) || blank) return extend(run.span.end)
  const space = { start: last.span.end, end: run.span.start }
  if (space.start < space.end) {
    if (last.key === null || last.mark === 'sentence-only') extend(space.end)
    else runs.push(plain(space, null))
  }
  runs.push(run)
}

function sameRun(x: Run, y: Run): boolean {
  return x.key === y.key && x.mark === y.mark && x.change === y.change && (x.key !== null || x.edit === y.edit)
}

function sentenceRuns(sketch: Sketch, side: Side, index: SentenceIndex, own: boolean): Run[] {
  const span = sketch.comparison[side].sentences[index]?.span ?? { start: 0, end: 0 }
  const changeIndex = sketch.changeOf[side].get(index)
  if (changeIndex === undefined) return [unlinkedRun(sketch, side, index, span)]
  const change = sketch.comparison.changes[changeIndex]
  const passage = own ? undefined : sketch.passageOf.get(changeIndex)
  const base: Pick<Run, 'mark' | 'key'> = passage
    ? { mark: 'moved-sentence', key: passage.key }
    : { mark: 'equal', key: null }
  const runs: Run[] = []
  const edits = change?.edits ?? []
  for (let editIndex = 0; editIndex < edits.length; editIndex++) {
    const edit = edits[editIndex]
    // Edits stand in reading order: of a sentence that was merged with others, only its own are looked at.
    if (edit === undefined || edit[side].end <= span.start) continue
    if (edit[side].start >= span.end) break
    for (const run of editRuns(sketch, side, changeIndex, edit, editIndex)) {
      if (overlap(run.span, span) === 0) continue
      const { mark, key } = run.mark === 'equal' ? base : run
      runs.push(
        run.mark === mark && run.key === key && isInside(run.span, span)
          ? run
          : { ...run, span: clip(run.span, span), mark, key },
      )
    }
  }
  return fill(span, runs, changeIndex, base)
}

function unlinkedRun(sketch: Sketch, side: Side, index: SentenceIndex, span: Span): Run {
  // Of articles that cannot be compared nobody knows what stands in one only.
  if (sketch.compared === 'nothing' || isAside(sketch, side, index)) return plain(span, null)
  return { ...plain(span, null), mark: 'sentence-only', key: onlyKey(sketch, side, index) }
}

/** Neighbouring sentences of a block that stand in one side only are one difference, named after the first of them. */
export function onlyKey(sketch: Sketch, side: Side, index: SentenceIndex): DifferenceKey {
  const { sentences } = sketch.comparison[side]
  let first = index
  while (sentences[first - 1]?.block === sentences[index]?.block && !sketch.changeOf[side].has(first - 1)) first--
  return `${side}${first}`
}

function editRuns(sketch: Sketch, side: Side, change: ChangeIndex, edit: Edit, editIndex: number): Run[] {
  const key = sketch.keys[change]?.[editIndex] ?? null
  const run = (span: Span, mark: Mark): Run => ({ span, mark, change, edit: editIndex, key })
  if (edit.op !== 'equal' && key === null) return [run(edit[side], 'equal')]
  if (edit.op !== 'equal') {
    return [run(edit[side], markOf(sketch, edit, key))]
  }
  const forms = shownForms(sketch, edit)
  if (forms.length === 0) return [run(edit[side], 'equal')]
  const marked = forms.map((form, index) => ({
    ...run(form[side], 'typography'),
    key: `c${change}e${editIndex}t${index}`,
  }))
  return fill(edit[side], marked, change, { mark: 'equal', key: null }, editIndex)
}

/** The forms that differ, without those that the reader treats as equal. */
function shownForms({ comparison, equality }: Sketch, edit: Edit): FormPair[] {
  const [textA, textB] = [comparison.a.article.text, comparison.b.article.text]
  return differingForms(comparison, edit).filter(
    ({ a, b }) => equality.setBetween(slice(textA, a), slice(textB, b)) === null,
  )
}

function markOf({ meaningOf }: Sketch, edit: Edit, key: DifferenceKey | null): Mark {
  if (edit.moved) return 'moved-phrase'
  if (key !== null && meaningOf.get(key)?.kind === 'spelling') return 'typography'
  return edit.op === 'replace' ? 'replaced' : 'only'
}

/** Closes the holes between runs, so that they tile the span. */
function fill(
  span: Span,
  runs: readonly Run[],
  change: ChangeIndex,
  base: Pick<Run, 'mark' | 'key'>,
  edit: number | null = null,
): Run[] {
  const hole = (start: number, end: number): Run => ({
    span: { start, end },
    mark: base.mark,
    change,
    edit,
    key: base.key,
  })
  const filled: Run[] = []
  let from = span.start
  for (const run of runs) {
    if (run.span.start > from) filled.push(hole(from, run.span.start))
    filled.push(run)
    from = run.span.end
  }
  if (from < span.end) filled.push(hole(from, span.end))
  return filled
}

function plain(span: Span, change: ChangeIndex | null): Run {
  return { span, mark: 'equal', change, edit: null, key: null }
}

function isInside(span: Span, of: Span): boolean {
  return span.start >= of.start && span.end <= of.end
}

function clip(span: Span, to: Span): Span {
  return { start: Math.max(span.start, to.start), end: Math.min(span.end, to.end) }
}
