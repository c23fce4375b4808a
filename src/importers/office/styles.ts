import type { Judgement } from '../../engine/text/furniture.ts'
import { plainLook } from './story.ts'
import type { ParagraphLook } from './story.ts'

/** What a named style says about a text. */
export interface Style {
  readonly look: ParagraphLook
  readonly isHidden: boolean
}

/** Styles by id; null is a text without one. */
export type Styles = (id: string | null) => Style

/** A style as a file writes it, before what it is based on is looked up. */
export interface WrittenStyle {
  /** As the program names it: `heading 1`. */
  readonly name: string
  /** The id of the style it is based on. */
  readonly base: string | null
  /** Level of the outline, 0 the highest; null where it tells none. */
  readonly outline: number | null
  readonly isNumbered: boolean
  readonly isHidden: boolean | null
}

const CONTENTS: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'an entry of the table of contents' }

/** How an entry of a table of contents looks. */
export const contentsLook: ParagraphLook = { ...plainLook, told: CONTENTS }

/** How a paragraph with a bullet or a number looks. */
export const listItemLook: ParagraphLook = { ...plainLook, kind: 'list-item' }

/** A style of which only the name is known. */
export function styleNamed(name: string): WrittenStyle {
  return { name, base: null, outline: null, isNumbered: false, isHidden: null }
}

/** A file's styles, each with what it takes from those it is based on; `nameOf` tells the name of one that the file does not define. */
export function stylesFrom(written: ReadonlyMap<string, WrittenStyle>, nameOf: (id: string) => string): Styles {
  const resolved = new Map<string, Style>()
  return (id) => {
    if (id === null) return { look: plainLook, isHidden: false }
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = resolve(chainOf(id, (base) => written.get(base) ?? styleNamed(nameOf(base))))
    resolved.set(id, style)
    return style
  }
}

/** The style and those it is based on, nearest first. Files may base styles on each other in a ring. */
function chainOf(id: string, styleOf: (id: string) => WrittenStyle): readonly WrittenStyle[] {
  const chain = new Map<string, WrittenStyle>()
  for (let at: string | null = id; at !== null && !chain.has(at); at = chain.get(at)?.base ?? null) {
    chain.set(at, styleOf(at))
  }
  return [...chain.values()]
}

function resolve(chain: readonly WrittenStyle[]): Style {
  const named = chain.map(({ name }) => lookOfName(name)).find((look) => look !== null)
  const outline = chain.find((style) => style.outline !== null)?.outline ?? null
  const plain = chain.some(({ isNumbered }) => isNumbered) ? listItemLook : plainLook
  const isHidden = chain.find((style) => style.isHidden !== null)?.isHidden ?? false
  return { look: named ?? lookOfOutline(outline) ?? plain, isHidden }
}

/** By the names of the programs' own styles, which are English in files of every language. */
function lookOfName(name: string): ParagraphLook | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  if (level !== undefined) return { kind: 'heading', headingLevel: Number(level), told: null }
  if (/^title$/i.test(name)) return { kind: 'headline', headingLevel: 1, told: null }
  if (/^subtitle$/i.test(name)) return { kind: 'heading', headingLevel: 2, told: null }
  if (/^(?:(?:intense )?quote|block text|block quotation|quotations)$/i.test(name)) {
    return { ...plainLook, kind: 'quotation' }
  }
  if (/^caption$/i.test(name)) return { ...plainLook, kind: 'caption' }
  if (/^list (?:bullet|number)(?: \d)?$/i.test(name)) return listItemLook
  return /^(?:toc|contents) (?:\d|heading)$/i.test(name) ? contentsLook : null
}

/** The look of a level of the outline, 0…8; null for body text, which is 9 in Word. */
export function lookOfOutline(outline: number | null): ParagraphLook | null {
  return outline === null || !(outline < 9) ? null : { kind: 'heading', headingLevel: outline + 1, told: null }
}
