/** What an element may have in it and on it. */
interface Rule {
  readonly children: readonly string[]
  /** Words may stand in it. */
  readonly hasText?: true
  /** Each is there, or may be where it ends in `?`; with what its value must look like. */
  readonly attributes?: Readonly<Record<string, RegExp>>
}

const WORD = /^[^\s]+$/u
const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/u

/**
 * As much of TEI P5 as an edition of two witnesses needs (chapters 2, 3 and 12, parallel segmentation), each element as the Guidelines
 * describe it. Children stand in this order where there is one of each.
 */
const rules: Readonly<Record<string, Rule>> = {
  TEI: { children: ['teiHeader', 'text'] },
  teiHeader: { children: ['fileDesc', 'encodingDesc'] },
  fileDesc: { children: ['titleStmt', 'publicationStmt', 'sourceDesc'] },
  titleStmt: { children: ['title'] },
  title: { children: [], hasText: true },
  publicationStmt: { children: ['p'] },
  sourceDesc: { children: ['listWit'] },
  listWit: { children: ['witness'] },
  witness: { children: ['date'], hasText: true, attributes: { 'xml:id': /^[AB]$/u } },
  date: { children: [], hasText: true, attributes: { when: DAY_OR_MOMENT } },
  encodingDesc: { children: ['variantEncoding', 'editorialDecl'] },
  variantEncoding: { children: [], attributes: { method: /^parallel-segmentation$/u, location: /^internal$/u } },
  editorialDecl: { children: ['p'] },
  text: { children: ['body'] },
  body: { children: ['p'] },
  p: { children: ['app', 'note', 'date'], hasText: true, attributes: { 'rend?': WORD } },
  app: { children: ['rdg'], attributes: { 'type?': WORD } },
  rdg: { children: ['seg', 'milestone'], hasText: true, attributes: { wit: /^#[AB]$/u } },
  seg: { children: [], hasText: true, attributes: { type: WORD, n: /\S/u } },
  milestone: { children: [], attributes: { unit: WORD } },
  note: { children: ['label'], hasText: true, attributes: { type: WORD } },
  label: { children: [], hasText: true },
}

/** Elements that must not be empty. */
const filled = ['TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'publicationStmt', 'encodingDesc', 'editorialDecl', 'body']

/** What the Guidelines do not allow in a TEI document, a line for each; empty where all is well. */
export function teiFaults(tei: Document): string[] {
  const elements = Array.from(tei.querySelectorAll('*'))
  return [
    ...(tei.documentElement.localName === 'TEI' ? [] : ['does not begin with TEI']),
    ...elements.flatMap(faultsOf),
    ...Array.from(tei.querySelectorAll('app'), witnessesOf).filter((wit) => wit !== '#A #B'),
    ...Array.from(tei.querySelectorAll('listWit'), (list) =>
      Array.from(list.children, (witness) => witness.getAttribute('xml:id')).join(' '),
    ).filter((ids) => ids !== 'A B'),
  ]
}

function faultsOf(element: Element): string[] {
  const { localName, namespaceURI } = element
  const rule = rules[localName]
  if (rule === undefined || namespaceURI !== 'http://www.tei-c.org/ns/1.0') return [`${localName} is not known`]
  const { children, hasText, attributes = {} } = rule
  const names = Array.from(element.children, (child) => child.localName)
  const ownText = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  const isOrdered = names.every((name, i) => i === 0 || children.indexOf(name) >= children.indexOf(names[i - 1] ?? ''))
  const given = element.getAttributeNames().filter((name) => name !== 'xmlns')
  return [
    ...names.filter((name) => !children.includes(name)).map((name) => `${name} in ${localName}`),
    ...(hasText || isOrdered ? [] : [`${names.join(', ')} in ${localName}`]),
    ...(hasText || ownText.every(({ textContent }) => textContent?.trim() === '') ? [] : [`words in ${localName}`]),
    ...(filled.includes(localName) && names.length === 0 ? [`${localName} is empty`] : []),
    ...given.filter((name) => !(name in attributes || `${name}?` in attributes)).map((name) => `${localName}/@${name}`),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const has = element.getAttribute(name.replace('?', ''))
      const isWell = has === null ? name.endsWith('?') : value.test(has)
      return isWell ? [] : [`${localName}/@${name} is ${has}`]
    }),
  ]
}

/** Each witness has one reading at each place. */
function witnessesOf(app: Element): string {
  return Array.from(app.children, (reading) => reading.getAttribute('wit')).join(' ')
}
