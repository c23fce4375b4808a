import type { Side } from '../article.ts'
import type { Comparison } from '../compare.ts'
import { slice } from '../text/span.ts'
import type { Sentenced, SentenceIndex } from '../text/segment.ts'
import { formatLinks, formatMarked, parseMarked } from './notation.ts'

/** One link, or one sentence that stands alone, as a case's `expected.txt` writes it. */
export interface OutcomeLine {
  /** `[2]:[1] moved`, `[3]:[]`. */
  readonly link: string
  /** Its words as marked text; a sentence that stands alone is marked whole. */
  readonly marked: string
}

function isStory({ a, b }: Comparison, side: Side, sentence: SentenceIndex): boolean {
  const { article, sentences } = side === 'a' ? a : b
  const part = article.blocks[sentences[sentence]?.block ?? -1]?.part
  return part === 'headline' || part === 'body'
}

function standingAlone(comparison: Comparison, side: Side): { index: SentenceIndex; text: string }[] {
  const linked = new Set(comparison.changes.flatMap((change) => change[side]))
  const { article, sentences } = comparison[side]
  return sentences.flatMap(({ span }, index) =>
    linked.has(index) || !isStory(comparison, side, index)
      ? []
      : [{ index, text: slice(article.text, span).replaceAll(/\s+/gu, ' ') }],
  )
}

function textOf({ article, sentences }: Sentenced, linked: readonly SentenceIndex[]): string {
  const texts = linked.flatMap((index) => sentences[index] ?? []).map(({ span }) => slice(article.text, span))
  return texts.join(' ').replaceAll(/\s+/gu, ' ')
}

/**
 * What a comparison found, in the order of `a`; then what stands in `b` alone. Set-aside sentences are left out; linked ones whose words
 * cannot be compared, in two languages, are marked whole.
 */
export function toOutcome(comparison: Comparison): OutcomeLine[] {
  const { a, b, changes } = comparison
  const links = changes.map((change) => ({
    place: change.a[0] ?? 0,
    link: formatLinks([change]),
    marked:
      change.edits.length > 0
        ? formatMarked(change, a.article.text, b.article.text)
        : `[-${textOf(a, change.a)}-]{+${textOf(b, change.b)}+}`,
  }))
  const onlyA = standingAlone(comparison, 'a').map(({ index, text }) => ({
    place: index,
    link: `[${index}]:[]`,
    marked: `[-${text}-]`,
  }))
  const onlyB = standingAlone(comparison, 'b').map(({ index, text }) => ({
    place: Infinity,
    link: `[]:[${index}]`,
    marked: `{+${text}+}`,
  }))
  return [...links, ...onlyA, ...onlyB]
    .toSorted((x, y) => x.place - y.place || 0)
    .map(({ link, marked }) => ({ link, marked }))
}

/** An outcome under its sentence of documentation: the links, an empty line, the marked texts. */
export function formatOutcome(documentation: string, lines: readonly OutcomeLine[]): string {
  const links = lines.map(({ link }) => `${link}\n`).join('')
  return `${documentation}\n\n${links}\n${lines.map(({ marked }) => `${marked}\n`).join('')}`
}

/** Reads what `formatOutcome` writes. */
export function parseOutcome(text: string): { documentation: string; lines: OutcomeLine[] } {
  const [documentation = '', links = '', marked = ''] = text.trimEnd().split('\n\n')
  const markedLines = marked.split('\n')
  const linkLines = links === '' ? [] : links.split('\n')
  return {
    documentation: documentation.trim(),
    lines: linkLines.map((link, index) => ({ link, marked: markedLines[index] ?? '' })),
  }
}

/** The story of one side that an outcome's marked texts add up to, letters and figures only: kept words are shown as `a` has them. */
export function storyOf(lines: readonly OutcomeLine[], side: Side): string {
  const place = (link: string): number => Number((side === 'a' ? /^\[(\d+)/u : /:\[(\d+)/u).exec(link)?.[1] ?? Infinity)
  const inOrder = lines.toSorted((x, y) => place(x.link) - place(y.link) || 0)
  return lettersOf(inOrder.map(({ marked }) => parseMarked(marked)[side]).join(''))
}

const ARABIC_ZERO = 0x660

/**
 * A text's letters and figures without accents, vowel marks, capitals, spaces and punctuation. Coarser than the engine's normal
 * form, so that an ideal may call equal what the engine does not yet.
 */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
}

const MARKS = /\[-.*?-\]|\{\+.*?\+\}|\[<.*?<\]|\{>.*?>\}/gu

function countOf(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found]
  return wanted.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

/** How far an outcome is from the ideal one: links and marks that are as they should be, and those too many. */
export function formatDistance(found: readonly OutcomeLine[], ideal: readonly OutcomeLine[]): string {
  const compareWith = (name: string, read: (lines: readonly OutcomeLine[]) => string[]): string => {
    const wanted = read(ideal)
    const got = read(found)
    const right = countOf(wanted, got)
    return `${name} ${right} of ${wanted.length}, ${got.length - right} astray`
  }
  const links = compareWith('links', (lines) => lines.map(({ link }) => link))
  const marks = compareWith('marks', (lines) => lines.flatMap(({ marked }) => marked.match(MARKS) ?? []))
  return `${links}; ${marks}`
}
