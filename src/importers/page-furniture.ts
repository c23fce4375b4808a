import type { Judgement } from '../engine/text/furniture.ts'
import type { PageBlock } from './page-blocks.ts'
import { CAPTION } from './page-box-words.ts'

/** A paragraph has at least so many letters' worth; a line of the page seldom has. */
const PROSE_WEIGHT = 80
/** At this weight a block is a paragraph even where it ends as no sentence does, as in Thai. */
const CERTAIN_WEIGHT = 160
/** What one Chinese, Japanese or Korean character says takes about three letters elsewhere. */
const IDEOGRAPH_WEIGHT = 3

/** A paragraph of a story rather than a line of the page: long, of sentences, mostly outside links. */
export function isProse({ kind, text, linkShare }: PageBlock): boolean {
  if (kind === 'heading' || kind === 'caption' || linkShare > 0.5) return false
  const weight =
    text.length + (IDEOGRAPH_WEIGHT - 1) * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu) ?? []).length
  return weight >= CERTAIN_WEIGHT || (weight >= PROSE_WEIGHT && endsSentence(text))
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？．।॥۔؟]["'”’“»)\]」』]*$/u.test(text)
}

const LINK: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a link to another story' }
const DATE: Judgement = { part: 'metadata', reason: /*i18n*/ 'when it was published' }
const CONTACT: Judgement = { part: 'metadata', reason: /*i18n*/ 'how to reach the author' }

/** Words that a headline has at least; shorter links are names and places, which stories link, too. */
const HEADLINE_WORDS = 5

/** What a line is by its own form, whatever box it stands in; null for what may be story. */
export function judgeLine(block: PageBlock): Judgement | null {
  if (isLinkedHeadline(block) || isLinkRow(block)) return LINK
  if (isDateLine(block.text)) return DATE
  if (
    /\((?:image|photo|credit|picture|foto|bild|imagen|crédit)s?\s*:[^()]*\)\.?$/iu.test(block.text) &&
    block.text.length < 300
  )
    return CAPTION
  return null
}

/** 0…1 of its characters that stand in links where a block is a link, less the words that announce it: `See more: …`. */
const LINKED = 0.8
/** A row of links names several stories or subjects. */
const ROW_WORDS = 12

/** Headlines or subjects in a row, hardly a word between them, and no sentence. */
function isLinkRow({ kind, text, linkShare }: PageBlock): boolean {
  return kind === 'paragraph' && linkShare > 0.66 && wordCount(text) >= ROW_WORDS && !endsSentence(text)
}

function wordCount(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
}

/** A block that is one link and reads as a headline: the page's way to another story, wherever it stands. */
export function isLinkedHeadline({ text, linkShare, headingLevel }: PageBlock): boolean {
  return linkShare > LINKED && headingLevel !== 1 && wordCount(text) >= HEADLINE_WORDS && !/^\S*:\/\//.test(text)
}

/** Entries with a link in each, hardly one of them a sentence: under a story, what else there is to read. */
export function areTeasers(list: readonly PageBlock[]): boolean {
  const isTeaser = ({ text, linkShare }: PageBlock) => linkShare >= TEASER_LINKS && wordCount(text) >= HEADLINE_WORDS
  const sentences = list.filter(({ text }) => endsSentence(text))
  return list.length >= TEASERS && list.every(isTeaser) && sentences.length < list.length / 2
}

/** Fewer entries may be the story's own sources. */
const TEASERS = 3
/** 0…1 of a teaser's characters that stand in its link. */
const TEASER_LINKS = 0.25

/** A day with its year and a time of day, and hardly a word besides: `Updated 8:31 PM, Feb. 17, 2018`. */
function isDateLine(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const hasYear = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u.test(text)
  const hasTime = /(?<!\p{Nd})\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})/u.test(text)
  return text.length < 120 && hasYear && ((hasTime && letters.length <= 45) || letters.length <= 12)
}

/** An address or an account under a story: `Write to Ada Linnet at ada@example.org`. */
export function judgeTail({ kind, text }: PageBlock): Judgement | null {
  if (kind === 'quotation' || text.length > 300) return null
  return /\S@\S+\.\p{L}|(?<!\S)@\w|(?<![.\w])twitter\.com\//u.test(text) ? CONTACT : null
}

/** A sentence outside links, however short. */
export function isSentence({ text, linkShare }: PageBlock): boolean {
  return linkShare < 0.5 && text.length >= 40 && endsSentence(text)
}
