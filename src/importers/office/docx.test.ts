import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterOf, blocksOf, notesOf, refusalOf } from '../testing/drafts.ts'
import { zipOf } from '../testing/zip.ts'
import { readArchive } from './read-archive.ts'

const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

/** Other parts of a file by the relationship that leads to them. */
type Parts = Readonly<Record<string, string>>

function docx(body: string, parts: Parts = {}, card = ''): Uint8Array {
  const names = Object.keys(parts)
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: relationships({ officeDocument: 'text/main.xml', 'core-properties': '/card.xml' }),
    },
    { name: 'text/main.xml', content: `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>` },
    {
      name: 'text/_rels/main.xml.rels',
      content: relationships(Object.fromEntries(names.map((name) => [name, `../text/./${name}.xml`]))),
    },
    {
      name: 'card.xml',
      content: `<card xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${card}</card>`,
    },
    ...names.map((name) => ({ name: `text/${name}.xml`, content: `<w:part ${NAMESPACES}>${parts[name]}</w:part>` })),
  ])
}

function relationships(targets: Parts): string {
  const all = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="http://example.org/${type}" Target="${target}"/>`,
  )
  const outside =
    '<Relationship Id="x" Type="http://example.org/styles" Target="http://example.org/s.xml" TargetMode="External"/>'
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside}${all.join('')}</Relationships>`
}

const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const text = (words: string, properties = '') => p(r(words), properties)
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const deleted = (words: string) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`
const inserted = (words: string) => `<w:ins>${r(words)}</w:ins>`

const draftOf = async (body: string, parts: Parts = {}, card = '') =>
  afterOf(await readArchive(docx(body, parts, card)))
const blocks = async (body: string, parts: Parts = {}) => blocksOf(await draftOf(body, parts))

const STYLES = {
  styles: `<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
    <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:styleId="Zwischen"><w:name w:val="Own"/><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:styleId="Z"><w:name w:val="Quote"/></w:style>
    <w:style w:styleId="Secret"><w:name w:val="Own 2"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="RingA"><w:name w:val="A"/><w:basedOn w:val="RingB"/></w:style>
    <w:style w:styleId="RingB"><w:name w:val="B"/><w:basedOn w:val="RingA"/></w:style>`,
}

test('a file’s styles tell its headline, headings, quotations and lists', async () => {
  const body = [
    text('Council delays ferry vote', style('T')),
    text('By Ines Falk'),
    text('The council put off its vote.', style('RingA')),
    text('What comes next', style('Zwischen')),
    text('“We need time,” she said.', style('Z')),
    text('first', '<w:numPr><w:numId w:val="3"/></w:numPr>'),
    text('not a list', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    text('by its level', '<w:outlineLvl w:val="1"/>'),
  ].join('')
  expect(await blocks(body, STYLES)).toEqual([
    'headline: Council delays ferry vote',
    'paragraph: By Ines Falk',
    'paragraph: The council put off its vote.',
    'heading: What comes next',
    'quotation: “We need time,” she said.',
    'list-item: first',
    'paragraph: not a list',
    'heading: by its level',
  ])
})

test.each([
  ['runs as one text', p(r('The coun') + r('cil')), ['paragraph: The council']],
  [
    'tabs, line breaks and hyphens',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>'),
    ['paragraph: a\tb\nc\u2011'],
  ],
  [
    'two line breaks as the end of a paragraph',
    p('<w:r><w:t>a</w:t><w:br/><w:br/><w:t>b</w:t></w:r>'),
    ['paragraph: a', 'paragraph: b'],
  ],
  [
    'links by their words alone',
    p(`<w:hyperlink w:anchor="javascript:x">${r('here')}</w:hyperlink>`),
    ['paragraph: here'],
  ],
  [
    'a field’s result and not its code',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${r('code')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' crowns')}`,
    ),
    ['paragraph: 12 crowns'],
  ],
  [
    'content controls, formulas and smart tags',
    p(
      `<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:smartTag>${r('b')}</w:smartTag><m:oMath><m:r><m:t>c</m:t></m:r></m:oMath>`,
    ),
    ['paragraph: abc'],
  ],
  [
    'a large first letter with its word',
    text('T', '<w:framePr w:dropCap="drop"/>') + text('he council'),
    ['paragraph: The council'],
  ],
  [
    'a text box behind its paragraph, once',
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${text('In the box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${text('In the box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('Around.')}`,
    ),
    ['paragraph: Around.', 'paragraph: In the box.'],
  ],
  [
    'short cells on one line and long ones apart',
    `<w:tbl><w:tr><w:tc>${text('Fee')}</w:tc><w:tc>${text('12')}</w:tc></w:tr><w:tr><w:tc>${text('Two')}${text('lines')}</w:tc><w:tc>${text('b')}</w:tc></w:tr></w:tbl>`,
    ['paragraph: Fee\t12', 'paragraph: Two', 'paragraph: lines', 'paragraph: b'],
  ],
])('reads %s', async (_, body, expected) => {
  expect(await blocks(body)).toEqual(expected)
})

test('notes that the text refers to, and what stands on each page, are set aside', async () => {
  const note = (id: number, words: string) => `<w:footnote w:id="${id}">${text(words)}</w:footnote>`
  const parts = {
    footnotes: note(0, 'a line') + note(2, 'The figures are the harbor’s.'),
    header: text('Meridian Wire'),
    footer: text('Meridian Wire'),
  }
  expect(await blocks(p(`${r('It gave no reason.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), parts)).toEqual([
    'paragraph: It gave no reason.',
    'paragraph (a footnote): The figures are the harbor’s.',
    'paragraph (at the head or foot of each page): Meridian Wire',
  ])
})

test('white text is read, and that is said', async () => {
  const draft = await draftOf(p(`${r('Open ')}${r('white', '<w:color w:val="ffffff"/>')}`))
  expect(draft.text).toBe('Open white')
  expect(notesOf(draft)).toEqual([expect.stringContaining('“white”')])
})

test('hidden text, comments and embedded documents are left out, and that is said', async () => {
  const body = [
    p(
      `${r('Open ')}${r('secret ', '<w:vanish/>')}${r('shown', '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="1"/></w:r>`,
    ),
    text('whole', style('Secret')),
    '<w:altChunk r:id="h"/>',
  ].join('')
  const draft = await draftOf(body, STYLES)
  expect(draft.text).toBe('Open shown')
  expect(notesOf(draft)).toEqual([
    expect.stringContaining('“secret whole”'),
    expect.stringContaining('Comments in the margin were left out: 1'),
    expect.stringContaining('another document inside it'),
  ])
})

test.each([
  [
    'inserted and deleted words',
    p(r('The ') + deleted('old ') + inserted('new ') + r('fee')),
    'The old fee',
    'The new fee',
  ],
  [
    'words that were inserted and deleted again',
    p(r('a') + deleted('b') + `<w:ins>${deleted('never')}</w:ins>`),
    'ab',
    'a',
  ],
  [
    'moved words',
    p(`<w:moveFrom>${r('one')}</w:moveFrom>${r(' two ')}<w:moveTo>${r('one')}</w:moveTo>`),
    'one two',
    'two one',
  ],
  ['a new paragraph', text('One.', '<w:rPr><w:ins/></w:rPr>') + text(' Two.'), 'One. Two.', 'One.\n\nTwo.'],
  ['two paragraphs made one', text('One.', '<w:rPr><w:del/></w:rPr>') + text(' Two.'), 'One.\n\nTwo.', 'One. Two.'],
  [
    'a row of a table',
    `<w:tbl><w:tr><w:tc>${text('Fee')}</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${text('Tax')}</w:tc></w:tr></w:tbl>`,
    'Fee',
    'Fee\n\nTax',
  ],
  [
    'a cell of a table',
    `<w:tbl><w:tr><w:tc>${text('Fee')}</w:tc><w:tc><w:tcPr><w:cellIns/></w:tcPr>${text('12')}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>${text('9')}</w:tc></w:tr></w:tbl>`,
    'Fee\t9',
    'Fee\t12',
  ],
  ['a note', p(`${r('a')}<w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:ins>`), 'a', 'a\n\nSee page 3.'],
])('%s make two versions', async (_, body, before, after) => {
  const found = await readArchive(docx(body, { footnotes: `<w:footnote w:id="2">${text('See page 3.')}</w:footnote>` }))
  if (!('before' in found)) throw new Error('is one version')
  expect([found.before.text, found.after.text]).toEqual([before, after])
  expect(notesOf(found.before)).toEqual([expect.stringContaining('before them')])
  expect(notesOf(found.after)).toEqual([expect.stringContaining('accepted')])
})

test.each([
  ['decimal', ['The numbers before 2 entries of lists were left out.']],
  ['bullet', []],
])('the signs before a list’s entries are no text; where they are %s, that is said', async (format, notes) => {
  const entry = '<w:numPr><w:numId w:val="3"/></w:numPr>'
  const numbering = `<w:abstractNum><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>`
  const draft = await draftOf(text('first', entry) + text('second', entry) + text('See 2.'), { numbering })
  expect(draft.text).toBe('first\n\nsecond\n\nSee 2.')
  expect(notesOf(draft)).toEqual(notes)
})

test('changes of form alone make one version', async () => {
  const changed = `${style('Z')}<w:rPr><w:ins/></w:rPr><w:pPrChange><w:pPr/></w:pPrChange>`
  const found = await readArchive(
    docx(p(r('a', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), changed), STYLES),
  )
  expect('before' in found).toBe(false)
  expect(blocksOf(afterOf(found))).toEqual(['quotation: a'])
})

test('before a change of form a paragraph looks as it did', async () => {
  const changed = `${style('Z')}<w:pPrChange><w:pPr>${style('berschrift2')}</w:pPr></w:pPrChange>`
  const found = await readArchive(docx(text('a', changed) + p(inserted('b')), STYLES))
  if (!('before' in found)) throw new Error('is one version')
  expect(blocksOf(found.before)).toEqual(['heading: a'])
})

const CARD =
  '<dc:title>Ferry vote delayed</dc:title><dc:creator>Ines Falk</dc:creator><dcterms:created>2026-03-11T08:00:00Z</dcterms:created>'

test('a file’s card tells title, writer and day where the text does not', async () => {
  const draft = await draftOf(text('Ines Falk, Lindholm') + text('The council put off its vote.'), {}, CARD)
  expect(blocksOf(draft)[0]).toBe('paragraph (who wrote it): Ines Falk, Lindholm')
  expect((await draftOf(text('It did.'), {}, CARD)).title).toBe('Ferry vote delayed')
  expect(draft.date).toBe('2026-03-11')
})

test('the text’s own headline and day count before the card’s', async () => {
  const draft = await draftOf(
    text('Council delays vote', style('Heading1')) + text('March 14, 2026') + text('It did.'),
    {},
    CARD,
  )
  expect([draft.title, draft.date]).toEqual(['Council delays vote', null])
})

test('names that programs write into the card by themselves are no title', async () => {
  expect((await draftOf(text('It did.'), {}, '<dc:title>Document1</dc:title>')).title).toBe(null)
})

test('broken markup and a file of endless paragraphs are refused', async () => {
  expect(await refusalOf(readArchive(docx(text('x').repeat(20_001))))).toMatch(/20001 paragraphs/)
  expect(await refusalOf(readArchive(docx('<w:p>')))).toMatch(/markup is wrong/)
})

const piece = fc.constantFrom(
  r('a '),
  inserted('b '),
  deleted('c '),
  '<w:r><w:br/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:p/>',
  '<w:tr/>',
  '<w:tc/>',
  '<w:footnote/>',
  `<w:tr><w:tc>${text('d')}</w:tc></w:tr>`,
  `<w:r><w:txbxContent>${text('e')}</w:txbxContent></w:r>`,
)

test('no arrangement of elements makes the reading fail, and blocks never overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 8 }), async (pieces) => {
      const { blocks } = await draftOf(pieces.map(([markup, isOwn]) => (isOwn ? p(markup) : markup)).join(''))
      const edges = (blocks ?? []).flatMap(({ span }) => [span.start, span.end])
      expect(edges).toEqual(edges.toSorted((one, other) => one - other))
    }),
    { numRuns: 60 },
  )
})
