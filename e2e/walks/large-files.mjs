// Files as large as the app lets in, each made so that reading it could take a browser's whole memory.
import { crc32, deflateRawSync } from 'node:zlib'
import { pdfFile } from '../../src/importers/testing/pdf-file.mjs'

/** As src/importers/import.ts has it. */
const MAX_BYTES = 20_000_000
/** As src/importers/office/archive.ts has it: what comes out of an archive. */
const MAX_INFLATED_BYTES = 64_000_000

const WORDS = 'The ferry to Lindholm did not leave the harbor on Monday, the council said. '
const STORY = `<p>${WORDS.repeat(20)}</p>`

/** A piece again and again between a head and an end, up to so many bytes. */
function filled(piece, head = '', end = '', size = MAX_BYTES) {
  return head + piece.repeat(Math.floor((size - head.length - end.length) / piece.length)) + end
}

const page = (piece, end = '', before = '') => filled(piece, `<!doctype html><html><body>${STORY}${before}`, end)
const numbered = (count, piece) => Array.from({ length: count }, (_, index) => piece.replaceAll('#', index)).join('')
const report = (text, sentences) => {
  const article = { title: null, outlet: null, date: null, language: 'en', text, sentences }
  return JSON.stringify({ format: 'same-story/1', articles: [article, article] })
}

/** An archive of deflated parts (PKWARE's APPNOTE). */
function zip(parts) {
  const locals = []
  const records = []
  let start = 0
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(Buffer.byteLength(content), 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(start, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]))
    locals.push(local)
    start += local.length
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([...locals, directory, end])
}

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfile full-path="b.opf"/></container>'
function epub(pages) {
  const items = pages.map((_, index) => `<item id="i${index}" href="p${index}.xhtml"/>`).join('')
  const order = pages.map((_, index) => `<itemref idref="i${index}"/>`).join('')
  const description = `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${items}</manifest><spine>${order}</spine></package>`
  return zip([
    ['META-INF/container.xml', CONTAINER],
    ['b.opf', description],
    ...pages.map((content, index) => [`p${index}.xhtml`, content]),
  ])
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const docx = (piece, size) =>
  zip([['word/document.xml', filled(piece, `<w:document xmlns:w="${WORD}"><w:body>`, '</w:body></w:document>', size)]])
const odt = (piece, size) => {
  const head = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>`
  return zip([['content.xml', filled(piece, head, '</office:text></office:body></office:document-content>', size)]])
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const sheet = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> ${more} >>`
const pdfOfOnePage = (content) =>
  pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    FONT,
    sheet('/Contents 5 0 R'),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ])
const pdfOfPages = (count) =>
  pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbered(count, '5 0 R ')}] /Count ${count} >>`,
    FONT,
    '<< >>',
    sheet('/Contents 6 0 R'),
    `<< /Length 60 >>\nstream\n${'BT /F1 12 Tf 60 700 Td (The ferry did not leave.) Tj ET'.padEnd(60)}\nendstream`,
  ])

const mail = (body, encoding = '8bit') =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--x--\r\n`

const sentencesOf = (count, step) =>
  Array.from({ length: count }, (_, index) => ({
    span: [index * step, index * step + step - 1],
    paragraph: index,
    part: 'body',
  }))

/** Each file with its name, its kind last in it; made only when it is asked for. */
export const largeFiles = [
  { name: 'one text node.html', make: () => page(WORDS) },
  { name: 'one word.html', make: () => page('a') },
  { name: 'deep.html', make: () => page('<div>') },
  { name: 'wide.html', make: () => page('<p>word</p>') },
  { name: 'wide and let in.html', make: () => page(`<p>${WORDS.repeat(6)}</p>`) },
  { name: 'ends of paragraphs.html', make: () => page('</p>') },
  { name: 'ends of lines.html', make: () => page('</br>') },
  { name: 'comments.html', make: () => page('a<!---->') },
  { name: 'instructions.html', make: () => page('a<?>') },
  { name: 'attributes.html', make: () => page(numbered(1_000_000, ' a#'), '>word</p>', '<p') },
  { name: 'attributes of 40,000 elements.html', make: () => page(`<b${numbered(60, ' a#=b')}>w</b>`) },
  { name: 'characters by name.html', make: () => page('&amp;') },
  { name: 'white space.html', make: () => page('\n') },
  {
    name: 'structured data.html',
    make: () => page('{},', '{}]</script>', '<script type="application/ld+json">['),
  },
  { name: 'one title.html', make: () => filled(WORDS, '<!doctype html><html><title>', '</title><p>word') },
  {
    name: 'dates around everything.html',
    make: () => filled(WORDS, `<!doctype html><html><body>${'<div class="date">'.repeat(2_900)}`),
  },
  { name: 'sentences.txt', make: () => filled(WORDS) },
  { name: 'one word.txt', make: () => filled('a') },
  { name: 'paragraphs of a letter.txt', make: () => filled('a\n\n') },
  { name: 'lines of a letter.txt', make: () => filled('a\n') },
  { name: 'bylines.txt', make: () => filled('By Ines Falk\n\n', WORDS) },
  { name: 'unseen characters.txt', make: () => filled('a\u200b\u00ad', WORDS, '', 5_000_000) },
  { name: 'two alphabets.txt', make: () => filled('fеrry ', WORDS, '', 17_000_000) },
  { name: 'letters of 16 bits.txt', make: () => Buffer.from(`\ufeff${filled(WORDS, '', '', 9_999_000)}`, 'utf16le') },
  { name: 'broken letters.txt', make: () => filled('Ã© ', WORDS, '', 12_000_000) },
  { name: 'sentences.json', make: () => filled(WORDS, '{"a":"', '"}') },
  { name: 'arrays.json', make: () => filled('[],', '{"format":"same-story/1","articles":[', '[]]}') },
  { name: 'depth.json', make: () => filled('[', '{"format":"same-story/1","articles":', '') },
  { name: 'long report.json', make: () => report(filled(WORDS, '', '', 9_900_000), []) },
  { name: 'sentences of a report.json', make: () => report(filled('The. ', '', '', 700_000), sentencesOf(140_000, 5)) },
  { name: 'arrays.samestory.json', make: () => filled('[],', '{"format":"same-story/comparison","a":[', '[]]}') },
  { name: 'sentences.md', make: () => filled(WORDS) },
  { name: 'headings.md', make: () => filled('# a\n') },
  { name: 'lists.md', make: () => filled('* a\n') },
  { name: 'open brackets.md', make: () => filled('[') },
  { name: 'stars.md', make: () => filled('*') },
  { name: 'pictures.md', make: () => filled('![a](') },
  { name: 'cues.srt', make: () => filled('1\n00:00:01,000 --> 00:00:02,000\nword\n\n') },
  { name: 'sentences.rtf', make: () => filled(WORDS, '{\\rtf1\\ansi ', '}') },
  { name: 'paragraphs.rtf', make: () => filled('a\\par ', '{\\rtf1\\ansi ', '}') },
  { name: 'groups.rtf', make: () => filled('{\\b a}', '{\\rtf1\\ansi ', '}') },
  { name: 'letters by number.rtf', make: () => filled('\\u65?', '{\\rtf1\\ansi ', '}') },
  { name: 'styles.rtf', make: () => `{\\rtf1\\ansi {\\stylesheet ${numbered(900_000, '{\\s# a;}')}}${WORDS}}` },
  {
    name: 'one page.epub',
    make: () => epub([filled(WORDS, '<html><body><p>', '</p></body></html>', MAX_INFLATED_BYTES - 2_000)]),
  },
  {
    name: 'wide.epub',
    make: () => epub([filled('<p>a</p>', '<html><body>', '</body></html>', MAX_INFLATED_BYTES - 2_000)]),
  },
  {
    name: 'many pages.epub',
    make: () => epub(Array.from({ length: 1_900 }, () => `<html><body>${STORY.repeat(20)}</body></html>`)),
  },
  { name: 'one paragraph.docx', make: () => docx(`<w:r><w:t>${WORDS}</w:t></w:r>`, MAX_INFLATED_BYTES) },
  { name: 'paragraphs.docx', make: () => docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>', MAX_INFLATED_BYTES) },
  { name: 'attributes.docx', make: () => docx(`<w:p ${numbered(1_000_000, ' a#="b"')}/>`, MAX_INFLATED_BYTES) },
  {
    name: 'cells.docx',
    make: () => docx(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1_000)}</w:tr></w:tbl>`, MAX_INFLATED_BYTES),
  },
  { name: 'paragraphs.odt', make: () => odt('<text:p>a</text:p>', MAX_INFLATED_BYTES) },
  {
    name: 'one page.pdf',
    make: () => pdfOfOnePage(filled('(a) Tj ', 'BT /F1 12 Tf 60 700 Td ', 'ET', MAX_BYTES - 2_000)),
  },
  {
    name: 'one string.pdf',
    make: () => pdfOfOnePage(filled(WORDS, 'BT /F1 12 Tf 60 700 Td (', ') Tj ET', MAX_BYTES - 2_000)),
  },
  { name: 'deep.pdf', make: () => pdfOfOnePage(filled('[', 'BT /F1 12 Tf 60 700 Td ', 'ET', MAX_BYTES - 2_000)) },
  { name: 'many pages.pdf', make: () => pdfOfPages(3_000_000) },
  {
    name: 'many objects.pdf',
    make: () =>
      pdfFile([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [] /Count 0 >>',
        ...Array.from({ length: 380_000 }, () => '[1 2 3 4]'),
      ]),
  },
  { name: 'one text node.mhtml', make: () => mail(page(WORDS).slice(0, MAX_BYTES - 1_000)) },
  { name: 'by number.mhtml', make: () => mail(filled('=41', STORY, '', MAX_BYTES - 1_000), 'quoted-printable') },
  {
    name: 'base64.mhtml',
    make: () => mail(Buffer.from(page(WORDS).slice(0, 14_000_000)).toString('base64'), 'base64'),
  },
  { name: 'parts.mhtml', make: () => mail(filled('\n--x', STORY, '', MAX_BYTES - 1_000)) },
]
