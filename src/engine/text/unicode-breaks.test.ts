import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { isWhite, skipWhite } from './white-space.ts'

// Unicode's own break tests, version 15. They lie outside the project: in the folder that the variable SHARED names, or beside
// the checkout. Without them these tests are skipped.
const folder = join(process.env['SHARED'] ?? '../shared', 'badinput/unicode')

const missing = `Unicode’s break tests are not in ${folder}`

interface BreakLine {
  readonly text: string
  /** Where Unicode breaks, both ends included. */
  readonly breaks: readonly number[]
}

const graphemeLines = readBreaks('GraphemeBreakTest.txt')
const wordLines = readBreaks('WordBreakTest.txt')
const sentenceLines = readBreaks('SentenceBreakTest.txt')

test('no token begins or ends inside a grapheme cluster', ({ skip }) => {
  skip(graphemeLines.length === 0, missing)
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  // A newer Unicode takes a few symbols out of the emoji; where this machine's breaks differ from the file's, it is no measure.
  const current = graphemeLines.filter(({ text, breaks }) =>
    [...graphemes.segment(text)].every(({ index }) => breaks.includes(index)),
  )
  expect(current.length).toBeGreaterThan(590)
  const cut = current.filter(({ text, breaks }) => [...tokenBorders(text)].some((border) => !breaks.includes(border)))
  expect(cut.map(({ text }) => hexadecimal(text))).toEqual([])
})

// How our words differ from Unicode's, and why. `extra` where we break and Unicode does not, `missing` the other way round; the
// expression is asked of what stands before and after the place, with `|` between.
const wordDeviations: readonly { readonly kind: 'extra' | 'missing'; readonly at: RegExp; readonly reason: string }[] =
  [
    { kind: 'missing', at: /[\p{M}\p{Cf}]\|[\p{L}\p{N}_]/u, reason: 'a stray mark belongs to the letters after it' },
    { kind: 'missing', at: /[.]\|[.]|'\|'/u, reason: '`...` and two apostrophes are one mark' },
    {
      kind: 'missing',
      at: /[\p{L}\p{N}]\|'|'\|[\p{L}\p{N}_]/u,
      reason: 'an apostrophe joins letters and figures alike',
    },
    { kind: 'missing', at: /\p{Nd}\|:|:\|\p{Nd}/u, reason: '`10:30` is one time of day' },
    { kind: 'missing', at: /〱/u, reason: 'the kana repeat mark stands in no word of our languages' },
    { kind: 'missing', at: /\p{RI}\|\p{RI}/u, reason: 'a flag broken by a joiner' },
    { kind: 'extra', at: /:\|\p{L}|\p{L}\|:/u, reason: '`said:Then` lacks a space more often than a colon is Swedish' },
    { kind: 'extra', at: /[\p{M}\p{Cf}]\|[\p{L}\p{Nd}\p{RI}']/u, reason: 'a mark on a separator ends the word' },
    { kind: 'extra', at: /\p{Script=Hebrew}\|'/u, reason: 'an apostrophe at the end of a word closes a quotation' },
    { kind: 'extra', at: /[\p{L}\p{Nd}]\|[.,':]/u, reason: 'a separator with a mark on it ends the word' },
    { kind: 'extra', at: /\u200d\|\p{So}/u, reason: 'a joiner after a letter makes no emoji' },
    { kind: 'extra', at: /\s\|\u00ad/u, reason: 'white space is no part of a token' },
  ]

test('words differ from Unicode’s only where we mean to', ({ skip }) => {
  skip(wordLines.length === 0, missing)
  const used = new Set<string>()
  const unexplained = wordLines.flatMap(({ text, breaks }) =>
    differences(text, breaks, tokenBorders(text)).flatMap(({ kind, place, at }) => {
      const deviation = wordDeviations.find((each) => each.kind === kind && each.at.test(at))
      if (deviation === undefined) return [`${kind} at ${place} of ${hexadecimal(text)}`]
      used.add(deviation.reason)
      return []
    }),
  )
  expect(unexplained).toEqual([])
  expect(wordDeviations.map(({ reason }) => reason).filter((reason) => !used.has(reason))).toEqual([])
})

// The same for sentences; the expression is asked of the whole line.
const sentenceDeviations: readonly { readonly at: RegExp; readonly reason: string }[] = [
  { at: /\u0085/u, reason: 'in damaged text U+0085 is an ellipsis more often than a line break' },
  { at: /[\t\n\r]\u0308/u, reason: 'white space belongs to no sentence, though a mark follows' },
  { at: /\n[a-z]\n/u, reason: 'a line break ends no sentence: blocks are cut before' },
  { at: /^(?:[.!]\u0308?|etc[.)’]+\u00a0?\u0308?).$/u, reason: 'a mark without white space after it ends nothing' },
  { at: /[.!?]\u2060?\u0308?\S/u, reason: 'a mark without white space after it ends nothing' },
  { at: /’\u00a0?\u0308/u, reason: 'a mark on white space or a quotation mark' },
  { at: /\u2060/u, reason: 'word joiners between all letters: no text has them' },
]

test('sentences differ from Unicode’s only where we mean to', ({ skip }) => {
  skip(sentenceLines.length === 0, missing)
  const deviating = sentenceLines.filter(({ text, breaks }) => {
    const starts = splitSentences(text, { start: 0, end: text.length }, 'en').map(({ start }) => start)
    const expected = breaks.map((place) => skipWhite(text, place, text.length)).filter((place) => place < text.length)
    return [...new Set(expected)].join(' ') !== starts.join(' ')
  })
  const unexplained = deviating.filter(({ text }) => !sentenceDeviations.some(({ at }) => at.test(text)))
  expect(unexplained.map(({ text }) => hexadecimal(text))).toEqual([])
  expect(deviating.length).toBeLessThan(sentenceLines.length / 5)
})

function tokenBorders(text: string): ReadonlySet<number> {
  const tokens = tokenize(text, { start: 0, end: text.length }, 'en')
  return new Set(tokens.flatMap(({ start, end }) => [start, end]))
}

function differences(text: string, breaks: readonly number[], borders: ReadonlySet<number>) {
  const places = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => i + 1)
  return places.flatMap((place) => {
    const before = Array.from(text.slice(0, place)).at(-1) ?? ''
    const after = Array.from(text.slice(place))[0] ?? ''
    // Between two white spaces there is nothing to cut.
    const isBetweenSpaces = isWhite(before.charCodeAt(0)) && isWhite(after.charCodeAt(0))
    if (isBetweenSpaces || breaks.includes(place) === borders.has(place)) return []
    const kind = borders.has(place) ? ('extra' as const) : ('missing' as const)
    return [{ kind, place, at: `${before}|${after}` }]
  })
}

/** Reads lines such as `÷ 0061 × 0308 ÷ 0062 ÷ # …`; none where the file is missing. */
function readBreaks(file: string): BreakLine[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '')
    .map(parseBreaks)
}

function parseBreaks(line: string): BreakLine {
  let text = ''
  const breaks: number[] = []
  for (const part of line.split(/\s+/u)) {
    if (part === '÷') breaks.push(text.length)
    else if (part !== '×') text += String.fromCodePoint(Number.parseInt(part, 16))
  }
  return { text, breaks }
}

function hexadecimal(text: string): string {
  return Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(' ')
}
