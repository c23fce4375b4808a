// Two tabs with one comparison, changed in a random order. Whatever was typed must be kept until it is typed over in the tab that keeps
// it; what a second tab types over in its own copy must stay, and so must what each tab shows as its own in the end.

/** Steps of one order: enough for a copy, a close, a takeover and changes after each. */
const STEPS = 6

/**
 * Goes through `count` orders. Gives what was lost, a line each.
 * @param {import('@playwright/test').BrowserType} browserType
 * @param {object} options for launching it
 * @param {string} home address of the app
 * @param {number} count
 */
export async function changeInTwoTabs(browserType, options, home, count) {
  const browser = await browserType.launch(options)
  const lost = []
  for (let order = 0; order < count; order += 1) {
    const context = await browser.newContext()
    lost.push(...(await goThrough(context, home, order)))
    await context.close()
  }
  await browser.close()
  return lost
}

async function goThrough(context, home, order) {
  const tabs = [await context.newPage()]
  await tabs[0].goto(home)
  /** Everything that was typed, and not typed over in the tab that keeps it. */
  const owed = new Set()
  const done = []
  await type(tabs[0], `${order} begins`)
  owed.add(`${order} begins`)
  await settle(tabs[0])
  for (let step = 0; step < STEPS; step += 1) {
    const tab = tabs[Math.floor(Math.random() * tabs.length)]
    const kind = tabs.length === 1 ? 'open' : ['type', 'type', 'type', 'reload', 'close'][Math.floor(Math.random() * 5)]
    done.push(`${kind} ${tabs.indexOf(tab)}`)
    if (kind === 'open') {
      // The same comparison in another tab, by its link.
      const id = await tab.evaluate(() => sessionStorage.getItem('same-story/open'))
      const next = await context.newPage()
      await next.goto(`${home}#kept=${id}`)
      await next.locator('[data-side=a] textarea').waitFor()
      tabs.push(next)
    }
    if (kind === 'type') {
      const text = `${order} step ${step} in tab ${tabs.indexOf(tab)}`
      const before = await shownIn(tab)
      if (!(await isSecond(tab))) owed.delete(before)
      await type(tab, text)
      owed.add(text)
    }
    if (kind === 'reload') {
      await settle(tab)
      await tab.reload()
      await tab.locator('[data-side=a] textarea').waitFor()
    }
    if (kind === 'close') {
      await settle(tab)
      await tab.close()
      tabs.splice(tabs.indexOf(tab), 1)
    }
    // Sometimes at once, sometimes after the other tab has had its time.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 700))
  }
  await Promise.all(tabs.map(settle))
  const kept = await keptIn(tabs[0])
  for (const tab of tabs) if (!(await isSecond(tab))) owed.add(await shownIn(tab))
  const missing = [...owed].filter((text) => !kept.includes(text))
  return missing.map((text) => `order ${order} (${done.join(', ')}): “${text}” is gone; kept: ${kept.join(' | ')}`)
}

function shownIn(tab) {
  return tab.locator('[data-side=a] textarea').inputValue()
}

/** Whether another tab keeps what this one shows. */
async function isSecond(tab) {
  return (await tab.getByText('open in another tab').count()) > 0
}

async function type(tab, text) {
  await tab.locator('[data-side=a] textarea').fill(text)
}

/** A reader who waits a moment: longer than a change takes to be written, and than a tab takes to find out about the other. */
async function settle(tab) {
  await tab.waitForTimeout(700)
}

/** The first side's drafts of all comparisons that are kept. */
function keptIn(tab) {
  return tab.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('same-story')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('comparisons').objectStore('comparisons').getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result.map(({ slots }) => slots.a.draft ?? ''))
          })
        })
      }),
  )
}
