import { expect, test } from 'vitest'
import { afterOf, blocksOf, notesOf, refusalOf } from '../testing/drafts.ts'
import { zipOf } from '../testing/zip.ts'
import { readArchive } from './read-archive.ts'

const SPACES = ['office', 'text', 'table', 'style', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ')

const STYLES = `<office:styles>
  <style:style style:family="paragraph" style:name="Heading_20_2"/>
  <style:style style:family="paragraph" style:name="Quotations"/></office:styles>`
const AUTOMATIC = `<office:automatic-styles>
  <style:style style:family="paragraph" style:name="P1" style:parent-style-name="Quotations"/>
  <style:style style:family="paragraph" style:name="P2" style:parent-style-name="Title"/>
  <style:style style:family="text" style:name="P1"><style:text-properties text:display="none"/></style:style></office:automatic-styles>`

interface OdtParts {
  readonly changes?: string
  readonly margins?: string
  readonly card?: string
  readonly list?: string
}

function odt(body: string, { changes = '', margins = '', card = '', list = '' }: OdtParts = {}): Uint8Array {
  const tracked = changes === '' ? '' : `<text:tracked-changes>${changes}</text:tracked-changes>`
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<office:document-content ${SPACES}>${AUTOMATIC}<office:body><office:text>${tracked}${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      content: `<office:document-styles ${SPACES}>${STYLES}<office:master-styles><style:master-page>${margins}</style:master-page></office:master-styles></office:document-styles>`,
    },
    {
      name: 'meta.xml',
      content: `<office:document-meta ${SPACES}><office:meta>${card}</office:meta></office:document-meta>`,
    },
    { name: 'META-INF/manifest.xml', content: `<!DOCTYPE manifest><manifest>${list}</manifest>` },
  ])
}

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`
const draftOf = async (body: string, parts: OdtParts = {}) => afterOf(await readArchive(odt(body, parts)))

test('numbers before the entries of a list are left out, and that is said', async () => {
  const body = `<text:list-style><text:list-level-style-number text:level="1"/></text:list-style><text:list><text:list-item>${p('first')}</text:list-item></text:list>`
  expect(notesOf(await draftOf(body))).toEqual(['The numbers before one entry of lists were left out.'])
})

test('headings, quotations and lists are told', async () => {
  const body = [
    p('Council delays ferry vote', 'P2'),
    p('The council put off its vote.'),
    '<text:h text:outline-level="2">What comes next</text:h>',
    p('“We need time,” she said.', 'P1'),
    `<text:list><text:list-item>${p('first')}<text:list><text:list-item>${p('second')}</text:list-item></text:list></text:list-item></text:list>`,
  ]
  expect(blocksOf(await draftOf(body.join('\n')))).toEqual([
    'headline: Council delays ferry vote',
    'paragraph: The council put off its vote.',
    'heading: What comes next',
    'quotation: “We need time,” she said.',
    'list-item: first',
    'list-item: second',
  ])
})

test.each([
  [
    'white space as OpenDocument shows it',
    p('\n two <text:span> words</text:span><text:s text:c="2"/>x<text:tab/>y<text:line-break/>z\n'),
    ['paragraph: two words  x\ty\nz'],
  ],
  ['links by their words alone', p('<text:a xlink:href="javascript:x">here</text:a>'), ['paragraph: here']],
  [
    'a text box behind its paragraph, without its description',
    p(`Around.<draw:frame><draw:text-box>${p('In the box.')}</draw:text-box><svg:desc>no</svg:desc></draw:frame>`),
    ['paragraph: Around.', 'paragraph: In the box.'],
  ],
  [
    'notes at the end, set aside',
    p(
      `It did.<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('The harbor’s figures.')}</text:note-body></text:note> It did.`,
    ),
    ['paragraph: It did. It did.', 'paragraph (a footnote): The harbor’s figures.'],
  ],
  [
    'short cells on one line',
    `<table:table><table:table-row><table:table-cell>${p('Fee')}</table:table-cell><table:table-cell>${p('12')}</table:table-cell></table:table-row></table:table>`,
    ['paragraph: Fee\t12'],
  ],
  [
    'a table of contents, set aside',
    `<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents</text:index-title-template></text:table-of-content-source><text:index-body>${p('Next 3')}</text:index-body></text:table-of-content>${p('It did.')}`,
    ['paragraph (an entry of the table of contents): Next 3', 'paragraph: It did.'],
  ],
])('reads %s', async (_, body, expected) => {
  expect(blocksOf(await draftOf(body))).toEqual(expected)
})

test('comments and hidden text are left out, and that is said; what stands on each page is set aside', async () => {
  const body = p(
    'Open <text:span text:style-name="P1">secret</text:span>text<office:annotation><dc:creator>I. F.</dc:creator><text:p>Really?</text:p></office:annotation>',
  )
  const hidden = `<text:section text:display="none">${p('whole')}</text:section>`
  const draft = await draftOf(body + hidden, { margins: `<style:header>${p('Meridian Wire')}</style:header>` })
  expect(blocksOf(draft)).toEqual([
    'paragraph: Open text',
    'paragraph (at the head or foot of each page): Meridian Wire',
  ])
  expect(notesOf(draft)).toEqual([expect.stringContaining('“secretwhole”'), expect.stringContaining('left out: 1')])
})

const region = (id: string, content: string) => `<text:changed-region text:id="${id}">${content}</text:changed-region>`
const deletion = (id: string, content: string) =>
  region(
    id,
    `<text:deletion><office:change-info><dc:creator>I. F.</dc:creator></office:change-info>${content}</text:deletion>`,
  )
const insertion = (id: string) => region(id, '<text:insertion><office:change-info/></text:insertion>')
const mark = (id: string) => `<text:change text:change-id="${id}"/>`
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`

test.each([
  ['deleted words', deletion('d', p('old ')), p(`The ${mark('d')}fee`), 'The old fee', 'The fee'],
  ['inserted words', insertion('i'), p(`The ${start('i')}new ${end('i')}fee`), 'The fee', 'The new fee'],
  [
    'a paragraph that was split',
    insertion('i'),
    p(`One.${start('i')}`) + p(`${end('i')} Two.`),
    'One.Two.',
    'One.\n\nTwo.',
  ],
  [
    'paragraphs that were joined',
    deletion('d', p('') + p('')),
    p(`One.${mark('d')} Two.`),
    'One.\n\nTwo.',
    'One. Two.',
  ],
  ['a whole paragraph', deletion('d', p('Gone.') + p('')), p(`${mark('d')}Two.`), 'Gone.\n\nTwo.', 'Two.'],
  [
    'words that were inserted and deleted again',
    insertion('d') + deletion('d', p('no')) + insertion('i'),
    p(`a${mark('d')}${start('i')}b${end('i')}`),
    'a',
    'ab',
  ],
])('%s make two versions', async (_, changes, body, before, after) => {
  const found = await readArchive(odt(body, { changes }))
  if (!('before' in found)) throw new Error('is one version')
  expect([found.before.text, found.after.text]).toEqual([before, after])
})

test('what was deleted keeps its look', async () => {
  const found = await readArchive(
    odt(p(`${mark('d')}Two.`), { changes: deletion('d', `${p('“Gone.”', 'P1')}${p('')}`) }),
  )
  expect('before' in found && blocksOf(found.before)).toEqual(['quotation: “Gone.”', 'paragraph: Two.'])
})

test('a file’s card tells title and day', async () => {
  const card = '<dc:title>Ferry vote delayed</dc:title><meta:creation-date>2026-03-11T08:00:00</meta:creation-date>'
  const { title, date } = await draftOf(p('It did.'), { card })
  expect([title, date]).toEqual(['Ferry vote delayed', '2026-03-11'])
})

test('a protected file and one without a text are refused as what they are', async () => {
  expect(await refusalOf(readArchive(odt('', { list: '<manifest:encryption-data/>' })))).toMatch(/password/)
  const table = zipOf([
    {
      name: 'content.xml',
      content: `<office:document-content ${SPACES}><office:spreadsheet/></office:document-content>`,
    },
  ])
  expect(await refusalOf(readArchive(table))).toMatch(/OpenDocument/)
})
