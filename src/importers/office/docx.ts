import { msg } from '@lingui/core/macro'
import type { Draft, Versions } from '../draft.ts'
import { file, Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { noteOnNumbers } from './list-numbers.ts'
import { setMarginsAside } from './margins.ts'
import { readProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { createStory } from './story.ts'
import type { Paragraph } from './story.ts'
import type { Styles } from './styles.ts'
import { toDraft } from './to-draft.ts'
import { nothingSeen, notesOn, readVersions } from './versions.ts'
import type { Seen, Version } from './versions.ts'
import { definesNumbers } from './word-numbering.ts'
import { readPart } from './read-part.ts'
import { readRelationships } from './word-parts.ts'
import { readWordStyles } from './word-styles.ts'
import { readWordText } from './word-text.ts'

/** The parts of a Word file that have text or tell about it. */
interface WordFile {
  readonly document: string
  readonly notes: readonly string[]
  /** What stands at the head or foot of each page. */
  readonly margins: readonly string[]
  readonly styles: Styles
  /** Some list of the file has numbers rather than dots. */
  readonly hasNumbers: boolean
  readonly properties: Properties
}

/** A Word file as an article; as two versions where tracked changes make its words differ. */
export async function readDocx(archive: Archive): Promise<Draft | Versions> {
  const word = await openWordFile(archive)
  return readVersions((version) => readVersion(word, version))
}

async function openWordFile(archive: Archive): Promise<WordFile> {
  const roots = await readRelationships(archive, '')
  const name = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await readPart(archive, name)
  if (document === null)
    throw new Refused(msg`${file} is damaged, or no Word file: it lacks the part that holds a Word file’s text.`)
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
    hasNumbers: definesNumbers((await readAll('numbering'))[0] ?? null),
    properties: readProperties(card === undefined ? null : await readPart(archive, card.target)),
  }
}

function readVersion(word: WordFile, version: Version): { readonly draft: Draft; readonly seen: Seen } {
  const { document, notes, margins, styles, properties } = word
  const seen = nothingSeen()
  const references = new Set<string>()
  const read = (parts: readonly string[]): readonly Paragraph[] => {
    const story = createStory()
    for (const xml of parts) readWordText(xml, { story, styles, version, seen, references })
    return story.finish()
  }
  const paragraphs = [...read([document, ...notes]), ...setMarginsAside(read(margins))]
  return {
    draft: toDraft(paragraphs, properties, [...notesOn(seen), ...noteOnNumbers(paragraphs, word.hasNumbers)]),
    seen,
  }
}
