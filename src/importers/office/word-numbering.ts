import { readXml } from './xml.ts'

/** Formats of a list's first level that count nothing. */
const UNCOUNTED = ['bullet', 'none']

/** Whether Word's `numbering.xml` defines a list that counts its entries; null is a file without one. */
export function definesNumbers(xml: string | null): boolean {
  if (xml === null) return false
  let level = ''
  let isFound = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:lvl') level = attributes.get('w:ilvl') ?? ''
      if (name === 'w:numFmt' && level === '0') isFound ||= !UNCOUNTED.includes(attributes.get('w:val') ?? '')
    },
    close: () => {},
    text: () => {},
  })
  return isFound
}
