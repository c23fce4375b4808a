import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { file, Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { readProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { readPart } from './read-part.ts'
import { nameIn } from './word-parts.ts'
import { readXml } from './xml.ts'

/** A book's pages as it stores them. Made in the worker by `readEpub`, read on the page, which has the parser, by `toBookDraft`. */
export interface Book {
  /** XHTML in the book's order. */
  readonly pages: readonly string[]
  /** 0…1 of what these pages hold: below 1 where one alone is longer than all that is read. */
  readonly readShare: number
  readonly properties: Properties
  readonly notes: readonly MessageDescriptor[]
}

/** Characters of markup after which no further page is taken, and at which a page is cut: some ten novels, and a second of the page's time. */
const MAX_MARKUP = 4_000_000

const PROTECTED = msg`The shop’s or library’s own program shows it; what it lets you copy can be pasted here. A copy without the protection can be opened.`

/** The pages of an EPUB book (EPUB 3.3, 4 and 5). Pictures, styles, fonts and scripts stay where they are. */
export async function readEpub(archive: Archive): Promise<Book> {
  const root = attributesIn(await readPart(archive, 'META-INF/container.xml'), 'container:rootfile')[0]?.get(
    'full-path',
  )
  const description = root === undefined ? null : await readPart(archive, root)
  if (root === undefined || description === null)
    throw new Refused(msg`${file} is damaged: it lacks the list of a book’s pages.`)
  const names = spineOf(root, description)
  const locked = await readLocked(archive)
  const pages: string[] = []
  let length = 0
  let fullLength = 0
  for (const name of names) {
    if (locked.has(name)) throw new Refused(msg`${file} is a book that is protected against copying.`, PROTECTED)
    if (length > MAX_MARKUP) break
    const page = await readPart(archive, name)
    if (page === null) continue
    const kept = page.slice(0, MAX_MARKUP)
    pages.push(kept)
    length += kept.length
    fullLength += page.length
  }
  const isWhole = pages.length >= names.filter((name) => archive.names.has(name)).length
  const [read, count] = [pages.length, names.length]
  const notes = isWhole ? [] : [msg`The book is very long. Only the first ${read} of its ${count} parts were read.`]
  return { pages, readShare: length / Math.max(1, fullLength), properties: readProperties(description), notes }
}

/** The names of the pages, in the order in which they are read. */
function spineOf(root: string, description: string): readonly string[] {
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const byId = new Map(attributesIn(description, 'opf:item').map((item) => [item.get('id') ?? '', item]))
  return attributesIn(description, 'opf:itemref')
    .map((reference) => byId.get(reference.get('idref') ?? '')?.get('href'))
    .filter((address) => address !== undefined)
    .map((address) => nameIn(folder, plain(address)))
}

/** The names of the parts that are encrypted; fonts often are, in books that are not protected. */
async function readLocked(archive: Archive): Promise<ReadonlySet<string>> {
  const list = await readPart(archive, 'META-INF/encryption.xml')
  const references = attributesIn(list, 'enc:CipherReference')
  return new Set(references.map((reference) => nameIn('', plain(reference.get('URI') ?? ''))))
}

/** The attributes of every element of this name. */
function attributesIn(xml: string | null, wanted: string): readonly ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = []
  if (xml === null) return found
  readXml(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes)
    },
    close: () => {},
    text: () => {},
  })
  return found
}

/** An address without its `%20`; as it is where these are broken. */
function plain(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
