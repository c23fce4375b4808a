import type { Judgement } from '../../engine/text/furniture.ts'
import type { OdtChanges, XmlEvent } from './odt-changes.ts'
import { styleId } from './odt-styles.ts'
import { plainLook } from './story.ts'
import type { ParagraphLook, Story } from './story.ts'
import { contentsLook, listItemLook, lookOfOutline } from './styles.ts'
import type { Styles } from './styles.ts'
import type { Seen, Version } from './versions.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** What a reading needs and where it writes. */
export interface OdtReading {
  readonly story: Story
  readonly styles: Styles
  readonly changes: OdtChanges
  readonly version: Version
  readonly seen: Seen
  /** The element whose paragraphs are read: the body of a text, or a page's head. */
  readonly root: RegExp
}

/** A paragraph or heading under way. */
interface OpenParagraph {
  readonly look: ParagraphLook
  readonly isHidden: boolean
}

/** Where in a part the reading is. */
interface Place extends OdtReading {
  /** The elements around, outermost first. */
  readonly path: string[]
  /** Those under way: one, and one more in each text box or note around. */
  readonly paragraphs: OpenParagraph[]
  rootLevels: number
  skippedLevels: number
  hiddenLevels: number
  contentsLevels: number
  listLevels: number
  /** Insertions around that the version before does not have. */
  insertionCount: number
  /** Whether white space would be a second space in a row, which OpenDocument does not show. */
  isAfterSpace: boolean
}

const NOTE: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a footnote' }

/** Not text, or the text of something else: signs of notes, readings above Japanese characters, what is drawn or listed. */
const UNREAD = new Set(
  `text:tracked-changes text:note-citation text:ruby-text office:annotation office:forms office:change-info draw:object
   draw:object-ole text:sequence-decls`.split(/\s+/),
)

/** What has paragraphs of its own beside the text around. */
const BOXES = new Set(
  `draw:text-box draw:custom-shape draw:rect draw:ellipse draw:circle draw:line draw:polyline draw:polygon draw:path
   draw:connector draw:caption`.split(/\s+/),
)

const LISTINGS =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/

/** Spaces that one element may stand for: more are a mistake or an attack. */
const MAX_SPACES = 1_000

/**
 * Writes the text of one part of an OpenDocument text into the story (OpenDocument 1.3, part 3, 5 and 6). The version before tracked changes
 * is read without what was inserted, and with what was deleted put where the text points to it.
 */
export function readOdtText(xml: string, reading: OdtReading): void {
  const place: Place = {
    ...reading,
    path: [],
    paragraphs: [],
    rootLevels: 0,
    skippedLevels: 0,
    hiddenLevels: 0,
    contentsLevels: 0,
    listLevels: 0,
    insertionCount: 0,
    isAfterSpace: true,
  }
  readXml(xml, {
    open: (name, attributes) => take(place, { kind: 'open', name, attributes }),
    close: (name) => take(place, { kind: 'close', name }),
    text: (text) => take(place, { kind: 'text', text }),
  })
}

function take(place: Place, event: XmlEvent): void {
  const { path } = place
  if (event.kind === 'text') return readText(place, event.text)
  const { name } = event
  if (event.kind === 'open') {
    if (place.rootLevels > 0 || place.root.test(name)) place.rootLevels += 1
    if (place.rootLevels > 0) {
      if (name === 'office:annotation' && place.skippedLevels === 0) place.seen.commentCount += 1
      if (place.skippedLevels > 0 || UNREAD.has(name)) place.skippedLevels += 1
      else open(place, name, event.attributes)
    }
    path.push(name)
    return
  }
  path.pop()
  if (place.rootLevels === 0) return
  place.rootLevels -= 1
  if (place.skippedLevels > 0) place.skippedLevels -= 1
  else close(place, name)
}

/** Only elements of text carry any: a picture's description stands inside a paragraph, too. */
function readText(place: Place, text: string): void {
  if (place.skippedLevels > 0 || place.paragraphs.length === 0 || place.path.at(-1)?.startsWith('text:') !== true)
    return
  const collapsed = text.replace(/[ \t\r\n]+/g, ' ')
  const shown = place.isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
  if (shown === '') return
  write(place, shown)
  place.isAfterSpace = shown.endsWith(' ')
}

function write(place: Place, text: string): void {
  place.isAfterSpace = false
  if (place.insertionCount > 0) return
  if (place.hiddenLevels > 0 || place.paragraphs.at(-1)?.isHidden === true) place.seen.hidden += text
  else place.story.write(text)
}

function open(place: Place, name: string, attributes: Attributes): void {
  const { story, paragraphs } = place
  if (place.hiddenLevels > 0 || isHidden(place, name, attributes)) place.hiddenLevels += 1
  if (LISTINGS.test(name)) place.contentsLevels += 1
  if (BOXES.has(name)) story.openBox()
  switch (name) {
    case 'text:p':
    case 'text:h':
      paragraphs.push(newParagraph(place, name, attributes))
      place.isAfterSpace = true
      return
    case 'text:list':
      place.listLevels += 1
      return
    case 'text:note-body':
      return story.openNote(NOTE)
    case 'table:table-row':
      return story.openRow()
    case 'table:table-cell':
      return story.openCell()
    case 'text:s':
      return write(place, ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, MAX_SPACES)))
    case 'text:tab':
      return write(place, '\t')
    case 'text:line-break':
      return write(place, '\n')
    case 'text:change-start':
    case 'text:change-end':
    case 'text:change':
      return openChange(place, name, attributes.get('text:change-id') ?? '')
    default:
  }
}

function close(place: Place, name: string): void {
  const { story, paragraphs } = place
  if (place.hiddenLevels > 0) place.hiddenLevels -= 1
  if (LISTINGS.test(name)) place.contentsLevels -= 1
  if (BOXES.has(name) || name === 'text:note-body') {
    story.closeAside()
    place.isAfterSpace = false
  }
  switch (name) {
    case 'text:p':
    case 'text:h': {
      const look = paragraphs.pop()?.look ?? plainLook
      // The end of a paragraph that was inserted: before, the text went on.
      if (place.insertionCount === 0) story.endParagraph(look)
      return
    }
    case 'text:list':
      place.listLevels -= 1
      return
    case 'table:table-row':
      return story.closeRow(true)
    default:
  }
}

function newParagraph(place: Place, name: string, attributes: Attributes): OpenParagraph {
  const { look, isHidden } = place.styles(styleId('paragraph', attributes.get('text:style-name')))
  if (place.contentsLevels > 0) return { look: contentsLook, isHidden }
  const level = Number(attributes.get('text:outline-level') ?? 1)
  if (name === 'text:h' && look.kind !== 'headline') return { look: lookOfOutline(level - 1) ?? look, isHidden }
  return { look: look.kind === 'paragraph' && place.listLevels > 0 ? listItemLook : look, isHidden }
}

function isHidden({ styles }: Place, name: string, attributes: Attributes): boolean {
  if (name === 'text:span') return styles(styleId('text', attributes.get('text:style-name'))).isHidden
  if (name === 'text:section') return attributes.get('text:display') === 'none'
  return name === 'text:hidden-text' && attributes.get('text:is-hidden') === 'true'
}

function openChange(place: Place, name: string, id: string): void {
  const { changes, version, seen } = place
  seen.isTracked = true
  if (version === 'after') return
  if (name === 'text:change') return putBack(place, changes.deleted.get(id) ?? [])
  if (!changes.inserted.has(id)) return
  place.insertionCount = Math.max(0, place.insertionCount + (name === 'text:change-start' ? 1 : -1))
}

/** Deleted paragraphs: the first goes on with the text before, the last with the text behind. */
function putBack(place: Place, events: readonly XmlEvent[]): void {
  let depth = 0
  let previous: ParagraphLook | null = null
  for (const event of events) {
    const isParagraph = event.kind !== 'text' && (event.name === 'text:p' || event.name === 'text:h')
    if (event.kind === 'close') depth -= 1
    if (depth === 0 && isParagraph && event.kind === 'open') {
      if (previous !== null) place.story.endParagraph(previous)
      const paragraph = newParagraph(place, event.name, event.attributes)
      previous = paragraph.look
      place.path.push(event.name)
      place.paragraphs.push(paragraph)
    } else if (depth === 0 && isParagraph) {
      place.path.pop()
      place.paragraphs.pop()
    } else {
      take(place, event)
    }
    if (event.kind === 'open') depth += 1
  }
}
