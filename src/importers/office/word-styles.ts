import { styleNamed, stylesFrom } from './styles.ts'
import type { Styles, WrittenStyle } from './styles.ts'
import { readXml } from './xml.ts'
import type { Attributes } from './xml.ts'

/** Reads Word's `styles.xml`; null where the file has none. */
export function readWordStyles(xml: string | null): Styles {
  return stylesFrom(xml === null ? new Map() : readWritten(xml), nameOf)
}

function readWritten(xml: string): ReadonlyMap<string, WrittenStyle> {
  const styles = new Map<string, WrittenStyle>()
  let id: string | null = null
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') id = attributes.get('w:styleId') ?? ''
      if (id !== null) styles.set(id, withProperty(styles.get(id) ?? styleNamed(''), name, attributes))
    },
    close: (name) => {
      if (name === 'w:style') id = null
    },
    text: () => {},
  })
  return styles
}

function withProperty(style: WrittenStyle, name: string, attributes: Attributes): WrittenStyle {
  const value = attributes.get('w:val') ?? ''
  switch (name) {
    case 'w:name':
      return { ...style, name: value }
    case 'w:basedOn':
      return { ...style, base: value }
    case 'w:outlineLvl':
      return { ...style, outline: Number(value) }
    case 'w:numId':
      return { ...style, isNumbered: value !== '0' }
    case 'w:vanish':
      return { ...style, isHidden: isOn(attributes) }
    default:
      return style
  }
}

/** How Word writes yes and no: `<w:vanish/>` is yes. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes.get('w:val') ?? '')
}

/** `Heading1` → `Heading 1`: ids are made of English names, unless the file defines them. */
function nameOf(id: string): string {
  return id.replace(/(\d)$/, ' $1')
}
