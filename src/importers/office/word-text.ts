import type { Judgement } from '../../engine/text/furniture.ts'
import type { ParagraphLook, Story } from './story.ts'
import { listItemLook, lookOfOutline } from './styles.ts'
import type { Styles } from './styles.ts'
import type { Seen, Version } from './versions.ts'
import { isOn } from './word-styles.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** What a reading needs and where it writes. */
export interface WordReading {
  readonly story: Story
  readonly styles: Styles
  readonly version: Version
  readonly seen: Seen
  /** Notes that the text refers to, `footnote 2`; it grows while the text is read. */
  readonly references: Set<string>
}

/** A paragraph under way: `<w:p>`. */
interface OpenParagraph {
  styleId: string | null
  isNumbered: boolean | null
  outline: number | null
  /** False where its end belongs to the other version: then it goes on in the next. */
  hasEnd: boolean
  isRunHidden: boolean
  isRunWhite: boolean
}

/** Where in a part the reading is. */
interface Place extends WordReading {
  /** The elements around, outermost first. */
  readonly path: string[]
  /** Those under way: one, and one more in each text box around. */
  readonly paragraphs: OpenParagraph[]
  /** Of the body and of each text box around: for each open field, whether its code is over and its result shown. */
  readonly fields: boolean[][]
  /** Of each open table row, whether this version has it. */
  readonly keptRows: boolean[]
  /** Of each open table cell, likewise. */
  readonly keptCells: boolean[]
  /** Of each choice of contents around, whether one was taken. */
  readonly choices: boolean[]
}

const NOTE: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a footnote' }

/** Looks before they were changed, codes of fields, settings, and the readings above Japanese characters. */
const UNREAD = new Set(
  `w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:numPrChange w:instrText w:delInstrText w:sdtPr
   w:sectPr w:rt`.split(/\s+/),
)

const OTHERS: Readonly<Record<Version, ReadonlySet<string>>> = {
  before: new Set(['w:ins', 'w:moveTo', 'w:cellIns']),
  after: new Set(['w:del', 'w:moveFrom', 'w:cellDel']),
}

/** What an element puts into a run. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])

/**
 * Writes the text of one part of a Word file (the document, its notes, a page's head) into the story (ECMA-376, part 1, 17). Of
 * tracked changes it reads one version: what was inserted or what was deleted is passed over, the ends of paragraphs and table rows too.
 */
export function readWordText(xml: string, reading: WordReading): void {
  const place: Place = { ...reading, path: [], paragraphs: [], fields: [[]], keptRows: [], keptCells: [], choices: [] }
  const { path, version } = place
  let skippedLevels = 0
  readXml(xml, {
    open: (name, attributes) => {
      if (skippedLevels > 0 || isPassedOver(place, name, attributes)) skippedLevels += 1
      else open(place, name, attributes)
      path.push(name)
    },
    close: (name) => {
      path.pop()
      if (skippedLevels > 0) skippedLevels -= 1
      else close(place, name)
    },
    text: (text) => {
      const holder = path.at(-1)
      const isText = holder === 'w:t' || holder === 'm:t' || (holder === 'w:delText' && version === 'before')
      // A line break of the file's layout is a space; one of the text is an element.
      if (isText && skippedLevels === 0) write(place, text.replace(/[\r\n]+/g, ' '))
    },
  })
}

function write({ story, seen, fields, paragraphs }: Place, text: string): void {
  if (fields.at(-1)?.includes(false) === true) return
  const paragraph = paragraphs.at(-1)
  if (paragraph?.isRunWhite === true) seen.white += text
  if (paragraph?.isRunHidden === true) seen.hidden += text
  else story.write(text)
}

/** Whether an element is left out with all that is in it. */
function isPassedOver(place: Place, name: string, attributes: Attributes): boolean {
  if (UNREAD.has(name)) return true
  if (OTHERS.before.has(name) || OTHERS.after.has(name)) return isOfOtherVersion(place, name)
  if (name === 'mc:Choice' || name === 'mc:Fallback') return isSecondChoice(place)
  if (name === 'w:footnote' || name === 'w:endnote') return !place.references.has(referenceTo(name, attributes))
  return name === 'w:pPrChange' && place.version === 'after'
}

/** A tracked change: around runs, or as a mark on the end of a paragraph, on a table row or on a cell. */
function isOfOtherVersion({ path, version, seen, paragraphs, keptRows, keptCells }: Place, name: string): boolean {
  const isOther = OTHERS[version].has(name)
  seen.isTracked = true
  const paragraph = paragraphs.at(-1)
  if (isOther && path.at(-1) === 'w:trPr') keptRows.splice(-1, 1, false)
  if (isOther && path.at(-1) === 'w:tcPr') keptCells.splice(-1, 1, false)
  if (isOther && path.at(-1) === 'w:rPr' && paragraph !== undefined) paragraph.hasEnd = false
  return isOther
}

/** The same contents for newer and for older programs: the first is taken. */
function isSecondChoice({ choices }: Place): boolean {
  const isSecond = choices.at(-1) === true
  choices.splice(-1, 1, true)
  return isSecond
}

/** `footnote 2`, of the note itself as of the sign that refers to it. */
function referenceTo(name: string, attributes: Attributes): string {
  return `${name.replace(/^w:|Reference$/g, '')} ${attributes.get('w:id') ?? ''}`
}

function open(place: Place, name: string, attributes: Attributes): void {
  const { story, seen, path, paragraphs } = place
  const paragraph = paragraphs.at(-1)
  switch (name) {
    case 'w:p':
      paragraphs.push(newParagraph())
      return
    case 'w:r':
      if (paragraph !== undefined) paragraph.isRunHidden = place.styles(paragraph.styleId).isHidden
      return
    case 'w:txbxContent':
      story.openBox()
      place.fields.push([])
      return
    case 'w:footnote':
    case 'w:endnote':
      story.openNote(NOTE)
      return
    case 'w:tr':
      story.openRow()
      place.keptRows.push(true)
      return
    case 'w:tc':
      story.openCell()
      place.keptCells.push(true)
      return
    case 'mc:AlternateContent':
      place.choices.push(false)
      return
    case 'w:altChunk':
    case 'w:subDoc':
      seen.chunkCount += 1
      return
    default:
      if (paragraph === undefined) return
      if (path.includes('w:pPr')) setParagraph(paragraph, name, attributes)
      else if (path.at(-1) === 'w:rPr') setRun(place, paragraph, name, attributes)
      else openInRun(place, name, attributes)
  }
}

function setParagraph(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val') ?? null
  if (name === 'w:pStyle') paragraph.styleId = value
  if (name === 'w:numId') paragraph.isNumbered = value !== '0'
  if (name === 'w:outlineLvl') paragraph.outline = Number(value)
  // A large first letter is a paragraph of its own, which goes on in the next.
  if (name === 'w:framePr' && attributes.has('w:dropCap')) paragraph.hasEnd = attributes.get('w:dropCap') === 'none'
  // What follows in it is the look before the change, whole.
  if (name === 'w:pPrChange') Object.assign(paragraph, { styleId: null, isNumbered: null, outline: null })
}

function setRun({ path, styles }: Place, paragraph: OpenParagraph, name: string, attributes: Attributes): void {
  if (path.at(-2) !== 'w:r') return
  if (name === 'w:rStyle' && styles(attributes.get('w:val') ?? null).isHidden) paragraph.isRunHidden = true
  if (name === 'w:vanish') paragraph.isRunHidden = isOn(attributes)
  if (name === 'w:color') paragraph.isRunWhite = attributes.get('w:val')?.toUpperCase() === 'FFFFFF'
}

function openInRun(place: Place, name: string, attributes: Attributes): void {
  const { path, fields, seen, references } = place
  const sign = path.at(-1) === 'w:r' ? SIGNS.get(name) : undefined
  if (sign !== undefined) write(place, sign)
  if (name === 'w:sym') write(place, toSymbol(attributes.get('w:char')))
  if (name === 'w:fldChar') turnField(fields.at(-1) ?? [], attributes.get('w:fldCharType'))
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') references.add(referenceTo(name, attributes))
  if (name === 'w:commentReference') seen.commentCount += 1
}

function close({ story, styles, paragraphs, fields, keptRows, keptCells, choices }: Place, name: string): void {
  switch (name) {
    case 'w:p': {
      const paragraph = paragraphs.pop()
      if (paragraph?.hasEnd === true) story.endParagraph(lookOf(paragraph, styles))
      return
    }
    case 'w:r': {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined) Object.assign(paragraph, { isRunHidden: false, isRunWhite: false })
      return
    }
    case 'w:txbxContent':
      story.closeAside()
      fields.pop()
      return
    case 'w:footnote':
    case 'w:endnote':
      story.closeAside()
      return
    case 'w:tc':
      if (keptCells.pop() === false) story.dropCell()
      return
    case 'w:tr':
      story.closeRow(keptRows.pop() ?? true)
      return
    case 'mc:AlternateContent':
      choices.pop()
      return
    default:
  }
}

function newParagraph(): OpenParagraph {
  return { styleId: null, isNumbered: null, outline: null, hasEnd: true, isRunHidden: false, isRunWhite: false }
}

function lookOf({ styleId, isNumbered, outline }: OpenParagraph, styles: Styles): ParagraphLook {
  const { look } = styles(styleId)
  if (look.kind !== 'paragraph' && look.kind !== 'list-item') return look
  const own = lookOfOutline(outline) ?? (isNumbered === true ? listItemLook : null)
  return own === null ? look : { ...own, told: look.told }
}

/** Between its beginning and its separator a field holds its code, which is not shown. */
function turnField(fields: boolean[], type: string | undefined): void {
  if (type === 'begin') fields.push(false)
  else if (type === 'end') fields.pop()
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true
}

/** A character of a symbol font, by its place in the font: `w:char="F0E0"`. */
function toSymbol(hex: string | undefined): string {
  const character = String.fromCharCode(Number.parseInt(hex ?? '', 16))
  return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(character) ? character : '\ufffd'
}
