// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { importArticle } from './import.ts'

/** A file from its bytes, each written as the character of that number. */
const file = (content: string) =>
  importArticle({
    kind: 'file',
    name: 'page.mhtml',
    bytes: Uint8Array.from(content, (character) => character.charCodeAt(0)),
  })

const STORY = `<html><head><title>Council delays vote</title></head><body><article><h1>Council delays vote</h1>${[
  'First',
  'Second',
  'Third',
]
  .map(
    (nth) =>
      `<p>${nth}. ${'The harbor council put off its vote on the fee, after two members asked for time. '.repeat(4)}</p>`,
  )
  .join('')}</article></body></html>`

const mail = (parts: readonly string[], type = 'multipart/related; type="text/html"; boundary="----edge"') =>
  [
    `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`,
    ...parts.map((part) => `------edge\r\n${part}`),
    '------edge--\r\n',
  ].join('\r\n')

const html = (body: string, encoding: string, charset = 'utf-8', more = '') =>
  `Content-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n${more}\r\n${body}`
const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo='

async function textOf(content: string): Promise<string> {
  const result = await file(content)
  return result.ok ? result.article.text : result.problem
}

test.each([
  ['as it is', mail([html(STORY, '7bit')])],
  ['in base64, in lines', mail([html(btoa(STORY).replace(/.{76}/g, '$&\r\n'), 'base64')])],
  [
    'in quoted-printable, with soft line ends',
    mail([html(STORY.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\r\n'), 'quoted-printable')]),
  ],
  ['behind its pictures', mail([picture, html(STORY, '7bit')])],
  [
    'named by the root, behind a frame',
    mail(
      [html('<p>A frame’s words.</p>', '7bit'), html(STORY, '7bit', 'utf-8', 'Content-ID: <page>\r\n')],
      'multipart/related; start="<page>"; boundary=----edge',
    ),
  ],
  [
    'within another multipart',
    mail([`Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n${html(STORY, '8bit')}\r\n--inner--`]),
  ],
  ['without other parts', `MIME-Version: 1.0\r\n${html(STORY, '7bit')}`],
  ['with a folded header', mail([html(STORY, '7bit')], 'multipart/related;\r\n\tboundary="----edge"')],
])('a page saved as one file is read: %s', async (_, content) => {
  expect(await textOf(content)).toMatch(/^Council delays vote\n\nFirst\. The harbor/)
})

test('letters are read in the encoding that the part names', async () => {
  const polish = STORY.replace('The harbor', 'Za=BF=F3=B3=E6')
  expect(await textOf(mail([html(polish, 'quoted-printable', 'iso-8859-2')]))).toContain('Zażółć')
})

test.each([
  ['no page in it', mail([picture])],
  ['a boundary that never comes', mail([html(STORY, '7bit')], 'multipart/related; boundary=other')],
  ['too many parts', mail(Array.from({ length: 2_500 }, () => picture))],
  ['a page that is no base64', mail([html('====', 'base64')])],
  ['multiparts without end', mail(['Content-Type: multipart/related; boundary="--edge"\r\n\r\n']).repeat(3)],
])('a file with %s is refused, with what to do', async (_, content) => {
  expect(await textOf(content)).toMatch(/^“page\.mhtml” .*(?:save|paste)/)
})
