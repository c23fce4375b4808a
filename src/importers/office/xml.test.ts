import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { decodeXml } from './xml-text.ts'
import { MAX_DEPTH, readXml } from './xml.ts'

/** What a listener is told, written like the markup. */
function told(xml: string): string {
  const events: string[] = []
  readXml(xml, {
    open: (name, attributes) =>
      events.push(`<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>`),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  })
  return events.join('')
}

test.each([
  ['elements and text', '<a><b>x</b> y</a>', '<a><b>x</b> y</a>'],
  ['an empty element as one that closes', '<a><b/></a>', '<a><b></b></a>'],
  ['attributes in either quotes', `<a b="1>2" c='"'/>`, '<a b=1>2 c="></a>'],
  ['the five entities and numbers', '<a>&lt;&amp;&#228;&#x1F600;</a>', '<a><&ä😀</a>'],
  ['a number that is no character', '<a>&#0;&#xD800;</a>', '<a>\ufffd\ufffd</a>'],
  ['literal text', '<a><![CDATA[<b>&]]></a>', '<a><b>&</a>'],
  ['nothing of comments and instructions', '<?xml version="1.0"?><!-- <x> --><a><?b c?></a>', '<a></a>'],
  [
    'known namespaces under our own prefixes',
    '<x:p xmlns:x="http://purl.org/dc/terms/" x:id="1"><y xmlns="http://purl.org/dc/terms/"/></x:p>',
    '<dcterms:p xmlns:x=http://purl.org/dc/terms/ dcterms:id=1><dcterms:y xmlns=http://purl.org/dc/terms/></dcterms:y></dcterms:p>',
  ],
])('tells %s', (_, xml, events) => {
  expect(told(xml)).toBe(events)
})

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /document type/],
  ['an entity of the file’s own', '<a>&b;</a>', /is not defined/],
  ['a bare ampersand', '<a>b & c</a>', /ampersand/],
  ['a tag that nothing closes', '<a><b></a>', /tags do not match/],
  ['an end that is missing', '<a>', /ends too early/],
  ['a comment that does not end', '<a><!-- </a>', /ends too early/],
  ['a closing tag alone', '</a>', /tags do not match/],
  ['an attribute without quotes', '<a b=c/>', /a tag is broken/],
  ['text outside', 'words <a/>', /text outside/],
  ['too many levels', `${'<a>'.repeat(MAX_DEPTH + 1)}${'</a>'.repeat(MAX_DEPTH + 1)}`, /levels deep/],
])('refuses %s', (_, xml, because) => {
  expect(() => told(xml)).toThrow(because)
})

test('whatever the markup, it is told or refused', () => {
  const parts = fc.constantFrom(
    '<a>',
    '</a>',
    '<a b="c"',
    '/>',
    '&',
    'amp;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    ' x ',
    '<',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (markup) => {
      expect(markup.join('')).toSatisfy(isToldOrRefused)
    }),
  )
})

function isToldOrRefused(xml: string): boolean {
  try {
    return told(xml) !== null
  } catch (error) {
    return error instanceof Refused
  }
}

test.each([
  ['UTF-8', new TextEncoder().encode('<a>ä</a>')],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeff<a>ä</a>')],
  ['UTF-16 with its mark', utf16('\ufeff<a>ä</a>')],
  ['UTF-16 without', utf16('<a>ä</a>')],
])('%s is decoded', (_, bytes) => {
  expect(decodeXml(bytes)).toBe('<a>ä</a>')
})

test('a declared encoding counts, and broken letters are refused', () => {
  const latin = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-15"?><a>\xe4</a>', (letter) =>
    letter.charCodeAt(0),
  )
  expect(decodeXml(latin)).toContain('<a>ä</a>')
  expect(() => decodeXml(Uint8Array.from([0x3c, 0x61, 0xff]))).toThrow(/letters/)
})

test('characters that XML forbids stay visible', () => {
  expect(decodeXml(new TextEncoder().encode('<a>b\u0001c\td</a>'))).toBe('<a>b\ufffdc\td</a>')
})

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat())
}
