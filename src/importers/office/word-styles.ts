import type { Judgement } from '../../engine/text/furniture.ts'
import type { ParagraphLook } from './story.ts'
import { plainLook } from './story.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** What a named style of a Word file says about a text. */
export interface WordStyle {
  readonly look: ParagraphLook
  readonly isHidden: boolean
}

/** Styles by id; one that the file does not define is told from its id alone. */
export type WordStyles = (id: string | null) => WordStyle

/** A style as the file writes it, before what it is based on is looked up. */
interface Written {
  name: string
  base: string | null
  outline: number | null
  isNumbered: boolean
  isHidden: boolean | null
}

const CONTENTS: Judgement = { part: 'boilerplate', reason: 'an entry of the table of contents' }

const PLAIN: WordStyle = { look: plainLook, isHidden: false }

/** Reads `styles.xml`; null where the file has none. */
export function readWordStyles(xml: string | null): WordStyles {
  const written = xml === null ? new Map<string, Written>() : readWritten(xml)
  const resolved = new Map<string, WordStyle>()
  return (id) => {
    if (id === null) return PLAIN
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = resolve(chainOf(id, written))
    resolved.set(id, style)
    return style
  }
}

function readWritten(xml: string): ReadonlyMap<string, Written> {
  const styles = new Map<string, Written>()
  let style: Written | null = null
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') {
        style = { name: '', base: null, outline: null, isNumbered: false, isHidden: null }
        styles.set(attributes.get('w:styleId') ?? '', style)
      } else if (style !== null) readProperty(style, name, attributes)
    },
    close: (name) => {
      if (name === 'w:style') style = null
    },
    text: () => {},
  })
  return styles
}

function readProperty(style: Written, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val')
  if (name === 'w:name') style.name = value ?? ''
  if (name === 'w:basedOn') style.base = value ?? null
  if (name === 'w:outlineLvl') style.outline = Number(value)
  if (name === 'w:numId') style.isNumbered = value !== '0'
  if (name === 'w:vanish') style.isHidden = isOn(attributes)
}

/** How Word writes yes and no: `<w:vanish/>` is yes. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes.get('w:val') ?? '')
}

/** The style and those it is based on, nearest first. Files may base styles on each other in a ring. */
function chainOf(id: string, styles: ReadonlyMap<string, Written>): readonly Written[] {
  const chain = new Set<Written>()
  let style = styles.get(id) ?? { name: nameOf(id), base: null, outline: null, isNumbered: false, isHidden: null }
  while (!chain.has(style)) {
    chain.add(style)
    style = styles.get(style.base ?? '') ?? style
  }
  return [...chain]
}

/** `Heading1` → `Heading 1`: ids are made of English names, unless the file defines them. */
function nameOf(id: string): string {
  return id.replace(/(\d)$/, ' $1')
}

function resolve(chain: readonly Written[]): WordStyle {
  const named = chain.map(({ name }) => lookOfName(name)).find((look) => look !== null)
  const outline = chain.find((style) => style.outline !== null)?.outline ?? null
  const look = named ?? lookOfOutline(outline) ?? (chain.some(({ isNumbered }) => isNumbered) ? LIST_ITEM : plainLook)
  return { look, isHidden: chain.find((style) => style.isHidden !== null)?.isHidden ?? false }
}

/** A paragraph with a bullet or a number. */
export const LIST_ITEM: ParagraphLook = { ...plainLook, kind: 'list-item' }

/** By the names of Word's own styles, which are English in files of every language. */
function lookOfName(name: string): ParagraphLook | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  if (level !== undefined) return { kind: 'heading', headingLevel: Number(level), told: null }
  if (/^title$/i.test(name)) return { kind: 'headline', headingLevel: 1, told: null }
  if (/^subtitle$/i.test(name)) return { kind: 'heading', headingLevel: 2, told: null }
  if (/^(?:(?:intense )?quote|block text|block quotation|quotations)$/i.test(name))
    return { ...plainLook, kind: 'quotation' }
  if (/^caption$/i.test(name)) return { ...plainLook, kind: 'caption' }
  if (/^list (?:bullet|number)(?: \d)?$/i.test(name)) return LIST_ITEM
  return /^toc (?:\d|heading)$/i.test(name) ? { ...plainLook, told: CONTENTS } : null
}

/** The look of a level of the outline, 0…8; null for body text, which is 9. */
export function lookOfOutline(outline: number | null): ParagraphLook | null {
  return outline === null || !(outline < 9) ? null : { kind: 'heading', headingLevel: outline + 1, told: null }
}
