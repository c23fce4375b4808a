import type { Link } from '../engine/align/link.ts'
import type { Article, Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Change, Edit } from '../engine/diff/diff-links.ts'
import type { Finding } from '../engine/find/finding.ts'
import type { Sentenced } from '../engine/text/segment.ts'

/**
 * One stretch of a comparison on its way from the worker to the page: what the parcel before had not. Copying a hundred thousand edits
 * object by object would stop the page for half a second; as numbers they cost next to nothing.
 */
export interface Parcel extends Pick<Comparison, 'findings' | 'relation' | 'limited' | 'pending'> {
  /** What stays the same throughout, in the first parcel only. The articles themselves never left the page. */
  readonly frame: Frame | null
  /** The edits that are new, `NUMBERS` each. The word pairs beneath them stay behind: nothing on the page shows them. */
  readonly edits: Int32Array<ArrayBuffer>
}

interface Frame extends Readonly<Record<Side, Omit<Sentenced, 'article'>>> {
  readonly links: readonly Link[]
}

/** Numbers that stand for one edit: index of its change, operation, whether it moved, and the four ends of its spans. */
const NUMBERS = 7

const operations = ['equal', 'replace', 'delete', 'insert'] as const

/** What a comparison has that the one before it, null for none, had not. */
export function pack(comparison: Comparison, before: Comparison | null): Parcel {
  const { a, b, changes, findings, relation, limited, pending } = comparison
  const frame = { a: withoutArticle(a), b: withoutArticle(b), links: changes.map(toLink) }
  const numbers = changes.flatMap(({ edits }, index) =>
    (before?.changes[index]?.edits.length ?? 0) > 0 ? [] : edits.flatMap((edit) => toNumbers(edit, index)),
  )
  return {
    frame: before === null ? frame : null,
    edits: Int32Array.from(numbers),
    findings: findings.filter(isSaid),
    relation,
    limited,
    pending,
  }
}

/** Of words that merely differ the edits say it all: one finding for each would be copied for nothing. */
function isSaid(finding: Finding): boolean {
  return finding.kind !== 'wording' || (finding.tier !== 'wording' && finding.tier !== 'typography')
}

/** The comparison that was packed, but for the word pairs and the findings of words that merely differ. Changes that have nothing new stay the same objects. */
export function unpack(
  parcel: Parcel,
  before: Comparison | null,
  articles: Readonly<Record<Side, Article>>,
): Comparison {
  const { frame, findings, relation, limited, pending } = parcel
  const changes = frame === null ? [...(before?.changes ?? [])] : frame.links.map(withoutWords)
  for (const [index, edits] of toEdits(parcel.edits)) {
    const change = changes[index]
    if (change !== undefined) changes[index] = { ...change, edits }
  }
  const side = (name: Side): Sentenced => {
    const { sentences, wordCount } = frame?.[name] ?? before?.[name] ?? { sentences: [], wordCount: 0 }
    return { article: articles[name], sentences, wordCount }
  }
  return { a: side('a'), b: side('b'), changes, findings, relation, limited, pending }
}

function withoutArticle({ sentences, wordCount }: Sentenced): Omit<Sentenced, 'article'> {
  return { sentences, wordCount }
}

function toLink({ a, b, kind, moved, similarity }: Change): Link {
  return { a, b, kind, moved, similarity }
}

function withoutWords(link: Link): Change {
  return { ...link, edits: [], words: [] }
}

function toNumbers({ op, a, b, moved }: Edit, change: number): number[] {
  return [change, operations.indexOf(op), moved ? 1 : 0, a.start, a.end, b.start, b.end]
}

/** By change. */
function toEdits(numbers: Int32Array): Map<number, Edit[]> {
  const edits = new Map<number, Edit[]>()
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const [change = -1, op = 0, moved = 0, startA = 0, endA = 0, startB = 0, endB = 0] = numbers.subarray(
      at,
      at + NUMBERS,
    )
    const edit: Edit = {
      op: operations[op] ?? 'equal',
      a: { start: startA, end: endA },
      b: { start: startB, end: endB },
      moved: moved === 1,
    }
    const known = edits.get(change)
    if (known === undefined) edits.set(change, [edit])
    else known.push(edit)
  }
  return edits
}
