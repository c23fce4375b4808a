import { msg } from '@lingui/core/macro'
import type { Draft, Versions } from '../draft.ts'
import { file, Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { noteOnNumbers } from './list-numbers.ts'
import { setMarginsAside } from './margins.ts'
import { readOdtChanges } from './odt-changes.ts'
import type { OdtChanges } from './odt-changes.ts'
import { readOdtStyles } from './odt-styles.ts'
import { readOdtText } from './odt-text.ts'
import { readPart } from './read-part.ts'
import { readProperties } from './properties.ts'
import { createStory } from './story.ts'
import { toDraft } from './to-draft.ts'
import { nothingSeen, notesOn, readVersions } from './versions.ts'

const TEXT = /^office:text$/
const MARGINS = /^style:(?:header|footer)(?:-left|-first)?$/
/** A style of lists that count their entries. */
const NUMBERED_LIST = /<[\w:]*list-level-style-number\s/
const NO_CHANGES: OdtChanges = { inserted: new Set(), deleted: new Map() }

const PASTE = msg`Open it in its program, copy the article’s text there and paste it here.`

/** An OpenDocument text as an article; as two versions where tracked changes make its words differ. */
export async function readOdt(archive: Archive): Promise<Draft | Versions> {
  await refuseProtected(archive)
  const content = await readPart(archive, 'content.xml')
  if (content === null || !/<[\w:]*text[\s/>]/.test(content)) {
    throw new Refused(msg`${file} is an OpenDocument file (.odt, .ods …) without a text in it.`, PASTE)
  }
  const styleSheet = await readPart(archive, 'styles.xml')
  const parts = { styles: readOdtStyles(styleSheet === null ? [content] : [styleSheet, content]), seen: nothingSeen() }
  const properties = readProperties(await readPart(archive, 'meta.xml'))
  const changes = readOdtChanges(content)
  const margins = createStory()
  if (styleSheet !== null) {
    readOdtText(styleSheet, { ...parts, story: margins, changes: NO_CHANGES, version: 'after', root: MARGINS })
  }
  const aside = setMarginsAside(margins.finish())
  return readVersions((version) => {
    const story = createStory()
    const seen = nothingSeen()
    readOdtText(content, { ...parts, story, changes, version, seen, root: TEXT })
    const paragraphs = [...story.finish(), ...aside]
    const notes = [...notesOn(seen), ...noteOnNumbers(paragraphs, NUMBERED_LIST.test(content))]
    return { draft: toDraft(paragraphs, properties, notes), seen }
  })
}

/** Each part is encrypted by itself, and the list of parts says so; newer programs encrypt them all as one. */
async function refuseProtected(archive: Archive): Promise<void> {
  const list = await readPart(archive, 'META-INF/manifest.xml')
  if (list === null || !list.includes('encryption-data')) return
  throw new Refused(
    msg`${file} is protected by a password.`,
    msg`Save it without the password, or copy its text and paste it here.`,
  )
}
