import type { Archive } from './archive.ts'
import { readPart } from './read-part.ts'
import { readXml } from './xml.ts'

/** What one part of a Word file says about its connection to another. */
interface Relationship {
  /** The end of its type, which is the same in both formats: `footnotes`. */
  readonly type: string
  /** The other part's name in the archive. */
  readonly target: string
}

/**
 * The parts that a part refers to, the whole file's for an empty name (ECMA-376, part 2, 9). What lies outside the file,
 * pictures and templates on a server among it, is not among them.
 */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const xml = await readPart(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`)
  const found: Relationship[] = []
  if (xml === null) return found
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return
      const type = attributes.get('Type') ?? ''
      const target = nameIn(folder, attributes.get('Target') ?? '')
      found.push({ type: type.slice(type.lastIndexOf('/') + 1), target })
    },
    close: () => {},
    text: () => {},
  })
  return found
}

/** A part's name from what is written in a part of this folder: `../a.xml`, `/word/a.xml`. */
export function nameIn(folder: string, written: string): string {
  const steps = written.startsWith('/') ? [] : folder.split('/').slice(0, -1)
  for (const step of written.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
