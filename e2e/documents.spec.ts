import type { Page } from '@playwright/test'
import { deflated, zipOf } from '../src/importers/testing/zip.ts'
import type { ZipPart } from '../src/importers/testing/zip.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string) => `<w:p>${content}</w:p>`
const wordFile = (body: string, part: Partial<ZipPart> = {}) =>
  zipOf([{ name: 'word/document.xml', content: `<w:document ${WORD}><w:body>${body}</w:body></w:document>`, ...part }])

const TRACKED = wordFile(
  paragraph(run('Harbor council delays ferry vote')) +
    paragraph(
      `${run('The council put off its vote ')}<w:del><w:r><w:delText>on Monday</w:delText></w:r></w:del><w:ins>${run('on Tuesday evening')}</w:ins>${run('.')}`,
    ) +
    paragraph(run('It gave no reason, and the next meeting is in April.')),
)

const side = (page: Page, name: 'a' | 'b') => page.locator(`[data-side=${name}]`)

async function choose(page: Page, name: string, bytes: Uint8Array, on: 'a' | 'b' = 'a'): Promise<void> {
  const input = side(page, on).locator('input[type=file]')
  await input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

test('a reader opens a Word file with tracked changes and sees what they changed', async ({ page }) => {
  await page.goto('./')
  await choose(page, 'story.docx', TRACKED)
  await expect(page.getByRole('main').locator('mark').filter({ hasText: 'Monday' })).toBeVisible()
  await expect(page.getByRole('main').locator('mark').filter({ hasText: 'Tuesday evening' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a rich text is opened whatever it is called', async ({ page }) => {
  await page.goto('./')
  const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Serif;}}The council put off its vote\u8212?again.\par It gave no reason.\par}`
  await choose(page, 'story.docx', new TextEncoder().encode(rtf))
  await expect(side(page, 'a')).toContainText('put off its vote—again.')
})

test('a file that unpacks without end, one that is cut off and one with a password are refused in plain words', async ({
  page,
}) => {
  await page.goto('./')
  const bomb = { content: '', packed: await deflated(new Uint8Array(80_000_000)), method: 8 }
  const refusals: readonly [string, Uint8Array, string][] = [
    ['bomb.docx', wordFile('', bomb), '“bomb.docx” unpacks to more than 64 MB'],
    ['half.docx', TRACKED.slice(0, 200), '“half.docx” is a zip archive, as Word files are, but it is damaged'],
    ['locked.docx', wordFile('', { flags: 1 }), '“locked.docx” is protected by a password'],
  ]
  for (const [name, bytes, because] of refusals) {
    await choose(page, name, bytes)
    await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(because)
  }
  await expectNoAxeViolations(page)
})

test('where the other side is taken, the version before is offered, and costs nobody a text', async ({ page }) => {
  await page.goto('./')
  await choose(page, 'other.txt', new TextEncoder().encode('The council stayed out of the ferry vote altogether.'), 'b')
  await expect(side(page, 'b')).toContainText('stayed out of')
  await choose(page, 'story.docx', TRACKED)
  await expect(side(page, 'a')).toContainText('on Tuesday evening')
  await expect(side(page, 'a')).toContainText('The file has tracked changes')
  await expectNoAxeViolations(page)
  await side(page, 'a').getByRole('button', { name: 'Compare with the text before the changes' }).click()
  await expect(page.locator('.cell-a mark').filter({ hasText: 'Monday' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit articles' }).click()
  await side(page, 'b').getByRole('button', { name: 'Bring it back' }).click()
  await expect(side(page, 'b')).toContainText('stayed out of')
})

test('two saved pages chosen at once are read as pages and compared', async ({ page }) => {
  const pageOf = (day: string) => {
    const story = `<p>The council put off its vote on the ferry on ${day}, because the figures were not there, it said.</p>`
    return `<!doctype html><html lang="en"><head><title>Vote put off</title></head><body><nav><a href="/">Home</a></nav><article><h1>Vote put off</h1>${story.repeat(3)}</article></body></html>`
  }
  const fileOf = (day: string) => ({ name: `${day}.html`, mimeType: 'text/html', buffer: Buffer.from(pageOf(day)) })
  await page.goto('./')
  await side(page, 'a')
    .locator('input[type=file]')
    .setInputFiles([fileOf('Monday'), fileOf('Tuesday')])
  await expect(page.locator('.cell-a mark').filter({ hasText: 'Monday' }).first()).toBeVisible()
  await expect(page.locator('.cell-b mark').filter({ hasText: 'Tuesday' }).first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a file that is never done being read is given up, and the page goes on', async ({ page }) => {
  await page.clock.install()
  // What a hostile file would have to achieve inside the worker that reads it.
  await page.route('**/document.worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
  )
  await page.goto('./')
  const isStarted = page.waitForRequest(/document\.worker/)
  await choose(page, 'endless.docx', TRACKED)
  await isStarted
  await page.clock.runFor(61_000)
  await expect(page.getByRole('alert').filter({ hasText: 'endless.docx' })).toContainText(
    '“endless.docx” takes more than 60 seconds to read',
  )
  await side(page, 'b').getByRole('textbox').fill('The council put off its vote.')
  await expect(side(page, 'b').getByRole('textbox')).toHaveValue('The council put off its vote.')
  await expectNoAxeViolations(page)
})

test('a book is taken in without what its pages hide, and that is said', async ({ page }) => {
  await page.goto('./')
  const chapter =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>The harbor year</h1><p>The harbor froze in May.</p><p hidden="hidden">Buy the next one.</p></body></html>'
  const list =
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="i" href="c.xhtml"/></manifest><spine><itemref idref="i"/></spine></package>'
  const book = zipOf([
    { name: 'META-INF/container.xml', content: `<container ${CONTAINER}><rootfile full-path="b.opf"/></container>` },
    { name: 'b.opf', content: list },
    { name: 'c.xhtml', content: chapter },
  ])
  await choose(page, 'year.epub', book)
  await expect(side(page, 'a').getByRole('heading', { level: 3 })).toHaveText('The harbor year')
  await expect(side(page, 'a')).toContainText('Text that the page hides was left out (4 words): “Buy the next one.”')
  await expectNoAxeViolations(page)
})

const CONTAINER = 'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"'

test('a page that would fill the memory is refused in plain words, and the page goes on', async ({ page }) => {
  await page.goto('./')
  await choose(page, 'ends.html', new TextEncoder().encode(`<!doctype html>${'</p>'.repeat(2_000_000)}`))
  await expect(side(page, 'a').getByRole('alert')).toContainText('“ends.html” has more elements, or deeper ones')
  await choose(page, 'short.html', new TextEncoder().encode('<!doctype html><p>The ferry left on Monday.</p>'))
  await expect(side(page, 'a')).toContainText('The ferry left on Monday.')
})
