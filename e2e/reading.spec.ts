import type { Page } from '@playwright/test'
import { expect, expectDrawn, expectNoAxeViolations, test } from './test.ts'

// A compared story has some 1,500 elements: on a busy machine axe needs half a minute for them.
/** Opens two versions of a sample story and waits until they are compared. */
async function openPair(page: Page, a: string, b: string): Promise<void> {
  await page.goto(`./#a=${a}&b=${b}`)
  await expectDrawn(page)
}

/** What stands where: each row's words by side, without the words for screen readers. */
async function drawnRows(page: Page): Promise<{ a: string; b: string }[]> {
  return page.locator('.row').evaluateAll((rows) =>
    rows.map((row) => {
      const words = (side: string) => {
        const cell = row.querySelector(`:scope > .cell-${side}`)?.cloneNode(true)
        if (!(cell instanceof Element)) return ''
        for (const hidden of cell.querySelectorAll('.sr-only')) hidden.remove()
        return (cell.textContent ?? '').trim()
      }
      return { a: words('a'), b: words('b') }
    }),
  )
}

const place = (page: Page) => page.locator('.step-place:visible')

test('a reader steps through the differences with the keyboard alone', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await expect(place(page)).toHaveText(/^\d+ differences$/)

  await page.keyboard.press('n')
  await expect(place(page)).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('j')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('F7')
  await expect(place(page)).toHaveText(/^4 of \d+$/)
  const selected = page.locator('[data-selected]')
  await expect(selected.first()).toBeInViewport()
  await expect(page.locator('output', { hasText: ' of ' })).toHaveText(
    /^4 of \d+, (reworded|only in|moved|split|merged)/,
  )

  await page.keyboard.press('p')
  await page.keyboard.press('k')
  await page.keyboard.press('Shift+F7')
  await expect(place(page)).toHaveText(/^1 of \d+$/)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
})

test('the space bar scrolls the texts without a click first', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.locator('.row').first()).not.toBeInViewport()
})

test('single letters can be switched off; the other keys stay', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toBeVisible()
  await expectNoAxeViolations(page)
  await keys.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()

  await page.keyboard.press('n')
  await expect(place(page)).toHaveText(/differences$/)
  await page.keyboard.press('F7')
  await expect(place(page)).toHaveText(/^1 of/)
})

test('swapping gives the mirror image', async ({ page }) => {
  await openPair(page, 'ferry-wire', 'ferry-courier')
  const before = await drawnRows(page)
  await page.keyboard.press('s')
  await expect(page.locator('.head-a .head-name')).toHaveText('Skerrin Courier')
  await expectDrawn(page)
  const after = await drawnRows(page)
  expect(after).toEqual(before.map(({ a, b }) => ({ a: b, b: a })))
  await expectNoAxeViolations(page)
})

test('spelling and typography are folded away until they are asked for', async ({ page }) => {
  await openPair(page, 'ferry-wire', 'ferry-courier')
  const toggle = page.getByRole('button', { name: /^Typography \d+ marked$/ })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await expect(page.locator('.mark-form')).toHaveCount(0)
  await toggle.click()
  await expect(page.locator('.mark-form').first()).toBeAttached()
  const count = Number((await toggle.textContent())?.replace(/\D/g, ''))
  const keyCount = () =>
    page.locator('.mark-form').evaluateAll((marks) => new Set(marks.map((mark) => mark.dataset['key'])).size)
  // What is farther from the screen has its turn a little later.
  await expect.poll(keyCount).toBe(count)
  await expectNoAxeViolations(page)
  await page.keyboard.press('t')
  await expect(page.locator('.mark-form')).toHaveCount(0)
})

test('a kind that is switched off leaves no trace, and one kind can be stepped through alone', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const quotations = page.getByRole('button', { name: /^Quotations \d+ marked$/ })
  const count = Number((await quotations.textContent())?.replace(/\D/g, ''))
  expect(count).toBeGreaterThan(0)
  await page.keyboard.press('1')
  await expect(place(page)).toHaveText(`${count} ${count === 1 ? 'difference' : 'differences'}`)
  await expect(page.locator('.missing')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.locator('output', { hasText: '1 of ' })).toHaveText(/^1 of \d+, quotation altered: /)
  await expectNoAxeViolations(page)
  await quotations.click()
  await expect(page.locator('[data-key]')).toHaveCount(0)
  await expect(page.locator('.tag')).toHaveCount(0)
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(page.locator('.tag').first()).toBeVisible()
})

/** Whether nothing lies over the upper edge of what has the focus. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null) return false
    const { left, top, width } = focused.getBoundingClientRect()
    return focused.contains(document.elementFromPoint(left + width / 2, top + 2))
  })
}

/** Presses a figure of the verdict, and expects the focus on the heading of its evidence. */
async function follow(page: Page, figure: string, heading: string): Promise<void> {
  const panel = page.locator('.panel-frame')
  await panel.getByRole('button', { name: figure }).click()
  await expect(panel.locator('summary').filter({ hasText: heading }).first()).toBeFocused()
  await expect.poll(() => isFocusSeen(page)).toBe(true)
}

test('the way back through the lists is not behind the selected difference', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await page.keyboard.press('n')
  await expect(page.locator('.panel-frame section.selected')).toBeVisible()
  await page.locator('.panel-frame .listed').nth(12).focus()
  for (let k = 0; k < 12; k++) {
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => isFocusSeen(page)).toBe(true)
  }
})

test('each figure of the verdict leads to its evidence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await follow(page, 'quotations altered', 'Quotations altered')
  await follow(page, 'words kept', 'Wording')
  await expectNoAxeViolations(page)
})

test('a figure leads to what is folded away, and to what is not drawn yet', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.addInitScript(() => {
    // As soon as the figures are there; what they lead to is drawn in later frames.
    new MutationObserver((_, observer) => {
      const figures = [...document.querySelectorAll<HTMLElement>('.panel-frame .figures button')]
      if (figures.length === 0) return
      observer.disconnect()
      figures.find((figure) => figure.textContent.includes('sentences matched'))?.click()
    }).observe(document, { childList: true, subtree: true })
  })
  await openPair(page, 'ferry-wire', 'ferry-courier')
  const only = page.locator('.panel-frame summary').filter({ hasText: 'Only in one' }).first()
  await expect(only).toBeFocused()
  await page.getByRole('button', { name: /^Only in one \d+ marked$/ }).click()
  await expect(only).toHaveCount(0)
  await follow(page, 'sentences matched', 'Only in one')
  await expectNoAxeViolations(page)
})

test('the merged text has both readings', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await page.getByRole('radio', { name: 'Merged' }).check({ force: true })
  const lead = page.locator('.row-merged').first()
  await expect(lead.locator('.mark-a').first()).toContainText('shuts')
  await expect(lead.locator('.mark-b').first()).toContainText('closes')
  await page.keyboard.press('n')
  await expect(page.locator('[data-selected]')).toHaveCount(2)
  await expectNoAxeViolations(page)
  await page.keyboard.press('v')
  await expect(page.locator('.row-merged')).toHaveCount(0)
})

test('the other layout begins where the reader was', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const last = page.locator('.row').last()
  await last.scrollIntoViewIfNeeded()
  const words = (await last.locator('.cell').first().textContent())?.slice(-12) ?? ''
  await page.keyboard.press('v')
  await expect(page.locator('.row-merged').filter({ hasText: words }).last()).toBeInViewport()
})

test('pointing lights the counterpart, clicking selects it', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const mark = page.locator('.row-pair:not(.row-headline) .cell-a mark.mark-words').first()
  await mark.scrollIntoViewIfNeeded()
  // On its words: the box around a mark that holds hidden words, or is broken over two lines, has its middle elsewhere.
  const { x, y } = await mark.evaluate((element) => {
    const line = Array.from(element.getClientRects()).find(({ width }) => width > 8)
    return { x: (line?.left ?? 0) + (line?.width ?? 0) / 2, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 }
  })
  await page.mouse.move(x, y)
  await expect(page.locator('.cell-b [data-lit]')).toHaveCount(1)
  await page.mouse.click(x, y)
  await expect(page.locator('.cell-a [data-selected]')).toHaveCount(1)
  await expect(page.locator('.cell-b [data-selected]')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Selected difference' })).toContainText('Reworded')
})

test('a moved passage is brought level with its counterpart', async ({ page }) => {
  await openPair(page, 'ferry-wire', 'ferry-courier')
  const row = page.locator('.row-moved').filter({ has: page.locator('> .cell-b') })
  const passage = row.first().locator('> .cell-b')
  const ghost = row.first().getByRole('note')
  await expect(ghost).toContainText('Further down in Meridian Wire')
  await row
    .first()
    .getByRole('button', { name: /moved, split or merged/ })
    .click()
  const brought = ghost.locator('.cell-a')
  await expect(brought).toBeVisible()
  const [there, here] = await Promise.all([passage.boundingBox(), brought.boundingBox()])
  expect(Math.abs((there?.y ?? 0) - (here?.y ?? 1000))).toBeLessThan(60)
  await expectNoAxeViolations(page)

  await ghost.getByRole('button', { name: 'Go there' }).click()
  await expect(page.locator('.row-moved > .cell-a').first()).toBeInViewport()
})

test('the strip leads anywhere, by click and by key', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const strip = page.getByRole('scrollbar', { name: 'Overview of both texts' })
  const box = await strip.boundingBox()
  // Thinner than what a finger hits.
  await page.mouse.click((box?.x ?? 0) + 22, (box?.y ?? 0) + (box?.height ?? 0) - 4)
  await expect(page.locator('.row').last()).toBeInViewport()
  await strip.focus()
  await page.keyboard.press('Home')
  await expect(page.locator('.row').first()).toBeInViewport()
  await page.keyboard.press('End')
  await expect(page.locator('.row').last()).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(page.locator('.row').first()).toBeInViewport()
  await strip.click({ position: { x: 5, y: (box?.height ?? 0) - 4 } })
  await expect(page.locator('.row').last()).toBeInViewport()
})

test('what is not part of the story is folded away, with its reason', async ({ page }) => {
  await openPair(page, 'meteorite-wire', 'meteorite-pond')
  const folded = page.locator('.set-aside').last()
  await expect(folded).toContainText(/Not part of the story in PressPond \(\d+ lines?\)/)
  await folded.locator('summary').click()
  await expect(folded.locator('li').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('two equal texts are said to be equal', async ({ page }) => {
  await openPair(page, 'dam-wire', 'dam-wire')
  await expect(page.locator('.same-texts')).toContainText('The two texts are the same, word for word.')
  await expect(page.locator('.mark')).toHaveCount(0)
  await expectNoAxeViolations(page)
})

for (const layout of ['side-by-side', 'merged']) {
  test(`the dark theme passes, ${layout}`, async ({ page }) => {
    await openPair(page, 'ferry-wire', `ferry-courier&layout=${layout}`)
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('n')
    await expectNoAxeViolations(page)
  })
}

test('on a phone the texts stack and the stepper is at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const row = page.locator('.row').first()
  const [a, b] = await Promise.all([row.locator('.cell-a').boundingBox(), row.locator('.cell-b').boundingBox()])
  expect(b?.y ?? 0).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0) - 1)
  await page.getByRole('button', { name: 'Next difference' }).click()
  await expect(place(page)).toHaveText(/^1 of/)
  await expectNoAxeViolations(page)
})

test('on a phone the list is a sheet that leads to a difference', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPair(page, 'dam-wire', 'dam-retranslated')
  await page.getByRole('button', { name: 'Differences', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'What differs' })
  await expect(sheet).toBeVisible()
  await expectNoAxeViolations(page)
  await sheet.locator('.listed').nth(2).click()
  await expect(sheet).toBeHidden()
  await expect(page.locator('[data-selected]').first()).toBeInViewport()
})

test('on a phone everything else is behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPair(page, 'ferry-wire', 'ferry-courier')
  await page.getByRole('button', { name: 'More' }).click()
  await page.locator('#toolbar-actions').getByText('Merged').click()
  await expect(page.locator('.row-merged').first()).toBeAttached()
  await expectNoAxeViolations(page)
})

test('on a wide screen the texts and the panel scroll, and never the page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPair(page, 'dam-wire', 'dam-retranslated')
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight])
  expect(whole).toBe(seen)
  await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 })
})

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await openPair(page, 'ferry-wire', 'ferry-courier')
  const widths = await page.evaluate(() => {
    const texts = document.querySelector('.reading')
    return [document.documentElement.scrollWidth, texts?.scrollWidth ?? 0]
  })
  expect(Math.max(...widths)).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
})

test('on paper stand both texts, whole, with what was set aside, and nothing to operate', async ({
  page,
  browserName,
}) => {
  await openPair(page, 'ferry-wire', 'ferry-courier')
  // What a browser does before it prints.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.mark-words').first()).toBeVisible()
  for (const aside of await page.locator('.set-aside').all()) await expect(aside.locator('li').first()).toBeVisible()
  // The protocol that drives Firefox cannot show the page as printed.
  if (browserName === 'firefox') return
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('complementary')).toBeHidden()
  // Nothing scrolls on paper: what is out of sight is lost.
  const cut = await page.locator('.reading').evaluate((texts) => texts.scrollHeight - texts.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
})
