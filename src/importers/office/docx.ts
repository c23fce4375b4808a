import type { Draft, Versions } from '../draft.ts'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { readProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { createStory } from './story.ts'
import type { Paragraph } from './story.ts'
import { toDraft } from './to-draft.ts'
import { readPart, readRelationships } from './word-parts.ts'
import { readWordStyles } from './word-styles.ts'
import type { WordStyles } from './word-styles.ts'
import { readWordText } from './word-text.ts'
import type { Seen, Version } from './word-text.ts'

/** The parts of a Word file that have text or tell about it. */
interface WordFile {
  readonly document: string
  readonly notes: readonly string[]
  /** What stands at the head or foot of each page. */
  readonly margins: readonly string[]
  readonly styles: WordStyles
  readonly properties: Properties
}

const MARGIN = { part: 'boilerplate', reason: 'at the head or foot of each page' } as const

/** Characters of hidden text that a note quotes. */
const QUOTED = 120

/** A Word file as an article; as two versions where tracked changes make its words differ. */
export async function readDocx(archive: Archive): Promise<Draft | Versions> {
  const file = await openWordFile(archive)
  const after = readVersion(file, 'after')
  if (!after.seen.isTracked) return after.draft
  const before = readVersion(file, 'before')
  if (before.draft.text === after.draft.text) return after.draft
  return {
    before: withNote(before.draft, 'The file has tracked changes; this is the text before them.'),
    after: withNote(after.draft, 'The file has tracked changes; this is the text with all of them accepted.'),
  }
}

async function openWordFile(archive: Archive): Promise<WordFile> {
  const roots = await readRelationships(archive, '')
  const name = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await readPart(archive, name)
  if (document === null) throw new Refused('is damaged: it lacks the part of a Word file that holds its text')
  const parts = await readRelationships(archive, name)
  const readAll = async (...types: readonly string[]) => {
    const texts: string[] = []
    for (const { target } of parts.filter(({ type }) => types.includes(type))) {
      const xml = await readPart(archive, target)
      if (xml !== null) texts.push(xml)
    }
    return texts
  }
  const card = roots.find(({ type }) => type === 'core-properties')
  return {
    document,
    notes: await readAll('footnotes', 'endnotes'),
    margins: await readAll('header', 'footer'),
    styles: readWordStyles((await readAll('styles'))[0] ?? null),
    properties: readProperties(card === undefined ? null : await readPart(archive, card.target)),
  }
}

function readVersion(file: WordFile, version: Version): { readonly draft: Draft; readonly seen: Seen } {
  const { document, notes, margins, styles, properties } = file
  const seen: Seen = { isTracked: false, hidden: '', commentCount: 0, chunkCount: 0, references: new Set() }
  const read = (parts: readonly string[]): readonly Paragraph[] => {
    const story = createStory()
    for (const xml of parts) readWordText(xml, { story, styles, version, seen })
    return story.finish()
  }
  const paragraphs = [...read([document, ...notes]), ...oncePerText(read(margins))]
  return { draft: toDraft(paragraphs, properties, notesOn(seen)), seen }
}

/** First, left and right pages have heads of their own, mostly with the same words. */
function oncePerText(margins: readonly Paragraph[]): readonly Paragraph[] {
  const byText = new Map(margins.map((paragraph) => [paragraph.text, { ...paragraph, told: MARGIN }]))
  return [...byText.values()]
}

function notesOn({ hidden, commentCount, chunkCount }: Seen): readonly string[] {
  const notes: string[] = []
  const text = hidden.replace(/\s+/g, ' ').trim()
  if (text !== '')
    notes.push(
      `Text that is hidden in the file was left out: “${text.slice(0, QUOTED)}${text.length > QUOTED ? '…' : ''}”.`,
    )
  if (commentCount > 0) notes.push(`Comments in the margin were left out: ${commentCount}.`)
  if (chunkCount > 0) notes.push('The file refers to another document inside it, which was not read.')
  return notes
}

function withNote(draft: Draft, note: string): Draft {
  return { ...draft, notes: [note, ...draft.notes] }
}
