import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toReport } from '../engine/report.ts'
import { toJson } from './json.ts'
import { exportedOf, ferryStory } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'

const Place = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer())]),
  v.check(([start, end]) => start <= end, 'a span ends where it begins or behind'),
)
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Index = v.pipe(v.number(), v.integer(), v.minValue(0))
const SideName = v.picklist(['a', 'b'])

const ArticleReport = v.strictObject({
  side: SideName,
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.string(),
  text: v.string(),
  sentences: v.array(
    v.strictObject({
      span: Place,
      paragraph: Index,
      part: v.picklist(['headline', 'body', 'boilerplate', 'metadata']),
    }),
  ),
})

const LinkReport = v.strictObject({
  a: v.array(Index),
  b: v.array(Index),
  kind: v.picklist(['same', 'edited', 'reworded', 'shared-quote', 'same-fact']),
  moved: v.boolean(),
  similarity: Share,
  edits: v.array(
    v.strictObject({
      op: v.picklist(['equal', 'replace', 'delete', 'insert']),
      a: Place,
      b: Place,
      moved: v.optional(v.literal(true)),
    }),
  ),
  words: v.array(v.strictTuple([Place, Place])),
})

const about = { severity: v.picklist([1, 2, 3, 4]), code: v.string(), explanation: v.string() }
const places = { a: v.optional(Place), b: v.optional(Place) }
const both = { a: Place, b: Place }
const FindingReport = v.variant('kind', [
  v.strictObject({
    ...about,
    ...places,
    kind: v.literal('quotation'),
    verbatim: v.boolean(),
    speaker: v.nullable(v.string()),
  }),
  v.strictObject({ ...about, ...places, kind: v.literal('fact'), factType: v.string(), sameValue: v.boolean() }),
  v.strictObject({
    ...about,
    ...places,
    kind: v.literal('artefact'),
    side: SideName,
    rule: v.string(),
    counterpart: v.optional(Place),
  }),
  v.strictObject({ ...about, ...both, kind: v.literal('wording'), tier: v.string() }),
  v.strictObject({ ...about, ...places, kind: v.literal('only'), side: SideName }),
  v.strictObject({ ...about, ...places, kind: v.literal('provenance'), what: v.string() }),
  v.strictObject({ ...about, ...both, kind: v.picklist(['moved', 'split', 'merged']) }),
])

const SpanOrNone = v.nullable(v.strictObject({ start: Index, end: Index }))

/** The public report, and what is beside it in the file. */
const File = v.strictObject({
  format: v.literal('same-story/1'),
  articles: v.strictTuple([ArticleReport, ArticleReport]),
  relation: v.strictObject({
    kind: v.picklist(['identical', 'lightly-edited', 'heavily-edited', 'retranslated', 'same-event', 'unrelated']),
    summary: v.string(),
    reasons: v.array(v.strictObject({ measure: v.string(), value: v.number(), text: v.string() })),
    direction: v.nullable(
      v.strictObject({
        source: SideName,
        signs: v.array(v.strictObject({ text: v.string(), side: SideName, span: Place })),
      }),
    ),
  }),
  links: v.array(LinkReport),
  findings: v.array(FindingReport),
  limited: v.nullable(v.string()),
  name: v.nullable(v.string()),
  comparedAt: v.string(),
  reader: v.strictObject({
    dismissed: v.array(v.strictObject({ a: v.string(), b: v.string(), reason: v.string() })),
    choices: v.array(v.string()),
    hidden: v.array(v.string()),
    equalWords: v.array(v.array(v.string())),
    called: v.array(
      v.strictObject({ a: SpanOrNone, b: SpanOrNone, was: v.string(), kind: v.string(), reason: v.string() }),
    ),
    notes: v.array(v.strictObject({ a: SpanOrNone, b: SpanOrNone, text: v.string(), inClass: v.boolean() })),
  }),
})

const { a, b } = ferryStory()

test('holds the public report as it is, and when it was made', () => {
  const exported = exportedOf(a, b)
  const { comparedAt, name, reader, ...report } = v.parse(File, JSON.parse(toJson(exported)))
  expect(report).toEqual(JSON.parse(JSON.stringify(toReport(exported.reading.comparison))))
  expect([comparedAt, name, reader.dismissed]).toEqual(['2026-11-22T09:50:00Z', null, []])
})

test('whatever the texts hold, the file follows the schema, and the texts come back as they were', () => {
  fc.assert(
    fc.property(hostileExported, (exported) => {
      const { articles } = v.parse(File, JSON.parse(toJson(exported)))
      expect(articles[0].text).toBe(exported.reading.comparison.a.article.text)
    }),
    { numRuns: 60 },
  )
})
