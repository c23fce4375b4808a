import type { Draft, Versions } from '../draft.ts'
import { noteOnNumbers } from './list-numbers.ts'
import { setMarginsAside } from './margins.ts'
import { readRtfText } from './rtf-text.ts'
import { createStory } from './story.ts'
import { toDraft } from './to-draft.ts'
import { nothingSeen, notesOn, readVersions } from './versions.ts'

/** What stands before a list's entry, as the program last showed it: `{\listtext\f1 1.\tab}`. */
const ENTRY_SIGN = /\{\\(?:listtext|pntext)([^{}]*)\}/g
/** Control words and bytes by number, whose digits are none of the text. */
const CONTROL = /\\'[0-9a-f]{2}|\\[a-z]+-?\d*/gi

/** An RTF file as an article; as two versions where tracked changes make its words differ. */
export function readRtf(bytes: Uint8Array): Draft | Versions {
  const signs = new TextDecoder('latin1').decode(bytes).matchAll(ENTRY_SIGN)
  const hasNumbers = [...signs].some(([, sign = '']) => /\d/.test(sign.replace(CONTROL, '')))
  return readVersions((version) => {
    const seen = nothingSeen()
    const story = createStory()
    const margins = createStory()
    const properties = readRtfText(bytes, { story, margins, version, seen })
    const paragraphs = [...story.finish(), ...setMarginsAside(margins.finish())]
    return {
      draft: toDraft(paragraphs, properties, [...notesOn(seen), ...noteOnNumbers(paragraphs, hasNumbers)]),
      seen,
    }
  })
}
