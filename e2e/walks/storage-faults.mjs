// The browser's database fails now and then, in every way it can. What was typed stays on the page; and it is there after a reload,
// unless the page has said that nothing is being saved and offers a file.

/** Keys that are typed over in one run. */
const STEPS = 4

/** Milliseconds after which a change is written, or has been said not to be. */
const SETTLED_MS = 1_000

/**
 * Goes through `count` runs, each with other faults. Gives what was lost or broke, a line each.
 * @param {import('@playwright/test').BrowserType} browserType
 * @param {object} options for launching it
 * @param {string} home address of the app
 * @param {number} count
 */
export async function failWhileTyping(browserType, options, home, count) {
  const browser = await browserType.launch(options)
  const lost = []
  for (let run = 0; run < count; run += 1) {
    const context = await browser.newContext()
    lost.push(...(await goThrough(await context.newPage(), home, run)))
    await context.close()
  }
  await browser.close()
  return lost
}

async function goThrough(page, home, run) {
  const faults = []
  page.on('pageerror', (error) =>
    faults.push(`run ${run}: uncaught ${error.stack || `${error.name}: ${error.message}`}`),
  )
  page.on('crash', () => faults.push(`run ${run}: the page crashed`))
  // Every other run the database works to begin with, and fails later.
  await page.addInitScript(failing, { rate: 0.1 + Math.random() * 0.6, isLate: run % 2 === 1 })
  await page.goto(home)
  const field = page.locator('[data-side=a] textarea')
  let text = ''
  for (let step = 0; step < STEPS; step += 1) {
    text = `Run ${run}, step ${step}: the council put off its vote`
    await field.fill(text)
    await page.waitForTimeout(Math.random() * 400)
  }
  await page.waitForTimeout(SETTLED_MS)
  const shown = await field.inputValue()
  if (shown !== text) faults.push(`run ${run}: the page shows “${shown}” for “${text}”`)
  const isSaid = (await page.getByText('Nothing is being saved').count()) > 0
  if (isSaid) {
    if ((await page.getByRole('button', { name: 'Save as file' }).count()) === 0)
      faults.push(`run ${run}: no file is offered`)
    return faults
  }
  await page.evaluate(() => sessionStorage.setItem('faults', 'off'))
  await page.reload()
  const isThere = await page
    .waitForFunction((typed) => document.querySelector('[data-side=a] textarea')?.value === typed, text, {
      timeout: 15_000,
    })
    .then(() => true)
    .catch(() => false)
  if (!isThere) faults.push(`run ${run}: “${text}” was lost, and nothing had been said`)
  return faults
}

/** Runs in the page: makes a part of all calls to the database fail, with the errors that browsers have for it. */
function failing({ rate, isLate }) {
  if (sessionStorage.getItem('faults') === 'off') return
  const names = ['QuotaExceededError', 'InvalidStateError', 'UnknownError', 'SecurityError', 'DataError']
  const isDue = () => Math.random() < rate && (!isLate || performance.now() > 1_500)
  const wrap = (owner, method) => {
    const real = owner[method]
    owner[method] = function (...args) {
      if (isDue()) throw new DOMException('made to fail', names[Math.floor(Math.random() * names.length)])
      const answer = real.apply(this, args)
      // The disk may be found to be full only when the transaction is to be completed.
      if (method === 'put' && isDue()) this.transaction.abort()
      return answer
    }
  }
  wrap(IDBFactory.prototype, 'open')
  wrap(IDBDatabase.prototype, 'transaction')
  for (const method of ['put', 'get', 'getAll', 'delete']) wrap(IDBObjectStore.prototype, method)
}
