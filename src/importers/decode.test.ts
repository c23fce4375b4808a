import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const TEXT = 'Zürich: “Nein”, sagt Müller. Größe.\n'

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const bytes = [...(hasMark ? [0xfeff] : []), ...units].flatMap((unit) => [unit & 0xff, unit >> 8])
  return Uint8Array.from(
    isLittle ? bytes : bytes.flatMap((_, i) => (i % 2 === 0 ? [bytes[i + 1] ?? 0, bytes[i] ?? 0] : [])),
  )
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['UTF-8 cut off inside a letter', new TextEncoder().encode(`${TEXT}é`).slice(0, -1)],
  ['UTF-16 little endian with its mark', utf16(TEXT, true, true)],
  ['UTF-16 big endian with its mark', utf16(TEXT, false, true)],
  ['UTF-16 little endian without', utf16(TEXT, true, false)],
  ['UTF-16 big endian without', utf16(TEXT, false, false)],
])('%s is read without guessing', async (_, bytes) => {
  expect(await decode(bytes)).toMatchObject({ text: TEXT, isGuess: false })
})

test('a page’s own word counts where its bytes are no UTF-8', async () => {
  const page = '<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>'
  expect(await decode(latin(page))).toEqual({
    text: '<meta charset="windows-1251"><p>Москва</p>',
    encoding: 'windows-1251',
    isGuess: false,
  })
})

test('a page that declares what its bytes are not is guessed', async () => {
  const page = `<meta charset="utf-8"><p>Gr\xf6\xdfe und M\xfcll, sagt er, w\xe4re f\xfcr Z\xfcrich sch\xf6n.</p>`
  const decoded = await decode(latin(page))
  expect(decoded?.text).toContain('Größe und Müll')
  expect(decoded?.isGuess).toBe(true)
})

test('UTF-8 with one broken byte stays UTF-8', async () => {
  const bytes = new TextEncoder().encode(TEXT.repeat(20))
  const broken = Uint8Array.from([...bytes.slice(0, 5), 0xff, ...bytes.slice(5)])
  expect((await decode(broken))?.text).toContain(TEXT.trim())
})

test('a page’s own word counts where single letters are damaged', async () => {
  const page = `<meta charset="euc-kr"><p>${'\xc7\xd1\xb1\xdb '.repeat(80)}\xc9\x41</p>`
  expect(await decode(latin(page))).toMatchObject({ encoding: 'euc-kr', isGuess: false })
})

test('a text with a stray zero is read, and the zero is kept to be shown', async () => {
  expect(await decode(latin('Words and \0 then words.'))).toMatchObject({ text: 'Words and \0 then words.' })
})

test('zero bytes among others that no text has are no text', async () => {
  expect(await decode(latin('\x02\0\x01\0\0\x05ab\x03\0\xff\xfe\x81'))).toBe(null)
})

// Cyrillic is stored in five ways that give letters for the same bytes.
const RUSSIAN =
  'Паром «Северный» не вышел в море. Капитан сказал, что ветер слишком силён. Жители острова ждут хлеба и почты.'
const inMacCyrillic = (text: string) =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x80) return code
    if (code >= 0x410 && code <= 0x42f) return code - 0x410 + 0x80
    if (code >= 0x430 && code <= 0x44e) return code - 0x430 + 0xe0
    return { я: 0xdf, ё: 0xde, '«': 0xc7, '»': 0xc8 }[character] ?? 0x3f
  })
const inWindows1251 = (text: string) =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x80) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return { ё: 0xb8, '«': 0xab, '»': 0xbb }[character] ?? 0x3f
  })

test.each([
  ['x-mac-cyrillic', inMacCyrillic(RUSSIAN)],
  ['windows-1251', inWindows1251(RUSSIAN)],
])('Russian is told apart by how its letters meet: %s', async (encoding, bytes) => {
  expect(await decode(bytes)).toEqual({ text: RUSSIAN, encoding, isGuess: true })
})

// Real and made files in many encodings lie beside the checkout, where they are present: `made/` says each encoding in its name.
const shared = process.env['SHARED'] ?? join(import.meta.dirname, '../../../shared')
const made = join(shared, 'badinput/encodings/made')
const lossy = ['chinese.big5.txt', 'chinese.gbk.txt']
const hasShared = existsSync(made)

test.skipIf(!hasShared)('texts in many encodings are read as their UTF-8 twins (needs the shared folder)', async () => {
  const wrong: string[] = []
  for (const name of readdirSync(made).filter((file) => /^[a-z]+\.[\w-]+\.txt$/.test(file))) {
    const [script = '', encoding = ''] = name.split('.')
    // Damaged on purpose, or made into an encoding that has no room for some of the letters.
    if (encoding === 'mojibake' || lossy.includes(name)) continue
    const expected = readFileSync(join(made, `${script}.utf-8.txt`), 'utf8')
    const decoded = await decode(readFileSync(join(made, name)))
    if (decoded?.text !== expected) wrong.push(`${name} as ${decoded?.encoding ?? 'no text'}`)
  }
  expect(wrong).toEqual([])
})
