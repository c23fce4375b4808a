import type { Page } from '@playwright/test'
import { dropPair } from './dropped.ts'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

// A compared story has some 1,500 elements: on a busy machine axe needs half a minute for them.
test.describe.configure({ timeout: 120_000 })

const GERMAN = `Fährstreit in Lindholm: Rat verschiebt die Abstimmung

Der Hafenrat von Lindholm hat am Montag, dem 9. März, die Abstimmung über eine neue Fährgebühr verschoben. Zwei Mitglieder hatten mehr Zeit verlangt, um die Zahlen zu prüfen.

Die Gebühr würde 3,3 Millionen im Jahr einbringen, sagte Bürgermeisterin Ines Falk. „Wir brauchen dieses Geld für den neuen Anleger“, sagte sie.

Die Reederei Brandt kündigte an, gegen die Gebühr zu klagen. Ihr Sprecher Jonas Ahlers nannte sie einen Fehler.

Im Jahr 2017 war eine ähnliche Gebühr mit 14 zu 9 Stimmen gescheitert.`

const ENGLISH = `Ferry row in Lindholm: council puts off the vote

The harbor council of Lindholm put off its vote on a new ferry fee on Monday, March 9. Two members had asked for more time to read the figures.

The fee would bring in 3.3 million a year, Mayor Ines Falk said. “We need this money for the new pier,” she said.

The Brandt shipping line said it would sue over the fee. Its spokesman Jonas Ahlers called it a mistake.

In 2017 a similar fee had failed by 14 votes to 9.`

const FINNISH = `Kunta rakentaa uuden koulun

Kunnanvaltuusto päätti tiistaina rakentaa uuden koulun rannan tuntumaan. Rakennustyöt alkavat keväällä, ja oppilaat pääsevät sisään kahden vuoden kuluttua.

Vanhempien mielestä päätös tuli liian myöhään. Opettajat iloitsivat siitä, että ahtaus vihdoin helpottaa.

Rahat tulevat lainasta, jonka takaisinmaksu kestää pitkään.`

/** Compares two articles and waits until they are drawn. */
async function comparePair(page: Page, a: string, b: string): Promise<void> {
  await dropPair(page, [a, b])
  await expectDrawn(page)
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'What differs' })

test('articles in two languages face each other sentence by sentence, and the page says that words are not compared', async ({
  page,
}) => {
  await comparePair(page, GERMAN, ENGLISH)
  const row = page.locator('.row').filter({ hasText: 'Jonas Ahlers' })
  await expect(row.locator('.cell-a')).toHaveAttribute('lang', 'de')
  await expect(row.locator('.cell-b')).toContainText('The Brandt shipping line')
  await expect(page.locator('.mark-words')).toHaveCount(0)

  const sentence = /The articles are in two languages\. .* words are not compared\./
  await expect(page.locator('.limit-note')).toHaveText(sentence)
  await expect(panel(page)).toContainText(sentence)
  await expect(page.locator('output').filter({ hasText: sentence })).toHaveCount(1)
  await expect(panel(page)).toContainText('sentences matched')
  await expect(panel(page)).not.toContainText('words kept')
  await expectNoAxeViolations(page)
})

test('two languages in the merged layout stand one above the other', async ({ page }) => {
  await comparePair(page, GERMAN, ENGLISH)
  await page.keyboard.press('v')
  const row = page.locator('.row-merged').filter({ hasText: 'Jonas Ahlers' })
  await expect(row.locator('[lang=de]')).toContainText('Die Reederei Brandt')
  await expect(row.locator('[lang=en].cell')).toContainText('The Brandt shipping line')
  await expectNoAxeViolations(page)
})

test('articles that cannot be compared stand in two columns, and the page says so', async ({ page }) => {
  await comparePair(page, FINNISH, ENGLISH)
  await expect(page.locator('.limit-note')).toContainText('they cannot be compared')
  await expect(page.locator('.row').nth(1).locator('.cell-a')).toContainText('Kunnanvaltuusto')
  await expect(page.locator('.row').nth(1).locator('.cell-b')).toContainText('The harbor council')
  await expect(page.locator('.mark, .missing, .same-texts')).toHaveCount(0)
  await expect(panel(page)).not.toContainText('matched')
  await expect(page.locator('.step-place:visible')).toHaveText('Not compared')
  await expectNoAxeViolations(page)
})

test('on a phone the sentence about two languages stands above the texts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await comparePair(page, GERMAN, ENGLISH)
  await expect(page.locator('.limit-note')).toBeInViewport()
  await expect(page.locator('.verdict-line')).not.toContainText('words kept')
  await expectNoAxeViolations(page)
})

test('between separate reports, what quotes the same words leads there and back', async ({ page }) => {
  await page.goto('./#a=ward-bulletin&b=ward-herald')
  const notes = page.getByRole('button', { name: /Quotes the same words as/ })
  await expect(notes.first()).toBeVisible({ timeout: 30_000 })
  const first = page
    .locator('.cell-a')
    .getByRole('button', { name: /Quotes the same words as/ })
    .first()
  await first.focus()
  await page.keyboard.press('Enter')
  const there = page
    .locator('.cell-b')
    .getByRole('button', { name: /Quotes the same words as/ })
    .and(page.locator(':focus'))
  await expect(there).toBeInViewport()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
})

test('at 1024 pixels the choice of version stays inside its column', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('./#a=meteorite-wire&b=meteorite-mill')
  await expectDrawn(page)
  const overflow = await page.locator('.head').evaluateAll((heads) =>
    heads.map((head) => {
      const select = head.querySelector('select')?.getBoundingClientRect().right ?? Infinity
      return Math.max(0, select - head.getBoundingClientRect().right)
    }),
  )
  expect(overflow).toEqual([0, 0])
})
