import { msg } from '@lingui/core/macro'
import { readCredits } from '../../engine/text/credits.ts'
import { judgeFurniture } from '../../engine/text/furniture.ts'
import { judgeByline } from '../byline.ts'
import { assemble } from '../draft.ts'
import type { Draft, Piece } from '../draft.ts'
import { file, Refused } from '../refused.ts'
import type { Properties } from './properties.ts'
import type { Paragraph } from './story.ts'

/** How many paragraphs into a document its headline may stand: a kicker, a date, a byline. */
const HEADLINE_REACH = 4

/** Paragraphs above which a page with all of them no longer answers its reader; the longest novels have some 12,000. */
const MAX_PARAGRAPHS = 20_000

/** A document's paragraphs as a draft. Its card is believed where the text agrees or is silent: cards keep the names and days of templates. */
export function toDraft(paragraphs: readonly Paragraph[], properties: Properties, notes: Draft['notes']): Draft {
  const count = paragraphs.length
  if (count > MAX_PARAGRAPHS) {
    throw new Refused(
      msg`${file} has ${count} paragraphs; at most ${MAX_PARAGRAPHS} can be compared.`,
      msg`Copy the part that you want to compare and paste it here.`,
    )
  }
  const headline = findHeadline(paragraphs, properties.title)
  const pieces = paragraphs.map((paragraph) => toPiece(paragraph, paragraph === headline, properties))
  return {
    ...assemble(pieces),
    title: headline?.text ?? (opensWithHeadline(paragraphs) ? null : properties.title),
    outlet: null,
    address: null,
    date: pieces.some(isDated) ? null : properties.date,
    language: null,
    notes,
  }
}

/** What looks like a title; else the lone heading of the first level or what the card calls the title, near the beginning. */
function findHeadline(paragraphs: readonly Paragraph[], title: string | null): Paragraph | null {
  const story = paragraphs.filter(({ told }) => told === null)
  const styled = story.find(({ kind }) => kind === 'headline')
  if (styled !== undefined) return styled
  const early = story.slice(0, HEADLINE_REACH)
  const highest = early.find(({ headingLevel }) => headingLevel === 1)
  return highest ?? early.find(({ text }) => text === title) ?? null
}

/** Then the engine finds it there. */
function opensWithHeadline(paragraphs: readonly Paragraph[]): boolean {
  return !/[.!?…。]["'”’»)]*$/u.test(paragraphs.find(({ told }) => told === null)?.text ?? '.')
}

function toPiece({ kind, text, told }: Paragraph, isHeadline: boolean, { author }: Properties): Piece {
  if (isHeadline) return { kind: 'headline', text }
  const plain = kind === 'headline' ? 'heading' : kind
  if (told !== null) return { kind: plain, text, told }
  const byline = judgeByline(text, author)
  return byline === null ? { kind: plain, text } : { kind: plain, text, told: byline }
}

/** Whether the text itself says when it was published, which the engine reads. */
function isDated({ text, told }: Piece): boolean {
  return (told ?? judgeFurniture(text)).part === 'metadata' && readCredits(text).date !== null
}
