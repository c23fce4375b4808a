import type { Page } from '@playwright/test'
import { paste } from './paste.ts'
import { expect, expectNoAxeViolations, test } from './test.ts'

const WIRE = `Council puts off vote on night ferry

By Tilda Marsk, Meridian Wire

The harbor council of Ostvik put off its vote on a night ferry on Monday, after two members asked for the figures.

“We ought to have seen these numbers in March,” said Rolf Aker, who chairs the council.

The ferry would cost 3.3 million crowns a year and carry up to 90 cars.`

const LOCAL = `Night ferry vote is delayed again

The harbor council of Ostvik delayed its vote on a night ferry on Monday, after two members asked for the figures.

“We would have had to see these numbers in March,” said Rolf Aker, who chairs the council.

The ferry would cost 3.8 million crowns a year and carry up to 90 cars. Its captain is to be Lone Aker, his daughter.`

/** Opens class view with a sample pair. */
async function openClass(page: Page, a = 'dam-wire', b = 'dam-retranslated'): Promise<void> {
  await page.goto(`./#a=${a}&b=${b}`)
  await expect(page.locator('.row').first()).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.locator('.class-stage')).toBeVisible()
}

const steps = (page: Page) => page.locator('.class-steps')
const marks = (page: Page) => page.locator('.class-mark-focus')
const chooser = (page: Page) => page.getByRole('dialog', { name: 'Choose differences' })
const chosen = (page: Page) => chooser(page).locator('ol > li strong')

/** Drags one chosen difference onto another. By events: not every browser makes them of a driven mouse. */
function dragEntry(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    ([source, target]) => {
      const dataTransfer = new DataTransfer()
      const tell = (type: string, index: number | undefined) =>
        document
          .querySelector(`[data-index="${index}"] strong`)
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      tell('dragstart', source)
      tell('dragover', target)
      tell('drop', target)
    },
    [from, to],
  )
}

/** Every word of class view that is smaller than 1/36 of the screen's height. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.class')
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = root === null ? ['there is no class view'] : []
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode
      if (parentElement === null || textContent === null || textContent.trim() === '') continue
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
      if (size < innerHeight / 36) small.push(`${size}: ${textContent}`)
    }
    return small
  })
}

test('six actions lead from two pasted texts to a masked comparison that fills the screen', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: /Two versions of one story/ })).toBeVisible()
  let actions = 0
  const act = async (action: Promise<void>) => {
    actions++
    await action
  }
  await act(paste(page, WIRE))
  await expect(page.getByText('Council puts off vote on night ferry').first()).toBeVisible()
  await act(paste(page, LOCAL))
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused()
  await act(page.keyboard.press('Enter'))
  await expect(page.locator('.row').first()).toBeVisible()
  await act(page.getByRole('button', { name: 'Class view' }).first().click())
  await expect(page.getByText('Outlets are hidden')).toBeVisible()
  await act(page.getByRole('button', { name: 'Full screen' }).click())
  expect(actions).toBeLessThanOrEqual(6)
  await expect(page.getByRole('region', { name: 'Outlet A' })).toBeVisible()
  expect(await page.title()).not.toContain('Meridian')
  expect(page.url()).toMatch(/#class$/)
})

test('a class guesses before it sees: first the words, then what differs, then why', async ({ page }) => {
  await openClass(page)
  await expect(steps(page)).toHaveText('1 of 10')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quotation')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/How do you know\?$/)
  await expect(marks(page)).toHaveCount(0)
  await expectNoAxeViolations(page)

  for (const key of ['1', '1', '2', '3']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'One hand less: Same meaning' }).click()
  await expect(page.locator('.class-count output')).toHaveText(['1', '1', '1'])

  await page.keyboard.press('Space')
  await expect(marks(page)).toHaveCount(2)
  await expect(page.locator('.class-answer')).toHaveCount(0)
  await page.keyboard.press('.')
  await expect(page.locator('.class-answer')).toContainText('word for word')
  await expectNoAxeViolations(page)

  // The next one begins plain; the hands of the one before are still there when the class comes back.
  await page.keyboard.press('Space')
  await expect(steps(page)).toHaveText('4 of 10')
  await expect(marks(page)).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(page.locator('.class-count output')).toHaveText(['1', '1', '1'])
})

test('one key says whose the texts are, undoing hides it again, and a reload keeps it', async ({ page }) => {
  await openClass(page, 'ferry-wire', 'ferry-courier')
  await expect(page.getByText('Outlets are hidden')).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.locator('.class-head')).toContainText('Meridian Wire and Skerrin Courier')
  await page.reload()
  await expect(page.locator('.class-head')).toContainText('Meridian Wire and Skerrin Courier')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Outlets are hidden')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.row').first()).toBeVisible()
})

test('the teacher orders the differences by keyboard and by dragging, takes out, adds and undoes', async ({ page }) => {
  await openClass(page)
  await page.getByRole('button', { name: 'Choose differences' }).click()
  await expect(chosen(page)).toHaveCount(10)
  await expect(chosen(page).first()).toHaveText('Headlines')
  await expectNoAxeViolations(page)

  await chooser(page).getByRole('button', { name: 'Move difference 1 down' }).focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page).nth(1)).toHaveText('Headlines')
  await expect(chooser(page).locator('output')).toHaveText('Moved to place 2 of 10.')
  // The focus goes along: the same key moves it on.
  await page.keyboard.press('Enter')
  await expect(chosen(page).nth(2)).toHaveText('Headlines')

  await dragEntry(page, 2, 0)
  await expect(chosen(page).first()).toHaveText('Headlines')

  await chooser(page).getByRole('button', { name: 'Take difference 2 out of the lesson' }).click()
  await expect(chosen(page)).toHaveCount(9)
  await chooser(page).getByRole('button', { name: 'Add' }).first().click()
  await expect(chosen(page)).toHaveCount(10)
  await chooser(page).getByRole('button', { name: 'Undo' }).click()
  await page.keyboard.press('Control+z')
  await expect(chooser(page).locator('output')).toHaveText('Taken back.')
  await expect(chosen(page)).toHaveCount(10)
  await expect(chosen(page).nth(1)).toHaveText('First sentences')
  await chooser(page).getByLabel('Title').fill('The dam, in two voices')
  await chooser(page).getByRole('button', { name: 'Show difference 4' }).click()
  await expect(chooser(page)).toBeHidden()
  await expect(steps(page)).toHaveText('4 of 10')

  await page.reload()
  await expect(steps(page)).toHaveText('4 of 10')
  await page.getByRole('button', { name: 'Choose differences' }).click()
  await expect(chooser(page).getByLabel('Title')).toHaveValue('The dam, in two voices')
})

test('the teacher asks a question of her own, and goes back to the app’s', async ({ page }) => {
  await openClass(page)
  const question = page.getByRole('heading', { level: 2 })
  const before = (await question.textContent()) ?? ''
  await page.getByRole('button', { name: 'Change question' }).click()
  await page.getByLabel('Your question').fill('Which headline would you click? Why?')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(question).toHaveText('Which headline would you click? Why?')
  await page.reload()
  await expect(question).toHaveText('Which headline would you click? Why?')
  await page.getByRole('button', { name: 'Change question' }).click()
  await page.getByRole('button', { name: 'Ask the app’s question' }).click()
  await expect(question).toHaveText(before)
})

const screens = [
  { name: 'a full screen', width: 1920, height: 1080 },
  { name: 'a small projector', width: 1366, height: 768 },
  { name: 'that at 200 % zoom', width: 683, height: 384 },
  { name: 'a phone', width: 390, height: 844 },
]
for (const { name, width, height } of screens) {
  test(`on ${name}, every word can be read from the last row`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openClass(page)
    for (const key of ['PageDown', 'PageDown', 'Space', 'Space']) await page.keyboard.press(key)
    await expect(page.locator('.class-answer')).toBeVisible()
    expect(await tooSmall(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Choose differences' }).click()
    expect(await tooSmall(page)).toEqual([])
  })
}

test('a key is answered from the moment class view is there', async ({ page }) => {
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(page.locator('.row').first()).toBeVisible()
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.class-stage') === null) return
      seen.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
    })
    seen.observe(document.body, { childList: true, subtree: true })
  })
  await page.keyboard.press('c')
  await expect(marks(page).first()).toBeVisible()
})

test('in forced colours the words that differ are still told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openClass(page)
  await page.keyboard.press('Space')
  const mark = marks(page).first()
  const grounds = await mark.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(element.parentElement ?? element).backgroundColor,
  ])
  expect(grounds[0]).not.toBe(grounds[1])
  await expectNoAxeViolations(page)
})

test('a sample story comes with a lesson: its questions, and its key when the class has guessed', async ({ page }) => {
  await page.goto('./')
  const sample = page.locator('.sample').filter({ hasText: 'The birth ward' })
  await sample.getByText('A lesson, 40 minutes').click()
  await expect(sample.getByText(/two reports with the same facts/)).toBeVisible()
  await expectNoAxeViolations(page)
  await sample.getByRole('button', { name: 'Start the lesson: The birth ward' }).click()
  await expect(steps(page)).toHaveText('1 of 9')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Does she close the door for ever? How do you know?')
  await expect(page.getByText('leaves a door open')).toHaveCount(0)
  await page.keyboard.press('Space')
  await expect(marks(page)).toContainText('today')
  await page.keyboard.press('Space')
  await expect(page.getByText('leaves a door open')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the teacher’s notes come with the answer, unless they are hidden in class', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#a=dam-wire&b=dam-retranslated')
  await expect(page.locator('.row').first()).toBeVisible()
  const panel = page.locator('.panel-frame')
  await panel.locator('.listed').filter({ hasText: 'Nobody here is asking' }).first().click()
  const notes = panel.getByRole('region', { name: 'Your notes' })
  await notes.getByRole('button', { name: 'Write a note…' }).click()
  await notes.getByLabel('Your note').fill('Who was in the room?')
  await expectNoAxeViolations(page)
  await notes.getByRole('button', { name: 'Keep note' }).click()
  await expect(notes).toContainText('Shown in class')
  await expectNoAxeViolations(page)

  const toAnswer = async () => {
    for (const key of ['c', 'PageDown', 'PageDown', 'Space', 'Space']) {
      await page.keyboard.press(key)
      await expect(page.locator('.class')).toBeVisible()
    }
    await expect(page.locator('.class-answer')).toBeVisible()
  }
  await toAnswer()
  await expect(page.getByText('Who was in the room?')).toBeVisible()
  await page.keyboard.press('Escape')
  await notes.getByRole('button', { name: 'Change' }).click()
  await notes.getByLabel(/Show it in class/).uncheck()
  await notes.getByRole('button', { name: 'Keep note' }).click()
  await expect(notes).toContainText('Hidden in class')
  await page.keyboard.press('Control+z')
  await expect(notes).toContainText('Shown in class')
  await page.keyboard.press('Control+y')
  await toAnswer()
  await expect(page.getByText('Who was in the room?')).toHaveCount(0)
})
