import { styleNamed, stylesFrom } from './styles.ts'
import type { Styles, WrittenStyle } from './styles.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** The id of a style of OpenDocument, whose paragraphs and runs name theirs independently. */
export function styleId(family: 'paragraph' | 'text', name: string | undefined): string | null {
  return name === undefined ? null : `${family} ${name}`
}

/** Reads the styles of `styles.xml` and of `content.xml`; where both have one of a name, the later part's counts. */
export function readOdtStyles(parts: readonly string[]): Styles {
  const styles = new Map<string, WrittenStyle>()
  for (const xml of parts) {
    let open: string | null = null
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:style') {
          open = `${attributes.get('style:family') ?? ''} ${attributes.get('style:name') ?? ''}`
          styles.set(open, toWritten(attributes))
        }
        const isHidden = name === 'style:text-properties' && attributes.get('text:display') === 'none'
        if (open !== null && isHidden) styles.set(open, { ...(styles.get(open) ?? styleNamed('')), isHidden })
      },
      close: (name) => {
        if (name === 'style:style') open = null
      },
      text: () => {},
    })
  }
  return stylesFrom(styles, (id) => nameOf(id.slice(id.indexOf(' ') + 1)))
}

function toWritten(attributes: Attributes): WrittenStyle {
  const parent = attributes.get('style:parent-style-name')
  const level = attributes.get('style:default-outline-level') ?? ''
  return {
    name: nameOf(attributes.get('style:name') ?? ''),
    base: parent === undefined ? null : `${attributes.get('style:family') ?? ''} ${parent}`,
    outline: level === '' ? null : Number(level) - 1,
    isNumbered: false,
    isHidden: null,
  }
}

/** `Heading_20_1` → `Heading 1`: characters that a name may not have are written by their numbers. */
function nameOf(written: string): string {
  return written.replace(/_([\da-f]{2})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
