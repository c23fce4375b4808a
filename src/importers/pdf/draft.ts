import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { BlockKind } from '../../engine/article.ts'
import { detectLanguage } from '../../engine/text/language.ts'
import { judgeByline } from '../byline.ts'
import { oddShare } from '../decode.ts'
import { assemble } from '../draft.ts'
import type { Draft, Piece } from '../draft.ts'
import { findBlocks } from './blocks.ts'
import { plausibleAuthor, plausibleDate, plausibleLanguage, plausibleTitle } from './facts.ts'
import { partFurniture } from './furniture.ts'
import type { PartedPage } from './furniture.ts'
import { findKinds } from './headings.ts'
import type { WrittenParagraph } from './headings.ts'
import { joinLines, unbrokenWords, withoutSoftHyphens } from './hyphens.ts'
import type { PdfContent } from './items.ts'
import { findLines } from './lines.ts'
import type { PdfLine } from './fragments.ts'
import { findParagraphs } from './paragraphs.ts'
import type { PdfParagraph } from './paragraphs.ts'
import { withBracketsTurned } from './right-to-left.ts'
import { file, Refused } from '../refused.ts'

const NO_TEXT = msg`Open it in a program that recognises text in pictures (OCR), copy the text from there and paste it here.`

/** Share of letters that no text has, above which a file's fonts do not say which letters they draw. */
const MAX_ODD_SHARE = 0.3

const SIDEWAYS = { part: 'boilerplate', reason: /*i18n*/ 'printed at an angle to the text' } as const

/** What was read of a PDF as an article: its columns, lines and pages put together, and what belongs to the pages set aside. Throws `Refused` where there is no text in it. */
export function toDraft(content: PdfContent): Draft {
  const parted = partFurniture(content.pages.map((page) => ({ lines: findLines(page), height: page.height })))
  const lines = parted.flatMap((page) => page.lines)
  refuseWordless(content, [...lines, ...parted.flatMap((page) => page.aside.map(({ line }) => line))])
  const bodySize = commonestSize(lines)
  const paragraphs = findParagraphs(
    parted.map((page) => findBlocks(page.lines)),
    bodySize,
  ).map(writerOf(lines))
  const title = plausibleTitle(content.info)
  const kinds = findKinds(paragraphs, bodySize, title)
  const headline = paragraphs[kinds.indexOf('headline')]
  const opening = paragraphs.filter(({ page }) => page === 0)
  return {
    ...assemble(toPieces(content, parted, paragraphs, kinds)),
    title: headline?.text ?? title,
    outlet: null,
    address: null,
    date: plausibleDate(content.info, opening.map(({ text }) => text).join('\n')),
    language: plausibleLanguage(content.info, opening.map(({ text }) => text).join('\n')),
    notes: notesOf(content, parted),
  }
}

function refuseWordless({ pages, brokenPages }: PdfContent, lines: readonly PdfLine[]): void {
  const text = lines.map((line) => line.text).join('\n')
  if (/[\p{L}\p{N}]/u.test(text) && oddShare(text) <= MAX_ODD_SHARE) return
  if (brokenPages.length === pages.length) throw new Refused(msg`${file} is a PDF file that is too damaged to be read.`)
  if (oddShare(text) > MAX_ODD_SHARE)
    throw new Refused(msg`${file} does not say which letters its signs stand for.`, NO_TEXT)
  throw new Refused(msg`${file} has no text in it; its pages are pictures, or empty.`, NO_TEXT)
}

/** The size of most letters; sizes within a quarter of a point are one. */
function commonestSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  const [commonest] = [...counts].toSorted((one, other) => other[1] - one[1])
  return commonest?.[0] ?? 0
}

/** Joins a paragraph's lines by what all the lines tell about words. */
function writerOf(lines: readonly PdfLine[]): (paragraph: PdfParagraph) => WrittenParagraph {
  const texts = lines.map(({ text }) => text)
  const hints = { words: unbrokenWords(texts), language: detectLanguage(texts.join('\n')) }
  return (paragraph) => {
    const joined = paragraph.lines.reduce((text, line) => joinLines(text, line.text, hints), '')
    const text = withoutSoftHyphens(joined)
    const [first] = paragraph.lines
    return { ...paragraph, text: first?.isRtl === true ? withBracketsTurned(text) : text, size: first?.size ?? 0 }
  }
}

/** A page's top, its paragraphs and its bottom follow each other; what a page sets aside never stands inside a paragraph that goes on. */
const TOP = 0
const MIDDLE = 1
const BOTTOM = 2

function toPieces(
  { pages, info }: PdfContent,
  parted: readonly PartedPage[],
  paragraphs: readonly WrittenParagraph[],
  kinds: readonly BlockKind[],
): Piece[] {
  const author = plausibleAuthor(info)
  const story = paragraphs.map(({ text, page }, index) => {
    const kind = kinds[index] ?? 'paragraph'
    const byline = judgeByline(text, author)
    return { page, place: MIDDLE, piece: byline === null ? { kind, text } : { kind, text, told: byline } }
  })
  const aside = pages.flatMap(({ height, sideways }, page) => [
    ...(parted[page]?.aside ?? []).map(({ line, told }) => ({
      page,
      place: line.y < height / 2 ? TOP : BOTTOM,
      piece: { kind: 'paragraph' as const, text: withoutSoftHyphens(line.text), told },
    })),
    ...sideways.map((text) => ({ page, place: BOTTOM, piece: { kind: 'paragraph' as const, text, told: SIDEWAYS } })),
  ])
  return [...story, ...aside]
    .toSorted((one, other) => one.page - other.page || one.place - other.place)
    .map(({ piece }) => piece)
}

function notesOf(content: PdfContent, parted: readonly PartedPage[]): readonly MessageDescriptor[] {
  const { pages, pageCount, brokenPages } = content
  const wordless = parted
    .map(({ lines, aside }, index) => (lines.length + aside.length === 0 ? index + 1 : 0))
    .filter((number) => number > 0 && !brokenPages.includes(number))
  const marks = parted.flatMap(({ lines }) => lines.flatMap((line) => line.marks)).join(', ')
  const taken = pages.length
  return [
    ...(marks === ''
      ? []
      : [msg`Small raised signs were taken for marks of footnotes and left out of the text: ${marks}.`]),
    ...(brokenPages.length > 0 ? [noteOnBroken(brokenPages)] : []),
    ...(wordless.length > 0 ? [noteOnWordless(wordless)] : []),
    ...(taken < pageCount ? [msg`The file has ${pageCount} pages; only the first ${taken} were taken in.`] : []),
  ]
}

function noteOnBroken(numbers: readonly number[]): MessageDescriptor {
  const [count, pages] = [numbers.length, numbers.join(', ')]
  return msg`${plural(count, {
    one: `Page ${pages} is only partly read: damaged, or too large.`,
    other: `Pages ${pages} are only partly read: damaged, or too large.`,
  })}`
}

function noteOnWordless(numbers: readonly number[]): MessageDescriptor {
  const [count, pages] = [numbers.length, numbers.join(', ')]
  return msg`${plural(count, {
    one: `Page ${pages} is without text: a picture, or empty.`,
    other: `Pages ${pages} are without text: pictures, or empty.`,
  })}`
}
