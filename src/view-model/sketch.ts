import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { isTextLink } from '../engine/align/link.ts'
import { normalize } from '../engine/text/normalize.ts'
import { slice, type Span } from '../engine/text/span.ts'
import type { Change, Edit } from '../engine/diff/diff-links.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import { comparedBy, type Compared } from './compared.ts'
import { toEquality, type Equality } from './equal-words.ts'
import { toPassages } from './passages.ts'
import { toMeanings, type Meaning, type Meanings } from './meanings.ts'
import type { ChangeIndex, DifferenceKey, Passage } from './row.ts'
import { atOnce, type Steps } from './steps.ts'

/** A comparison with the look-ups that drawing needs, made once. Made by `toSketch`, read by everything in this folder. */
export interface Sketch {
  readonly comparison: Comparison
  readonly compared: Compared
  /** Two separate reports: what one has alone is no loss of the other, and loose links are no wording to compare. */
  readonly apart: boolean
  /** The text link a sentence is in; absent where it stands in its article only. */
  readonly changeOf: Readonly<Record<Side, ReadonlyMap<SentenceIndex, ChangeIndex>>>
  /** The passage a moved link belongs to. */
  readonly passageOf: ReadonlyMap<ChangeIndex, Passage>
  /** By change, then by edit; null for equal edits and for those that are not marked. */
  readonly keys: readonly (readonly (DifferenceKey | null)[])[]
  readonly meanings: Meanings
  /** What is known of a difference beyond its mark. */
  readonly meaningOf: ReadonlyMap<DifferenceKey, Meaning>
  /** What the reader treats as equal. */
  readonly equality: Equality
}

/** `equality`: what the reader treats as equal, for a comparison in which it is kept already. */
export function toSketch(comparison: Comparison, equality: Equality = toEquality([])): Sketch {
  return atOnce(sketching(comparison, equality))
}

/** The same in steps: one for each change. */
export function* sketching(comparison: Comparison, equality: Equality): Steps<Sketch> {
  const a = new Map<SentenceIndex, ChangeIndex>()
  const b = new Map<SentenceIndex, ChangeIndex>()
  comparison.changes.forEach((change, index) => {
    if (!isTextLink(change)) return
    for (const sentence of change.a) a.set(sentence, index)
    for (const sentence of change.b) b.set(sentence, index)
  })
  const compared = comparedBy(comparison)
  const apart = isApart(comparison) || compared === 'nothing'
  const passageOf = new Map<ChangeIndex, Passage>()
  // Two reporters have no common order that anything could have moved out of.
  for (const passage of apart ? [] : toPassages(comparison)) {
    for (const index of passage.changes) passageOf.set(index, passage)
  }
  yield
  const meanings = toMeanings(comparison)
  const meaningOf = new Map<DifferenceKey, Meaning>()
  for (const [key, finding] of meanings.ofArtefact) meaningOf.set(key, { kind: 'artefact', finding })
  const keys: Sketch['keys'][number][] = []
  for (const [index, change] of comparison.changes.entries()) {
    yield
    const meant = editKeys(comparison, change, index).map((key, edit) => {
      const own = meantKey(meanings, change.edits[edit], key, meaningOf)
      // Of two sentences by two reporters only what bears on a quotation or a fact is worth a mark.
      const isLoose = apart && change.kind === 'reworded'
      return isLoose && own !== null && !meaningOf.has(own) ? null : own
    })
    keys.push(meant)
  }
  return { comparison, compared, apart, changeOf: { a, b }, passageOf, keys, meanings, meaningOf, equality }
}

function isApart({ relation }: Comparison): boolean {
  return relation.kind === 'same-event' || relation.kind === 'unrelated'
}

/** A phrase that shifted is a delete and an insert in the edits, and one difference to the reader: both get the same key. */
function editKeys(comparison: Comparison, change: Change, index: ChangeIndex): (DifferenceKey | null)[] {
  const waiting = new Map<string, DifferenceKey[]>()
  return change.edits.map((edit, editIndex) => {
    if (edit.op === 'equal') return null
    const key = `c${index}e${editIndex}`
    if (!edit.moved) return key
    const phrase =
      edit.op === 'delete' ? fold(comparison.a.article.text, edit.a) : fold(comparison.b.article.text, edit.b)
    const counterpart = edit.op === 'delete' ? `insert ${phrase}` : `delete ${phrase}`
    const partner = waiting.get(counterpart)?.shift()
    if (partner !== undefined) return partner
    waiting.set(`${edit.op} ${phrase}`, [...(waiting.get(`${edit.op} ${phrase}`) ?? []), key])
    return key
  })
}

/** The key under which an edit is known once it is clear what it means; notes the meaning in `meaningOf`. */
function meantKey(
  meanings: Meanings,
  edit: Edit | undefined,
  key: DifferenceKey | null,
  meaningOf: Map<DifferenceKey, Meaning>,
): DifferenceKey | null {
  const meaning = key === null || edit === undefined ? null : meanings.ofEdit(edit)
  // A phrase that only shifted says the same words: what it says of a tier, its two places take back.
  if (meaning === null || (edit?.moved === true && meaning.kind !== 'quotation')) return key
  const known = meaning.key ?? key
  if (known !== null) meaningOf.set(known, meaning)
  return known
}

/** Enough to pair the two places of one phrase inside one sentence. */
function fold(text: string, span: Span): string {
  return normalize(slice(text, span))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** True for a sentence that is not part of the story and is in no link. */
export function isAside(sketch: Sketch, side: Side, sentence: SentenceIndex): boolean {
  const { article, sentences } = sketch.comparison[side]
  const part = article.blocks[sentences[sentence]?.block ?? -1]?.part
  return (part === 'boilerplate' || part === 'metadata') && !sketch.changeOf[side].has(sentence)
}
