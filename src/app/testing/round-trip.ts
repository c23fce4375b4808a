import { articleFromText } from '../../engine/article.ts'
import type { Article, Side } from '../../engine/article.ts'
import { compare } from '../../engine/compare.ts'
import { slice } from '../../engine/text/span.ts'
import { isWhite } from '../../engine/text/white-space.ts'
import { importArticle } from '../../importers/import.ts'
import { isWholePage } from '../../importers/page-signs.ts'
import { toMarked, toReading, type Reading } from '../../view-model/reading.ts'
import type { WrittenFormat } from './written-formats.ts'
import { defaultView } from '../../view-model/view-options.ts'

/**
 * What is lost, added or changed on the way from two pasted texts to what the page draws, in plain words; empty where nothing is. The drawn
 * words of a side together are the given text: as story, and as what is named as set aside. White space, the zero-width space too, is layout and does not count.
 */
export async function lossesOf(textA: string, textB: string): Promise<string[]> {
  const [a, b] = await Promise.all([textA, textB].map((text) => importArticle({ kind: 'text', text })))
  if (a?.ok !== true || b?.ok !== true) {
    return [textA, textB].filter((text, side) => [a, b][side]?.ok === false && isReadable(text)).map(refused)
  }
  return lossesBetween(a.article, textA, b.article, textB)
}

/** The same for two texts that come as files of this format: the words that were written are read, and what was read is drawn. */
export async function lossesIn(format: WrittenFormat, textA: string, textB: string): Promise<string[]> {
  const [a, b] = await Promise.all([textA, textB].map((text) => readFrom(format, text)))
  return a === undefined || b === undefined ? [] : lossesBetween(a.article, a.given, b.article, b.given)
}

async function readFrom({ held, read, isExact }: WrittenFormat, text: string) {
  const draft = await read(held(text))
  const article = articleFromText({ ...draft, blocks: draft.blocks ?? undefined })
  return { article, given: isExact ? held(text) : draft.text }
}

function lossesBetween(a: Article, givenA: string, b: Article, givenB: string): string[] {
  const reading = toReading(toMarked(compare(a, b)), defaultView)
  return [...lossesOn('a', givenA, reading), ...lossesOn('b', givenB, reading)]
}

function lossesOn(side: Side, given: string, { comparison, rows }: Reading): string[] {
  const { text, blocks } = comparison[side].article
  const drawn = (isAside: boolean) =>
    rows
      .filter((row) => (row.kind === 'aside') === isAside)
      .flatMap((row) => row[side]?.paragraphs ?? [])
      .flatMap(({ runs }) => runs)
      .map(({ span }) => slice(text, span))
      .join('')
  const held = (isAside: boolean) =>
    blocks
      .filter(({ reason }) => (reason !== null) === isAside)
      .map(({ span }) => slice(text, span))
      .join('')
  return [
    differ(`the article ${side} is not what was given`, text, given),
    differ(`the story of ${side} is not what is drawn`, held(false), drawn(false)),
    differ(`what is set aside of ${side} is not what is drawn as such`, held(true), drawn(true)),
    // What is set aside stands between paragraphs of the story: together they are counted, not read.
    differ(
      `something of ${side} is drawn nowhere`,
      counted(squeeze(text)),
      counted(squeeze(drawn(true) + drawn(false))),
    ),
  ].filter((fault) => fault !== null)
}

function differ(fault: string, one: string, other: string): string | null {
  return squeeze(one) === squeeze(other) ? null : `${fault}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`
}

function squeeze(text: string): string {
  let words = ''
  for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) words += text.charAt(at)
  return words
}

/** How many of each character, in the characters' order: where they stand does not count. */
function counted(text: string): string {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + 1)
  return JSON.stringify([...counts].toSorted(([one], [other]) => one.localeCompare(other) || (one < other ? -1 : 1)))
}

/** A text with words that is no bare address has to be taken in; of the source of a page only a browser can tell whether it has any. */
function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !isWholePage(text, null) && !/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)
}

function refused(text: string): string {
  return `refused: ${JSON.stringify(text)}`
}
