import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import type { Comparison } from '../../engine/compare.ts'
import { placeOf } from '../../engine/find/finding.ts'
import type { Sentenced } from '../../engine/text/segment.ts'
import type { Span } from '../../engine/text/span.ts'
import { findAddresses } from './addresses.ts'
import { formFinder } from './find-names.ts'
import { fold } from './fold.ts'
import { hiddenNames, type HiddenName } from './hidden-names.ts'
import { spokenLocale, type Locale } from '../../locales/locales.ts'
import { cutAt, replace, type PositionMap, type Replacement } from './position-map.ts'

/** What stands for a name: its outlet’s letter, or the letter of the one article that has it; `X` for a name that both have. */
export type Letter = 'A' | 'B' | 'X'

/** How a comparison is shown without saying whose the articles are. Made by `toMask`. */
export interface Mask extends Readonly<Record<Side, PositionMap>> {
  /** Any words of the app or of a reader, with the same names hidden. */
  readonly hide: (words: string) => string
  /** The language in which it says that something is hidden. */
  readonly locale: Locale
}

/** What stands for a line that is not part of the story: it is full of names. */
export function hiddenLine(): string {
  return t({
    message: 'Hidden',
    comment: 'stands for a line of an article, such as its byline, while names are hidden',
  })
}

const letterOf: Readonly<Record<Side, Letter>> = { a: 'A', b: 'B' }

/** A place in a text where something is named. */
interface Mention {
  readonly span: Span
  /** The name’s own number, or the address as it is written. */
  readonly of: number | string
}

/**
 * Finds what tells whose the articles are: outlets, people of bylines, agencies, addresses. Names are replaced by letters and lines that
 * are set aside by a word, piece by piece where a sentence or a difference begins inside them: each place of a difference is moved for certain.
 */
export function toMask(comparison: Comparison, locale = spokenLocale()): Mask {
  const names = hiddenNames(comparison)
  const finders = names.map(({ forms }) => forms.map(formFinder))
  const find = (text: string) => findMentions(text, finders)
  const mentions = { a: find(comparison.a.article.text), b: find(comparison.b.article.text) }
  const letters = lettersOf(names, mentions)
  const edges = edgesOf(comparison)
  const mapOf = (side: Side): PositionMap => {
    const { article } = comparison[side]
    const named = mentions[side].map(({ span, of }) => ({ span, text: letters.get(of) ?? 'X' }))
    return replace(article.text, cutAt(withSetAside(named, comparison[side]), edges[side]))
  }
  return { a: mapOf('a'), b: mapOf('b'), hide: hider(find, letters), locale }
}

/** In order and disjoint: names that overlap are one mention, of the one that begins first. `finders` by name, for each of its forms. */
function findMentions(text: string, finders: readonly (readonly ReturnType<typeof formFinder>[])[]): Mention[] {
  const folded = fold(text)
  const ofNames = finders.flatMap((forms, index) =>
    forms.flatMap((find) => find(text, folded).map((span) => ({ span, of: index }))),
  )
  const ofAddresses = findAddresses(text).map((span) => ({ span, of: text.slice(span.start, span.end).toLowerCase() }))
  return join([...ofAddresses, ...ofNames])
}

function join(mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  // An address comes first where it is as long as the name in it.
  for (const mention of mentions.toSorted((x, y) => x.span.start - y.span.start || y.span.end - x.span.end)) {
    const last = joined.at(-1)
    if (last === undefined || mention.span.start >= last.span.end) joined.push(mention)
    else if (mention.span.end > last.span.end)
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: mention.span.end } }
  }
  return joined
}

function lettersOf(
  names: readonly HiddenName[],
  mentions: Readonly<Record<Side, readonly Mention[]>>,
): ReadonlyMap<Mention['of'], Letter> {
  const [inA, inB] = [new Set(mentions.a.map(({ of }) => of)), new Set(mentions.b.map(({ of }) => of))]
  const letters = new Map<Mention['of'], Letter>()
  for (const of of inA) letters.set(of, inB.has(of) ? 'X' : 'A')
  for (const of of inB) if (!inA.has(of)) letters.set(of, 'B')
  names.forEach(({ owner }, index) => {
    if (owner !== null) letters.set(index, owner === 'both' ? 'X' : letterOf[owner])
  })
  return letters
}

/** The names, and each sentence that is not part of the story as a whole. */
function withSetAside(named: readonly Replacement[], { article, sentences }: Sentenced): Replacement[] {
  const aside = sentences.filter(({ block }) => article.blocks[block]?.reason !== null).map(({ span }) => span)
  const outside = named.filter(({ span }) => !aside.some(({ start, end }) => span.start < end && span.end > start))
  return [...outside, ...aside.map((span) => ({ span, text: hiddenLine() }))].sort(
    (x, y) => x.span.start - y.span.start,
  )
}

/** Where sentences, edits and findings that are drawn begin and end; ascending. */
function edgesOf({ a, b, changes, findings }: Comparison): Record<Side, number[]> {
  const edges = { a: new Set<number>(), b: new Set<number>() }
  const add = (side: Side, span: Span | null) => {
    if (span !== null) edges[side].add(span.start).add(span.end)
  }
  const addBoth = (places: { readonly a: Span | null; readonly b: Span | null }) => {
    add('a', places.a)
    add('b', places.b)
  }
  for (const { span } of a.sentences) add('a', span)
  for (const { span } of b.sentences) add('b', span)
  for (const { edits } of changes) edits.forEach(addBoth)
  for (const finding of findings) {
    if (finding.kind === 'artefact' || (finding.kind === 'fact' && !finding.sameValue))
      addBoth({ a: placeOf(finding, 'a'), b: placeOf(finding, 'b') })
    if (finding.kind === 'quotation' && !finding.verbatim) {
      addBoth(finding)
      finding.altered.forEach(addBoth)
    }
  }
  const ascending = (places: ReadonlySet<number>) => [...places].sort((x, y) => x - y)
  return { a: ascending(edges.a), b: ascending(edges.b) }
}

/** The same words are said of many differences: each is looked through once. */
function hider(find: (text: string) => readonly Mention[], letters: ReadonlyMap<Mention['of'], Letter>): Mask['hide'] {
  const known = new Map<string, string>()
  return (words) => {
    const hidden = known.get(words) ?? hideIn(words, find(words), letters)
    known.set(words, hidden)
    return hidden
  }
}

function hideIn(words: string, mentions: readonly Mention[], letters: ReadonlyMap<Mention['of'], Letter>): string {
  return replace(
    words,
    mentions.map(({ span, of }) => ({ span, text: letters.get(of) ?? 'X' })),
  ).text
}
