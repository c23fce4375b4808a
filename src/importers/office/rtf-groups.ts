/** What a group's text is: of the story, of a page's head or foot, of the file's card, a font's or style's name, or not text at all. */
export type RtfUse = 'story' | 'margin' | 'title' | 'author' | 'font' | 'style' | 'none'

/** What holds inside a group and ends with it. */
export interface RtfGroup {
  readonly use: RtfUse
  /** True where a note or a text box begins with this group. */
  readonly isAside: boolean
  /** The letters' encoding; null is the file's own. */
  readonly encoding: string | null
  /** How many characters stand in for one that only newer programs know. */
  readonly standInCount: number
  readonly isHidden: boolean
  readonly isDeleted: boolean
  readonly isInserted: boolean
  /** Number of the paragraph's style. */
  readonly styleId: string
  readonly isListed: boolean
  readonly outline: number | null
  /** Number of the font or style that the group defines. */
  readonly defines: string
}

/** What holds at the beginning of a file. */
export const outermost: RtfGroup = {
  use: 'story',
  isAside: false,
  encoding: null,
  standInCount: 1,
  isHidden: false,
  isDeleted: false,
  isInserted: false,
  styleId: '0',
  isListed: false,
  outline: null,
  defines: '0',
}

const USES: ReadonlyMap<string, RtfUse> = new Map<string, RtfUse>([
  ['fonttbl', 'font'],
  ['stylesheet', 'style'],
  ['title', 'title'],
  ['author', 'author'],
])

const MARGIN = /^(?:header|footer)[lrf]?$/
const UNREAD = new Set('colortbl info pict object fldinst listtext pntext sp shprslt xe tc annotation'.split(' '))

/** Optional groups that have text all the same. */
const OPTIONAL = new Set(['shpinst', 'shptxt'])

/** What a group is for by the word that opens it; null where that word says nothing about it. */
export function toUse(word: string, isOptional: boolean): RtfUse | null {
  if (MARGIN.test(word)) return 'margin'
  if (UNREAD.has(word) || (isOptional && !OPTIONAL.has(word))) return 'none'
  return USES.get(word) ?? null
}

/** The group after a word that changes how its text looks or is stored; the same where the word changes nothing. */
export function withWord(group: RtfGroup, word: string, value: number | null): RtfGroup {
  const isOn = value !== 0
  switch (word) {
    case 'uc':
      return { ...group, standInCount: Math.max(0, value ?? 1) }
    case 'v':
      return { ...group, isHidden: isOn }
    case 'deleted':
      return { ...group, isDeleted: isOn }
    case 'revised':
      return { ...group, isInserted: isOn }
    case 'plain':
      return { ...group, isHidden: false, isDeleted: false, isInserted: false }
    case 'pard':
      return { ...group, styleId: '0', isListed: false, outline: null }
    case 's':
      return { ...group, styleId: String(value), defines: group.use === 'style' ? String(value) : group.defines }
    case 'ls':
      return { ...group, isListed: isOn }
    case 'outlinelevel':
      return { ...group, outline: value }
    default:
      return group
  }
}
