import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { runsOf } from './interleave.ts'
import { families, type Family } from './kinds.ts'
import type { Row, Run } from './row.ts'
import { rowAtOffset, toRows } from './rows.ts'
import { swapped, writtenComparison, type Written } from './testing/written-comparison.ts'

/** Rows as `a ¦ b`: sentences' runs with marks in brackets, rows of one side facing `-`. */
function draw(written: Written, hidden: readonly Family[] = ['form']): string[] {
  const comparison = writtenComparison(written)
  return toRows(comparison, { hidden }).map((row) => {
    const kind = row.kind === 'pair' ? '' : `${row.kind}: `
    return `${kind}${drawCell(comparison, row, 'a')} ¦ ${drawCell(comparison, row, 'b')}`
  })
}

function drawCell(comparison: Comparison, row: Row, side: Side): string {
  const { text } = comparison[side].article
  const cell = row[side]
  if (cell === null) return '-'
  const drawRuns = (runs: readonly Run[]) =>
    runs.map(({ span, mark }) => {
      const words = text.slice(span.start, span.end)
      return mark === 'equal' || mark === 'sentence-only' ? words : `[${words}]`
    })
  return cell.paragraphs.map(({ runs }) => drawRuns(runs).join('').trim()).join(' / ')
}

const table: readonly [string, Written, readonly string[]][] = [
  [
    'a short paragraph and its counterpart share a row',
    { a: ['One. | Two here.'], b: ['One. | Two there.'], links: ['0:0', '1:1'] },
    ['One. Two [here.] ¦ One. Two [there.]'],
  ],
  [
    'a paragraph of more than three sentences is cut',
    { a: ['One. | Two. | Three. | Four.'], b: ['One. | Two. | Three. | Four.'], links: ['0:0', '1:1', '2:2', '3:3'] },
    ['One. ¦ One.', 'Two. ¦ Two.', 'Three. ¦ Three.', 'Four. ¦ Four.'],
  ],
  [
    'a paragraph that answers to two is cut',
    { a: ['One. | Two.'], b: ['One.', 'Two.'], links: ['0:0', '1:1'] },
    ['One. ¦ One.', 'Two. ¦ Two.'],
  ],
  [
    'the headline has a row of its own, even where it shares no word',
    { a: ['# Vote', 'One.'], b: ['# Ballot', 'One.'], links: ['1:1'] },
    ['Vote ¦ Ballot', 'One. ¦ One.'],
  ],
  [
    'a headline that is linked together with the story below still has its row',
    {
      a: ['# Cracks found', 'Cracks were found.'],
      b: ['# Farms wait', 'Cracks were found. | Farms wait.'],
      links: ['0,1:1'],
    },
    ['Cracks [found] ¦ Farms wait', '[Cracks] were found. ¦ Cracks were found.', 'only: - ¦ Farms wait.'],
  ],
  [
    'what stands in one side only stands between its neighbours and cuts the paragraph',
    { a: ['One. | Extra. | Two.'], b: ['One. | Two.'], links: ['0:0', '2:1'] },
    ['One. ¦ One.', 'only: Extra. ¦ -', 'Two. ¦ Two.'],
  ],
  [
    'what continues the paragraph above comes before what begins the next',
    { a: ['One.', 'New. | Two.'], b: ['One. | Tail.', 'Two.'], links: ['0:0', '2:2'] },
    ['One. ¦ One.', 'only: - ¦ Tail.', 'only: New. ¦ -', 'Two. ¦ Two.'],
  ],
  [
    'a moved passage stands at its own place on each side, facing its ghost',
    {
      a: ['Mover one. | Mover two.', 'Stay.'],
      b: ['Stay.', 'Mover one. | Mover two.'],
      links: ['0:1 moved', '1:2 moved', '2:0'],
    },
    ['moved: Mover one. Mover two. ¦ -', 'Stay. ¦ Stay.', 'moved: - ¦ Mover one. Mover two.'],
  ],
  [
    'a split sentence has a row of its own',
    { a: ['Both here. | Next.'], b: ['Both. | Here. | Next.'], links: ['0:0,1', '1:2'] },
    ['[Both] here. ¦ [Both.] Here.', 'Next. ¦ Next.'],
  ],
  [
    'what is not part of the story faces its like',
    { a: ['One.', '~ Share this.'], b: ['One.', '~ All rights kept.', '~ Top.'], links: ['0:0'] },
    ['One. ¦ One.', 'aside: Share this. ¦ All rights kept. / Top.'],
  ],
  [
    'paragraphs of two separate reports stand beside each other',
    { a: ['One. | More.', 'Two.'], b: ['Uno.', 'Dos.'], links: [], relation: 'same-event' },
    ['apart: One. More. ¦ Uno.', 'apart: Two. ¦ Dos.'],
  ],
  [
    'their columns are not torn apart by what is set aside, nor by links between distant sentences',
    {
      a: ['One.', 'Two.', 'Same words.'],
      b: ['~ By Ada Linn', 'Same word.', 'Dos.', 'Tres.'],
      links: ['2:1'],
      relation: 'same-event',
    },
    ['aside: - ¦ By Ada Linn', 'apart: One. ¦ Same [word.]', 'apart: Two. ¦ Dos.', 'apart: Same [words.] ¦ Tres.'],
  ],
  [
    'links that cross share one row rather than lose a word',
    { a: ['One. | Two.'], b: ['Two. | One.'], links: ['0:1', '1:0'] },
    ['One. Two. ¦ Two. One.'],
  ],
]

test.each(table)('%s', (_, written, expected) => {
  expect(draw(written)).toEqual(expected)
})

test('differences of form are marked only when asked for, word by word', () => {
  const written: Written = { a: ['He said “no deal” to all.'], b: ['He said "no deal" to all.'], links: ['0:0'] }
  expect(draw(written)).toEqual(['He said “no deal” to all. ¦ He said "no deal" to all.'])
  expect(draw(written, [])).toEqual(['He said [“no] [deal”] to all. ¦ He said ["no] [deal"] to all.'])
})

const sentence = fc.constantFrom(
  'Cy.',
  'Dee fox.',
  'Eel fox gnu.',
  'Dee “fox” gnu hen.',
  'Fox eel cy.',
  'خبر عاجل.',
  '👩‍👩‍👧.',
)
const paragraph = fc
  .tuple(fc.constantFrom('', '', '', '', '~ '), fc.array(sentence, { minLength: 1, maxLength: 5 }))
  .map(([prefix, sentences]) => prefix + sentences.join(' | '))
const text = fc
  .tuple(fc.constantFrom('', '# '), fc.array(paragraph, { maxLength: 6 }))
  .map(([prefix, paragraphs]) =>
    paragraphs.map((words, index) => (index === 0 ? prefix + words.replace('~ ', '') : words)),
  )

/** Any two texts and any links between their sentences, each sentence in at most one; crossing and enclosing ones, too. */
const anyHidden = fc.subarray(families.map(({ family }) => family))

const anyWritten = fc
  .record({
    a: text,
    b: text,
    pairs: fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 8 }),
    relation: fc.constantFrom('heavily-edited' as const, 'same-event' as const),
  })
  .map(({ a, b, pairs, relation }): Written => {
    const count = (paragraphs: readonly string[]) => paragraphs.join(' | ').split(' | ').filter(Boolean).length
    const free = { a: Array.from({ length: count(a) }, (_, i) => i), b: Array.from({ length: count(b) }, (_, i) => i) }
    const links: string[] = []
    for (const [i, j, moreA, moreB, moved] of pairs) {
      if (free.a.length === 0 || free.b.length === 0) break
      const takenA = free.a.splice(i % free.a.length, moreA + 1)
      const takenB = free.b.splice(j % free.b.length, moreB + 1)
      links.push(`${takenA.join(',')}:${takenB.join(',')}${moved ? ' moved' : ''}`)
    }
    return { a, b, links, relation }
  })

test('every character is in one row and run, in reading order, and nothing else is drawn', () => {
  fc.assert(
    fc.property(anyWritten, anyHidden, (written, hidden) => {
      const comparison = writtenComparison(written)
      const rows = toRows(comparison, { hidden })
      for (const side of ['a', 'b'] as const) {
        const runs = rows.flatMap((row) => runsOf(row[side]))
        let drawnTo = 0
        let drawn = ''
        for (const { span } of runs) {
          expect(span.start).toBeGreaterThanOrEqual(drawnTo)
          expect(span.end).toBeGreaterThan(span.start)
          drawnTo = span.end
          drawn += comparison[side].article.text.slice(span.start, span.end)
        }
        expect(drawn.replace(/\s/g, '')).toBe(comparison[side].article.text.replace(/\s/g, ''))
      }
    }),
  )
})

test('the runs of a paragraph tile it', () => {
  fc.assert(
    fc.property(anyWritten, anyHidden, (written, hidden) => {
      for (const row of toRows(writtenComparison(written), { hidden })) {
        for (const paragraph of [...(row.a?.paragraphs ?? []), ...(row.b?.paragraphs ?? [])]) {
          for (let i = 1; i < paragraph.runs.length; i++) {
            expect(paragraph.runs[i]?.span.start).toBe(paragraph.runs[i - 1]?.span.end)
          }
        }
      }
    }),
  )
})

test('swapping the texts mirrors the rows', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      const comparison = writtenComparison(written)
      // Two equal articles are the same comparison either way round: nothing could tell which way to turn it.
      fc.pre(comparison.a.article.id !== comparison.b.article.id)
      const shape = (rows: readonly Row[], a: Side, b: Side) =>
        rows.map((row) => ({
          kind: row.kind,
          left: runsOf(row[a]).map(({ span, mark }) => [span.start, span.end, mark]),
          right: runsOf(row[b]).map(({ span, mark }) => [span.start, span.end, mark]),
        }))
      const there = shape(toRows(comparison, { hidden: ['form'] }), 'a', 'b')
      const back = shape(toRows(swapped(comparison), { hidden: ['form'] }), 'b', 'a')
      expect(back).toEqual(there)
    }),
    {
      // A link around another, found by chance.
      examples: [
        [
          {
            a: ['Cy. | Cy. | Cy.'],
            b: ['Cy.', 'Cy. | Cy. | Cy.', 'Cy. | Cy. | Cy. | Cy.', 'Cy. | Cy.'],
            links: ['0:4 moved', '1:3,5,6 moved', '2:7 moved'],
            relation: 'heavily-edited',
          },
        ],
      ],
    },
  )
})

test('a place of the first text is found in its own row, not in what only the second has above or below it', () => {
  const comparison = writtenComparison({
    a: ['# Ferry', 'The ferry stopped.', 'Nobody was hurt.'],
    b: ['# Ferry', 'By our reporters', 'The ferry stopped.', 'A boat came.', 'Nobody was hurt.'],
    links: ['0:0', '1:2', '2:4'],
  })
  const rows = toRows(comparison, { hidden: ['form'] })
  const { text } = comparison.a.article
  const found = [0, 3, text.indexOf('The'), text.indexOf('stopped'), text.indexOf('hurt')].map((offset) =>
    rowAtOffset(rows, offset),
  )
  expect(found).toEqual([0, 0, 2, 2, 4])
})
