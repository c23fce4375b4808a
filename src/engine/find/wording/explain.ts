import type { Tier } from '../finding.ts'
import type { Span } from '../../text/span.ts'
import type { EditWords } from './edit-words.ts'
import type { Hit } from './lexicon.ts'
import type { Evidence, Sides } from './sides.ts'

/** More of a stretch is not repeated in an explanation, in code units: the reader has it before their eyes. */
const LONGEST_QUOTED = 48

/** Why an edit is of its tier, in one plain sentence that names the words. */
export function explain(tier: Tier, sides: Sides, evidence: Evidence | null, textA: string, textB: string): string {
  // Nine edits in ten.
  if (tier === 'wording') return plainly(quoted(textA, sides.edit.a), quoted(textB, sides.edit.b))
  const whole = { a: quoted(textA, sides.edit.a), b: quoted(textB, sides.edit.b) }
  const { a = null, b = null } = evidence ?? {}
  const telling = {
    a: a === null ? null : quoted(textA, spanOf(sides.a, a)),
    b: b === null ? null : quoted(textB, spanOf(sides.b, b)),
  }
  const both = telling.a !== null && telling.b !== null
  const own = telling.a ?? telling.b ?? ''
  const ownWhole = (telling.a === null ? whole.b : whole.a) ?? own
  switch (tier) {
    case 'negation':
      return both
        ? `One article says ${telling.a}, the other ${telling.b}: these are opposites.`
        : `Only one article says ${own} here.`
    case 'certainty':
      return both
        ? `One article says ${telling.a}, the other ${telling.b}: how sure it is differs.`
        : `Only one article says ${own} here: how sure it is differs.`
    case 'attribution':
      return both
        ? `One article says ${telling.a}, the other ${telling.b}: the words are reported differently.`
        : `Only one article says here whose words these are: ${ownWhole.endsWith(' …”') ? own : ownWhole}.`
    case 'label':
      return `One article says ${telling.a}, the other ${telling.b}, of the same thing.`
    case 'spelling':
    case 'typography':
      return `${whole.a ?? 'Nothing'} and ${whole.b ?? 'nothing'} are the same, written in two ways.`
  }
}

function plainly(a: string | null, b: string | null): string {
  return a !== null && b !== null
    ? `One article says ${a}, the other ${b}.`
    : `Only one article says ${a ?? b ?? 'this'} here.`
}

function spanOf({ tokens }: EditWords, { start, end }: Hit): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

/** Dropped around the words that are named, besides quotation marks and white space. */
const OUTER = new Set('"\'“”„‟‘’‚‛«»‹›「」『』,;:()—–- \n\t\r\u00a0')

/** Anything but one plain space between words. */
const oddSpace = /\s{2}|[^\S ]/u

/** The words in quotation marks, without marks around them, cut where they are many; null where there are none. */
function quoted(text: string, span: Span): string | null {
  let { start, end } = span
  while (start < end && OUTER.has(text.charAt(start))) start++
  while (start < end && OUTER.has(text.charAt(end - 1))) end--
  if (start === end) return null
  const part = text.slice(start, Math.min(end, start + LONGEST_QUOTED))
  const words = oddSpace.test(part) ? part.replaceAll(/\s+/gu, ' ') : part
  if (end - start <= LONGEST_QUOTED) return `“${words}”`
  // No word is cut in two, nor a character of two code units.
  const cut = words.replace(/\s\S*$/u, '').replace(/[\ud800-\udbff]$/u, '')
  return `“${cut} …”`
}
