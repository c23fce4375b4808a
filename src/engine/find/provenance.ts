import { storySentences } from '../align/evidence.ts'
import { isTextLink } from '../align/link.ts'
import type { Side } from '../article.ts'
import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { told, type Told } from '../told.ts'
import type { ProvenanceFinding } from './finding.ts'
import { namesAgency, provenanceLines, type LineKind, type ProvenanceLine } from './provenance-lines.ts'

/** A story without a credit is the credited one where so many of its sentences, 0…1 and at least so many, stand in it. */
const ONE_STORY = { share: 0.6, sentences: 3 }

const KINDS: readonly LineKind[] = ['agency', 'byline', 'dateline', 'date', 'correction', 'caption', 'link']

const SENTENCES: Readonly<Record<LineKind, { readonly only: Told; readonly same: Told; readonly differs: Told }>> = {
  agency: {
    only: told(/*i18n*/ 'An agency’s credit that only one article has.'),
    same: told(/*i18n*/ 'An agency’s credit that both articles have.'),
    differs: told(/*i18n*/ 'The articles credit different agencies.'),
  },
  byline: {
    only: told(/*i18n*/ 'A byline that only one article has.'),
    same: told(/*i18n*/ 'A byline that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different bylines.'),
  },
  dateline: {
    only: told(/*i18n*/ 'A dateline that only one article has.'),
    same: told(/*i18n*/ 'A dateline that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different datelines.'),
  },
  date: {
    only: told(/*i18n*/ 'A date of publication that only one article has.'),
    same: told(/*i18n*/ 'A date of publication that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different dates of publication.'),
  },
  correction: {
    only: told(/*i18n*/ 'A correction note that only one article has.'),
    same: told(/*i18n*/ 'A correction note that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different correction notes.'),
  },
  caption: {
    only: told(/*i18n*/ 'A caption that only one article has.'),
    same: told(/*i18n*/ 'A caption that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different captions.'),
  },
  link: {
    only: told(/*i18n*/ 'A link that only one article has.'),
    same: told(/*i18n*/ 'A link that both articles have.'),
    differs: told(/*i18n*/ 'The articles have different links.'),
  },
}

/** A line with its answer in the other article; at least one is there. */
interface Pair {
  readonly a: ProvenanceLine | null
  readonly b: ProvenanceLine | null
}

/** What both articles say about where the story comes from, kind by kind, the same words or not; and what only one says. */
export function findProvenance(a: Segmented, b: Segmented, changes: readonly Change[]): ProvenanceFinding[] {
  const linesA = provenanceLines(a)
  const linesB = provenanceLines(b)
  const dropped = droppedCredit('a', a, b, linesA, linesB, changes) ?? droppedCredit('b', b, a, linesB, linesA, changes)
  const found = KINDS.flatMap((kind) => {
    const of = (line: ProvenanceLine): boolean => line.kind === kind
    if (kind === 'agency' && dropped !== null) return [dropped]
    return pairs(linesA.filter(of), linesB.filter(of)).map((pair) => toFinding(kind, pair))
  })
  return found.sort((x, y) => (x.a?.start ?? Infinity) - (y.a?.start ?? Infinity) || 0)
}

/** An agency's credit that one article has, where the other is the same story and names no agency at all. */
function droppedCredit(
  side: Side,
  credited: Segmented,
  other: Segmented,
  lines: readonly ProvenanceLine[],
  otherLines: readonly ProvenanceLine[],
  changes: readonly Change[],
): ProvenanceFinding | null {
  const agencies = lines.filter(({ kind }) => kind === 'agency')
  const [first] = agencies
  if (first === undefined || otherLines.some(({ kind }) => kind === 'agency')) return null
  if (agencies.some(({ key }) => namesAgency(other, key)) || !isSameStory(side, other, changes)) return null
  const name = slice(credited.article.text, first.span)
  return {
    kind: 'provenance',
    what: 'agency',
    severity: 2,
    code: 'provenance/agency-dropped',
    explanation: told(/*i18n*/ 'One article credits “{name}”; the other carries the same story without a credit.', {
      name,
    }),
    a: side === 'a' ? first.span : null,
    b: side === 'b' ? first.span : null,
  }
}

/** Whether most sentences of the article without a credit, which is not on `side`, stand in the credited one. */
function isSameStory(side: Side, other: Segmented, changes: readonly Change[]): boolean {
  const linked = new Set(changes.filter(isTextLink).flatMap((change) => change[side === 'a' ? 'b' : 'a']))
  const sentences = storySentences(other)
  const count = sentences.filter((index) => linked.has(index)).length
  return count >= ONE_STORY.sentences && count >= ONE_STORY.share * sentences.length
}

/** Lines of one kind in pairs: the same words first, then what is left in the order of the articles. */
function pairs(linesA: readonly ProvenanceLine[], linesB: readonly ProvenanceLine[]): Pair[] {
  const waiting = new Map<string, ProvenanceLine[]>()
  for (const b of linesB) {
    const known = waiting.get(b.key)
    if (known === undefined) waiting.set(b.key, [b])
    else known.push(b)
  }
  const answers = new Map<ProvenanceLine, ProvenanceLine>()
  for (const a of linesA) {
    const b = waiting.get(a.key)?.shift()
    if (b !== undefined) answers.set(a, b)
  }
  const answered = new Set(answers.values())
  const left = linesB.filter((b) => !answered.has(b))
  const found = linesA.map((a): Pair => ({ a, b: answers.get(a) ?? left.shift() ?? null }))
  return [...found, ...left.map((b): Pair => ({ a: null, b }))]
}

function toFinding(kind: LineKind, { a, b }: Pair): ProvenanceFinding {
  const { only, same, differs } = SENTENCES[kind]
  const what = kind === 'date' ? 'dateline' : kind
  const base = { kind: 'provenance', what, severity: 4, a: a?.span ?? null, b: b?.span ?? null } as const
  if (a === null || b === null) return { ...base, code: 'provenance/only', explanation: only }
  if (a.key === b.key) return { ...base, code: 'provenance/same', explanation: same }
  return { ...base, code: 'provenance/differs', explanation: differs }
}
