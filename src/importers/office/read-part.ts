import type { Archive } from './archive.ts'
import { decodeXml } from './xml-text.ts'

/** An XML part's text; null where there is none of this name. */
export async function readPart(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name)
  return bytes === null ? null : decodeXml(bytes)
}
