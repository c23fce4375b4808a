import { msg } from '@lingui/core/macro'
import type { Judgement } from '../../engine/text/furniture.ts'
import { file, Refused } from '../refused.ts'
import { toProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { outermost, toUse, withWord } from './rtf-groups.ts'
import type { RtfGroup } from './rtf-groups.ts'
import { decodeBytes, encodingOfCharset, encodingOfPage, SIGNS } from './rtf-letters.ts'
import { readRtfTokens } from './rtf-tokens.ts'
import type { ParagraphLook, Story } from './story.ts'
import { listItemLook, lookOfOutline, styleNamed, stylesFrom } from './styles.ts'
import type { Styles, WrittenStyle } from './styles.ts'
import type { Seen, Version } from './versions.ts'
import { MAX_DEPTH } from './xml.ts'

/** What a reading needs and where it writes. */
export interface RtfReading {
  readonly story: Story
  /** What stands at the head or foot of each page. */
  readonly margins: Story
  readonly version: Version
  readonly seen: Seen
}

/** Where in a file the reading is. */
interface Place extends RtfReading {
  readonly styles: Styles
  readonly writtenStyles: Map<string, WrittenStyle>
  /** Encodings by the number of the font that has them; null is the file's own. */
  readonly fonts: Map<string, string | null>
  readonly card: { title: string; author: string; date: string | null }
  /** The groups around, outermost first. */
  readonly around: RtfGroup[]
  group: RtfGroup
  encoding: string
  isRowOpen: boolean
  /** Characters still to be passed over: they stand in for one that was read. */
  standIns: number
  /** Bytes that are not decoded yet: those of one letter may come one by one. */
  pending: string
}

const NOTE: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a footnote' }

/** Writes the text of an RTF file into the story (Rich Text Format 1.9.1), one version of its tracked changes; returns what its card says. */
export function readRtfText(bytes: Uint8Array, reading: RtfReading): Properties {
  const writtenStyles = new Map<string, WrittenStyle>()
  const place: Place = {
    ...reading,
    writtenStyles,
    styles: stylesFrom(writtenStyles, () => ''),
    fonts: new Map(),
    card: { title: '', author: '', date: null },
    around: [],
    group: outermost,
    encoding: encodingOfPage(null),
    isRowOpen: false,
    standIns: 0,
    pending: '',
  }
  let isOptional = false
  for (const token of readRtfTokens(bytes)) {
    if (token.kind === 'bytes') takeBytes(place, token.bytes)
    else {
      flush(place)
      if (token.kind === 'open') openGroup(place)
      else if (token.kind === 'close') closeGroup(place)
      else takeWord(place, token.word, token.value, isOptional)
    }
    isOptional = token.kind === 'word' && token.word === '*'
  }
  if (place.around.length > 0) throw new Refused(msg`${file} is an RTF file whose end is missing.`)
  if (place.isRowOpen) place.story.closeRow(true)
  const { title, author, date } = place.card
  return toProperties(title, author, date ?? '')
}

function openGroup(place: Place): void {
  place.around.push(place.group)
  place.standIns = 0
  if (place.around.length > MAX_DEPTH)
    throw new Refused(msg`${file} nests its groups more than ${MAX_DEPTH} levels deep.`)
  place.group = { ...place.group, isAside: false }
}

function closeGroup(place: Place): void {
  if (place.group.isAside) place.story.closeAside()
  place.standIns = 0
  place.group = place.around.pop() ?? outermost
}

function takeBytes(place: Place, bytes: string): void {
  // What follows the end is no part of the file.
  if (place.around.length === 0) return
  const passed = Math.min(place.standIns, bytes.length)
  place.standIns -= passed
  place.pending += bytes.slice(passed)
}

function flush(place: Place): void {
  const { pending, group, encoding } = place
  place.pending = ''
  if (pending !== '') write(place, decodeBytes(pending, group.encoding ?? encoding))
}

function write({ group, story, margins, version, seen, card, writtenStyles }: Place, text: string): void {
  switch (group.use) {
    case 'title':
    case 'author':
      card[group.use] += text
      return
    case 'style':
      writtenStyles.set(
        group.defines,
        styleNamed(`${writtenStyles.get(group.defines)?.name ?? ''}${text}`.replace(/;$/, '')),
      )
      return
    case 'margin':
      return margins.write(text)
    case 'story':
      if (isOfOther(group, version, seen)) return
      if (group.isHidden) seen.hidden += text
      else story.write(text)
      return
    case 'font':
    case 'none':
      return
    default:
      throw new Error(`no use ${String(group.use)}; this is a bug`)
  }
}

function isOfOther(group: RtfGroup, version: Version, seen: Seen): boolean {
  if (group.isDeleted || group.isInserted) seen.isTracked = true
  return version === 'before' ? group.isInserted : group.isDeleted
}

function takeWord(place: Place, word: string, value: number | null, isOptional: boolean): void {
  const { group, card } = place
  const sign = SIGNS.get(word)
  if (word === '*') return
  if (word === 'creatim') card.date = ''
  if (card.date !== null && /^(?:yr|mo|dy)$/.test(word)) takeDatePart(place, word, value ?? 0)
  const use = toUse(word, isOptional)
  if (word === 'annotation') place.seen.commentCount += 1
  // The file's card has groups to be read inside one that is not.
  if (use !== null && (group.use !== 'none' || use === 'title' || use === 'author')) place.group = { ...group, use }
  if (use !== null || group.use === 'none') return
  if (sign !== undefined) takeSign(place, sign)
  else if (word === 'u') takeCodeUnit(place, value ?? 0)
  else if (group.use === 'font') takeFont(place, word, value)
  else if (word === 'f') place.group = { ...place.group, encoding: place.fonts.get(String(value)) ?? null }
  else if (word === 'ansicpg') place.encoding = encodingOfPage(value)
  else if (word === 'mac') place.encoding = 'macintosh'
  else if (group.use === 'story' || group.use === 'margin') takeLayout(place, word, value)
  else place.group = withWord(group, word, value)
}

function takeSign(place: Place, sign: string): void {
  if (place.standIns > 0) place.standIns -= 1
  else write(place, sign)
}

function takeFont(place: Place, word: string, value: number | null): void {
  if (word === 'f') place.group = { ...place.group, defines: String(value) }
  if (word === 'fcharset') place.fonts.set(place.group.defines, encodingOfCharset(value))
}

/** A UTF-16 code unit, written as a signed number, and after it what older programs shall show. */
function takeCodeUnit(place: Place, value: number): void {
  write(place, String.fromCharCode(value & 0xffff))
  place.standIns = place.group.standInCount
}

function takeLayout(place: Place, word: string, value: number | null): void {
  const { story, group } = place
  const isStory = group.use === 'story'
  switch (word) {
    case 'par':
    case '\n':
    case '\r':
    case 'sect':
    case 'page':
    case 'nestcell':
      if (!isStory) place.margins.endParagraph(lookOf(place))
      else if (!isOfOther(group, place.version, place.seen)) story.endParagraph(lookOf(place))
      return
    case 'footnote':
    case 'shptxt':
      if (isStory) {
        if (word === 'footnote') story.openNote(NOTE)
        else story.openBox()
        place.group = { ...group, isAside: true }
      }
      return
    case 'trowd':
      if (isStory && !place.isRowOpen) {
        story.openRow()
        story.openCell()
        place.isRowOpen = true
      }
      return
    case 'cell':
      if (!isStory) return place.margins.endParagraph(lookOf(place))
      story.endParagraph(lookOf(place))
      story.openCell()
      return
    case 'row':
      if (place.isRowOpen) story.closeRow(true)
      place.isRowOpen = false
      return
    default:
      place.group = withWord(group, word, value)
  }
}

function lookOf({ group, styles }: Place): ParagraphLook {
  const { look } = styles(group.styleId)
  if (look.kind !== 'paragraph') return look
  return lookOfOutline(group.outline) ?? (group.isListed ? listItemLook : look)
}

/** `\yr2026\mo3\dy11`, in this order; the first such is the day of making. */
function takeDatePart({ card }: Place, word: string, value: number): void {
  const soFar = card.date ?? ''
  const expected = ['yr', 'mo', 'dy'][soFar === '' ? 0 : soFar.split('-').length]
  if (word !== expected) return
  card.date = soFar === '' ? String(value).padStart(4, '0') : `${soFar}-${String(value).padStart(2, '0')}`
}
