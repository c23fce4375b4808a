import type { Page } from '@playwright/test'
import { drop as dropOn } from './dropped.ts'
import { makePdf, PAGE } from './make-pdf.ts'
import type { PlacedText } from './make-pdf.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const LEFT = [
  'The harbor council of Lindholm put',
  'off its vote on a new ferry fee on',
  'Monday, after two members asked',
  'for more time to read the well-pre-',
  'pared figures, which came late.',
  '   The fee would be the first rise in',
  'nine years, the council said in a',
]
const RIGHT = [
  'statement. It would bring in some',
  '3.3 million a year for the quays.',
  '   “We need time,” said Orla Brandt,',
  'who chairs the council, and nobody',
  'in the hall of the old customs house',
  'spoke against her on that day.',
]

const column = (lines: readonly string[], x: number, y: number): PlacedText[] =>
  lines.map((line, index) => ({
    text: line.trim().replace('“', '\x93').replace('”', '\x94'),
    x: x + (line.startsWith(' ') ? 12 : 0),
    y: y - 13 * index,
    size: 10,
  }))

const furniture = (page: number): PlacedText[] => [
  { text: 'The Daily Quay  Harbor', x: 60, y: PAGE.height - 30, size: 8 },
  { text: String(page), x: 290, y: 30, size: 8 },
]

const PAPER = makePdf(
  [
    [
      { text: 'Harbor council delays vote on ferry fee', x: 60, y: 740, size: 24 },
      ...column(LEFT, 60, 690),
      ...column(RIGHT, 310, 690),
      ...furniture(1),
    ],
    [...column(['The next meeting is in April.'], 60, 760), ...furniture(2)],
  ],
  '/Title (Microsoft Word - ferry-final2.doc) /Author (Ines Falk)',
)

const side = (page: Page, name: 'a' | 'b') => page.locator(`[data-side=${name}]`)

function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return dropOn(page, 'main', { files: [{ name, content: [...bytes] }] })
}

test('a reader drops a PDF and gets its story, column by column', async ({ page }) => {
  await page.goto('./')
  await drop(page, 'paper.pdf', PAPER)
  const a = side(page, 'a')
  await expect(a.getByRole('heading', { level: 3 })).toHaveText('Harbor council delays vote on ferry fee')
  await expect(a).toContainText('put off its vote on a new ferry fee on Monday')
  await a.getByText('set aside').click()
  await expect(a.getByRole('listitem').filter({ hasText: 'The Daily Quay Harbor' }).first()).toContainText(
    'repeated on several pages',
  )
  await expectNoAxeViolations(page)
})

test('a PDF without text says so, and what to do', async ({ page }) => {
  await page.goto('./')
  await drop(page, 'scan.pdf', makePdf([[]]))
  await expect(side(page, 'a').getByRole('alert')).toContainText('“scan.pdf” has no text in it')
  await expect(side(page, 'a').getByRole('alert')).toContainText('OCR')
  await expectNoAxeViolations(page)
})

test('a PDF with a password, and one that is damaged, are refused in plain words', async ({ page }) => {
  await page.goto('./')
  const key = `<${'5a'.repeat(32)}>`
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<5a5a> <5a5a>]`
  await drop(page, 'locked.pdf', makePdf([column(LEFT, 60, 690)], '', lock))
  await expect(side(page, 'a').getByRole('alert')).toContainText('“locked.pdf” is protected by a password')
  await drop(page, 'broken.pdf', PAPER.slice(0, 60))
  await expect(page.getByRole('alert').filter({ hasText: 'broken.pdf' })).toContainText('too damaged to be read')
  await expectNoAxeViolations(page)
})

test('a PDF of more pages than a newspaper has is taken in up to the limit, and that is said', async ({ page }) => {
  await page.goto('./')
  const pages = Array.from({ length: 203 }, (_, index) => column([`On day ${index + 1} the ferry left.`], 60, 600))
  await drop(page, 'book.pdf', makePdf(pages))
  await expect(side(page, 'a')).toContainText('The file has 203 pages; only the first 200 were taken in.')
  await expectNoAxeViolations(page)
})
