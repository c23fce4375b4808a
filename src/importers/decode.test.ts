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
  expect(await decode(bytes)).toEqual({ text: TEXT, guessed: null })
})

test('a page’s own word counts where its bytes are no UTF-8', async () => {
  const page = '<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>'
  expect(await decode(latin(page))).toEqual({ text: '<meta charset="windows-1251"><p>Москва</p>', guessed: null })
})

test('a page that declares what its bytes are not is guessed', async () => {
  const page = `<meta charset="utf-8"><p>Gr\xf6\xdfe und M\xfcll, sagt er, w\xe4re f\xfcr Z\xfcrich sch\xf6n.</p>`
  const decoded = await decode(latin(page))
  expect(decoded?.text).toContain('Größe und Müll')
  expect(decoded?.guessed).not.toBe(null)
})

test('UTF-8 with one broken byte stays UTF-8', async () => {
  const bytes = new TextEncoder().encode(TEXT.repeat(20))
  const broken = Uint8Array.from([...bytes.slice(0, 5), 0xff, ...bytes.slice(5)])
  expect((await decode(broken))?.text).toContain(TEXT.trim())
})

test('zero bytes outside UTF-16 are no text', async () => {
  expect(await decode(latin('words and \0 then words and \0 more words'))).toBe(null)
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
    if (decoded?.text !== expected) wrong.push(`${name} as ${decoded?.guessed ?? 'no text'}`)
  }
  expect(wrong).toEqual([])
})
