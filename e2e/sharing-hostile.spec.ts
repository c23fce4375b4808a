import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, object, parse, string } from 'valibot'
import { dropFile } from './dropped.ts'
import { comparePair, linkIn, openElsewhere, openShareDialog, savedFile } from './sharing.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const folder = join(process.env['SHARED'] ?? join(import.meta.dirname, '../../shared'), 'badinput')

/** Payloads of the folder ../shared; a few of our own where it is missing. */
function payloads(): string[] {
  const own = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202eevil\u0000{{7*7}}',
  ]
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  if (!existsSync(folder)) return own
  const expected = parse(array(object({ payload: string() })), read('xss/dompurify-expect.json')).map(
    ({ payload }) => payload,
  )
  return [...own, ...parse(array(string()), read('naughty/blns.json')), ...expected]
}

test('what titles, outlets, notes and texts from a file or a link say is shown and never done', async ({
  page,
  browser,
}) => {
  await comparePair(page)
  await (await openShareDialog(page)).getByRole('button', { name: 'Save file' }).click()
  const saved = JSON.parse(await savedFile(page))
  const all = payloads()
  const text = all.join('\n\n')
  for (const [i, slot] of [saved.record.slots.a, saved.record.slots.b].entries()) {
    const part = { kind: 'paragraph', part: 'body', reason: all[i + 3] ?? '', span: { start: 0, end: text.length } }
    Object.assign(slot.article, { title: all[i] ?? '', outlet: all[i + 1] ?? '', text: text + i, blocks: [part] })
  }
  const places = { a: { start: 0, end: 9 }, b: { start: 0, end: 9 } }
  saved.record.judgement.dismissed = all
    .slice(0, 40)
    .map((reason, i) => ({ a: { start: i, end: i + 1 }, b: null, reason }))
  saved.record.judgement.notes = all.slice(0, 40).map((note) => ({ ...places, text: note, inClass: true }))

  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss()
  })
  await page.keyboard.press('Escape')
  await dropFile(page, 'hostile.json', JSON.stringify({ ...saved, version: 1 }))
  await expect(page.locator('.reading')).toContainText('<img src=x onerror=alert(1)>')
  await expectNoAxeViolations(page)

  const link = await linkIn(await openShareDialog(page)).inputValue()
  const other = await openElsewhere(browser, link)
  other.on('dialog', () => dialogs++)
  await expect(other.locator('.reading')).toContainText('<img src=x onerror=alert(1)>')
  await other.getByRole('button', { name: 'Edit articles' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  expect(dialogs).toBe(0)
  await other.context().close()
})
