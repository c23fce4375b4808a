import type { Tier } from '../finding.ts'
import type { Span } from '../../text/span.ts'
import { told, type Told } from '../../told.ts'
import type { EditWords } from './edit-words.ts'
import type { Hit } from './lexicon.ts'
import type { Evidence, Sides } from './sides.ts'

/** More of a stretch is not repeated in an explanation, in code units: the reader has it before their eyes. */
const LONGEST_QUOTED = 48

/** Why an edit is of its tier, in one plain sentence that names the words. */
export function explain(tier: Tier, sides: Sides, evidence: Evidence | null, textA: string, textB: string): Told {
  const whole = { a: quoted(textA, sides.edit.a), b: quoted(textB, sides.edit.b) }
  // Nine edits in ten.
  if (tier === 'wording') return plainly(whole.a, whole.b)
  const a = tellingWords(textA, sides.a, evidence?.a ?? null)
  const b = tellingWords(textB, sides.b, evidence?.b ?? null)
  if (tier === 'spelling' || tier === 'typography') return inTwoWays(whole.a, whole.b)
  if (a !== null && b !== null) return told(both[tier], { a, b })
  const words = a ?? b
  if (words === null) return told(HERE)
  if (tier !== 'attribution') return told(one[tier], { words })
  const wholeOwn = (a === null ? whole.b : whole.a) ?? words
  return told(one.attribution, { words: wholeOwn.endsWith(CUT) ? words : wholeOwn })
}

type Telling = Exclude<Tier, 'wording' | 'spelling' | 'typography'>

const both: Readonly<Record<Telling, string>> = {
  negation: /*i18n*/ 'One article says “{a}”, the other “{b}”: these are opposites.',
  certainty: /*i18n*/ 'One article says “{a}”, the other “{b}”: how sure it is differs.',
  attribution: /*i18n*/ 'One article says “{a}”, the other “{b}”: the words are reported differently.',
  label: /*i18n*/ 'One article says “{a}”, the other “{b}”, of the same thing.',
}

const one: Readonly<Record<Telling, string>> = {
  negation: /*i18n*/ 'Only one article says “{words}” here.',
  certainty: /*i18n*/ 'Only one article says “{words}” here: how sure it is differs.',
  attribution: /*i18n*/ 'Only one article says here whose words these are: “{words}”.',
  label: /*i18n*/ 'Only one article says “{words}” here.',
}

const HERE = /*i18n*/ 'Only one article says this here.'

function plainly(a: string | null, b: string | null): Told {
  if (a !== null && b !== null) return told(/*i18n*/ 'One article says “{a}”, the other “{b}”.', { a, b })
  const words = a ?? b
  return words === null ? told(HERE) : told(one.negation, { words })
}

function inTwoWays(a: string | null, b: string | null): Told {
  return a !== null && b !== null
    ? told(/*i18n*/ '“{a}” and “{b}” are the same, written in two ways.', { a, b })
    : told(/*i18n*/ 'The same words, written in two ways.')
}

function tellingWords(text: string, words: EditWords, hit: Hit | null): string | null {
  return hit === null ? null : quoted(text, spanOf(words, hit))
}

function spanOf({ tokens }: EditWords, { start, end }: Hit): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

/** Stands for what is not repeated. */
const CUT = ' …'

/** Dropped around the words that are named, besides quotation marks and white space. */
const OUTER = new Set('"\'“”„‟‘’‚‛«»‹›「」『』,;:()—–- \n\t\r\u00a0')

/** Anything but one plain space between words. */
const oddSpace = /\s{2}|[^\S ]/u

/** The words, without quotation marks around them, cut where they are many; null where there are none. */
function quoted(text: string, span: Span): string | null {
  let { start, end } = span
  while (start < end && OUTER.has(text.charAt(start))) start++
  while (start < end && OUTER.has(text.charAt(end - 1))) end--
  if (start === end) return null
  const part = text.slice(start, Math.min(end, start + LONGEST_QUOTED))
  const words = oddSpace.test(part) ? part.replaceAll(/\s+/gu, ' ') : part
  if (end - start <= LONGEST_QUOTED) return words
  // No word is cut in two, nor a character of two code units.
  const cut = words.replace(/\s\S*$/u, '').replace(/[\ud800-\udbff]$/u, '')
  return cut + CUT
}
