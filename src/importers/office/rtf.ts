import type { Draft, Versions } from '../draft.ts'
import { setMarginsAside } from './margins.ts'
import { readRtfText } from './rtf-text.ts'
import { createStory } from './story.ts'
import { toDraft } from './to-draft.ts'
import { nothingSeen, notesOn, readVersions } from './versions.ts'

/** An RTF file as an article; as two versions where tracked changes make its words differ. */
export function readRtf(bytes: Uint8Array): Draft | Versions {
  return readVersions((version) => {
    const seen = nothingSeen()
    const story = createStory()
    const margins = createStory()
    const properties = readRtfText(bytes, { story, margins, version, seen })
    const paragraphs = [...story.finish(), ...setMarginsAside(margins.finish())]
    return { draft: toDraft(paragraphs, properties, notesOn(seen)), seen }
  })
}
