import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { file, Refused } from '../refused.ts'
import { prefixes } from './xml-names.ts'

/** An element's attributes by name, with the prefix of `xml-names.ts` where it has a namespace of that table. */
export type Attributes = ReadonlyMap<string, string>

/** What is told of a document, in its order. An element's name has its namespace's prefix of `xml-names.ts`, else its own. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Levels of elements: a table in a text box in a table of a real document has some forty. */
export const MAX_DEPTH = 256

/** An element that is not closed yet, and the namespaces that hold in it. */
interface Open {
  readonly written: string
  readonly name: string
  readonly namespaces: ReadonlyMap<string, string>
}

const NO_ATTRIBUTES: Attributes = new Map()

/**
 * Reads XML from front to end without building a tree: office documents have millions of elements, and workers no `DOMParser`. Knows
 * no document types, hence no entities but XML's five, and fetches nothing. Refuses what is not well-formed or nested too deep.
 */
export function readXml(xml: string, listener: XmlListener): void {
  const open: Open[] = []
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next === -1 ? xml.length : next)
    if (open.length > 0) listener.text(withoutEntities(text))
    else if (text.trim() !== '') throw malformed(msg`${file} is damaged inside: its markup is wrong (text outside).`)
    if (next === -1) break
    const after = xml[next + 1]
    if (after === '!' || after === '?') at = readAside(xml, next, open.length > 0 ? listener : null)
    else if (after === '/') at = readClosing(xml, next, open, listener)
    else at = readOpening(xml, next, open, listener)
  }
  if (open.length > 0) throw malformed(msg`${file} is damaged inside: its markup is wrong (it ends too early).`)
}

function malformed(because: MessageDescriptor): Refused {
  return new Refused(because, msg`Save it anew in the program it belongs to, or copy its text there and paste it here.`)
}

/** Comments, instructions and literal text; answers where it ends. */
function readAside(xml: string, at: number, listener: XmlListener | null): number {
  if (xml.startsWith('<!--', at)) return endOf(xml, '-->', at + 4)
  if (xml.startsWith('<![CDATA[', at)) {
    const end = endOf(xml, ']]>', at)
    listener?.text(xml.slice(at + 9, end - 3))
    return end
  }
  if (xml.startsWith('<?', at)) return endOf(xml, '?>', at)
  throw new Refused(
    msg`${file} brings its own definition of a document type, which no office document has and an attack needs.`,
  )
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found === -1) throw malformed(msg`${file} is damaged inside: its markup is wrong (it ends too early).`)
  return found + mark.length
}

function readClosing(xml: string, at: number, open: Open[], listener: XmlListener): number {
  const end = endOf(xml, '>', at)
  const closed = open.pop()
  if (closed === undefined || closed.written !== xml.slice(at + 2, end - 1).trimEnd())
    throw malformed(msg`${file} is damaged inside: its markup is wrong (tags do not match).`)
  listener.close(closed.name)
  return end
}

function readOpening(xml: string, at: number, open: Open[], listener: XmlListener): number {
  const tagName = /[^\s/<>='"]+/y
  tagName.lastIndex = at + 1
  const written = tagName.exec(xml)?.[0]
  if (written === undefined)
    throw malformed(msg`${file} is damaged inside: its markup is wrong (a sign stands where a tag should).`)
  const { attributes, end, isEmpty } = readAttributes(xml, tagName.lastIndex)
  const around = open.at(-1)?.namespaces ?? NO_ATTRIBUTES
  const namespaces = attributes.size === 0 ? around : withDeclared(around, attributes)
  const name = toKnown(written, namespaces)
  listener.open(name, toKnownNames(attributes, namespaces))
  if (isEmpty) {
    listener.close(name)
    return end
  }
  open.push({ written, name, namespaces })
  if (open.length > MAX_DEPTH) {
    throw new Refused(msg`${file} nests its elements more than ${MAX_DEPTH} levels deep, which no article does.`)
  }
  return end
}

interface TagRest {
  readonly attributes: Attributes
  readonly isEmpty: boolean
  readonly end: number
}

function readAttributes(xml: string, from: number): TagRest {
  let attributes: Map<string, string> | null = null
  const attribute = /\s+([^\s/<>='"]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
  let at = from
  for (;;) {
    attribute.lastIndex = at
    const found = attribute.exec(xml)
    if (found === null) break
    attributes ??= new Map()
    attributes.set(found[1] ?? '', withoutEntities(found[2] ?? found[3] ?? ''))
    at = attribute.lastIndex
  }
  const closing = /\s*(\/?)>/y
  closing.lastIndex = at
  const rest = closing.exec(xml)
  if (rest === null) throw malformed(msg`${file} is damaged inside: its markup is wrong (a tag is broken).`)
  return { attributes: attributes ?? NO_ATTRIBUTES, isEmpty: rest[1] === '/', end: closing.lastIndex }
}

/** The namespaces around an element and those it declares itself, by the prefix as written; the default one by an empty string. */
function withDeclared(around: ReadonlyMap<string, string>, attributes: Attributes): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0) return around
  return new Map([...around, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)])
}

function toKnown(written: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':')
  const known = prefixes.get(namespaces.get(colon === -1 ? '' : written.slice(0, colon)) ?? '')
  return known === undefined ? written : `${known}:${written.slice(colon + 1)}`
}

/** An attribute without a prefix has no namespace, whatever the default is. */
function toKnownNames(attributes: Attributes, namespaces: ReadonlyMap<string, string>): Attributes {
  if (attributes.size === 0) return attributes
  return new Map([...attributes].map(([name, value]) => [name.includes(':') ? toKnown(name, namespaces) : name, value]))
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,7})|(\w*));?/gi, (whole, decimal, hex, name) => {
    if (!whole.endsWith(';'))
      throw malformed(msg`${file} is damaged inside: its markup is wrong (an ampersand stands alone).`)
    if (decimal !== undefined) return toCharacter(Number(decimal))
    if (hex !== undefined) return toCharacter(Number.parseInt(hex, 16))
    const known = ENTITIES.get(name)
    if (known === undefined)
      throw malformed(msg`${file} is damaged inside: its markup is wrong (&${name}; is not defined).`)
    return known
  })
}

/** U+FFFD for what XML does not allow (XML 1.0, 2.2): most control characters, halves of pairs. */
function toCharacter(codePoint: number): string {
  const isAllowed =
    codePoint === 0x9 ||
    codePoint === 0xa ||
    codePoint === 0xd ||
    (codePoint >= 0x20 && codePoint < 0xd800) ||
    (codePoint >= 0xe000 && codePoint < 0xfffe) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  return isAllowed ? String.fromCodePoint(codePoint) : '\ufffd'
}
