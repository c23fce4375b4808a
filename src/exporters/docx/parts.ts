import { markup, written, type Markup } from '../markup.ts'
import type { Remark } from '../remarks.ts'

const HEAD = written('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
const TEXT = written(
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
)
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts that are the same in every file: what is in it, what leads to what, and how it looks. */
export const fixedParts: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: '[Content_Types].xml',
    text: markup`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
      .markup,
  },
  {
    name: '_rels/.rels',
    text: relationships([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  },
  {
    name: 'word/_rels/document.xml.rels',
    text: relationships([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/comments`, 'comments.xml'],
      [`${OFFICE}/header`, 'header1.xml'],
    ]),
  },
  { name: 'word/styles.xml', text: stylesPart() },
]

export function documentPart(paragraphs: Markup): string {
  const page =
    '<w:sectPr><w:headerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
  return markup`${HEAD}<w:document ${TEXT}><w:body>\n${paragraphs}${written(page)}</w:body></w:document>`.markup
}

/** `moment`: when the remarks were made; null where that is no date. */
export function commentsPart(remarks: readonly Remark[], moment: string | null): string {
  const day = moment === null ? null : markup` w:date="${moment}"`
  const comments = remarks.map(({ author, lines }, id) => {
    const paragraphs = lines.map((line) => paragraph('CommentText', line))
    return markup`<w:comment w:id="${id}" w:author="${author}"${day} w:initials="${author.slice(0, 1)}">${paragraphs}</w:comment>\n`
  })
  return markup`${HEAD}<w:comments ${TEXT}>\n${comments}</w:comments>`.markup
}

/** What stands at the head of each page. */
export function headerPart(line: string): string {
  return markup`${HEAD}<w:hdr ${TEXT}>${paragraph('Header', line)}</w:hdr>`.markup
}

/** The file's card. It has no day: readers of the file would take it for the article's. */
export function corePart(title: string, description: string): string {
  return markup`${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:description>${description}</dc:description></cp:coreProperties>`
    .markup
}

function paragraph(style: string, line: string): Markup {
  return markup`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => markup`<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return markup`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`.markup
}

/** Names are those that Word knows, so that its own look and its outline take them up; sizes are in half points, distances in twentieths. */
function stylesPart(): string {
  const style = (id: string, name: string, look: string) =>
    markup`<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? written(' w:default="1"') : null}><w:name w:val="${name}"/>${id === 'Normal' ? null : written('<w:basedOn w:val="Normal"/>')}<w:qFormat/>${written(look)}</w:style>\n`
  const all = [
    style(
      'Normal',
      'Normal',
      '<w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="23"/></w:rPr>',
    ),
    style(
      'Title',
      'Title',
      '<w:pPr><w:keepNext/><w:spacing w:after="240" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr>',
    ),
    style(
      'Heading2',
      'heading 2',
      '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>',
    ),
    style('Quote', 'Quote', '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr>'),
    style('ListParagraph', 'List Paragraph', '<w:pPr><w:ind w:left="357"/></w:pPr>'),
    style('Caption', 'caption', '<w:rPr><w:i/><w:sz w:val="20"/></w:rPr>'),
    style(
      'Header',
      'header',
      '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>',
    ),
    style(
      'CommentText',
      'annotation text',
      '<w:pPr><w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>',
    ),
  ]
  const fonts = written(
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>',
  )
  return markup`${HEAD}<w:styles ${TEXT}>${fonts}\n${all}</w:styles>`.markup
}
