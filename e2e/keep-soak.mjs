#!/usr/bin/env node
/**
 * What is kept stays kept: the browser is killed while a reader types, two tabs change one comparison in every order, and the database
 * fails. Part of `npm run soak`; `--kills 2 --orders 5 --faults 10` for less. Ends with 1 where anything was lost.
 */
import { chromium, firefox } from '@playwright/test'
import { browsers, serveBuilt } from './walks/built.mjs'
import { killWhileTyping } from './walks/kill.mjs'
import { failWhileTyping } from './walks/storage-faults.mjs'
import { changeInTwoTabs } from './walks/two-tabs.mjs'

const asked = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}
const KILLS = asked('kills', 20)
const ORDERS = asked('orders', 100)
const FAULTS = asked('faults', 100)

const { home, close } = await serveBuilt()
const launched = browsers()
/** @type {[string, () => Promise<string[]>][]} */
const walks = [
  [`${KILLS} kills in Chromium`, () => killWhileTyping(chromium, launched.chromium, home, KILLS)],
  [
    `${Math.ceil(KILLS / 2)} kills in Firefox`,
    () => (launched.firefox ? killWhileTyping(firefox, launched.firefox, home, Math.ceil(KILLS / 2)) : []),
  ],
  [`${ORDERS} orders in two tabs`, () => changeInTwoTabs(chromium, launched.chromium, home, ORDERS)],
  [`${FAULTS} runs with faults`, () => failWhileTyping(chromium, launched.chromium, home, FAULTS)],
]
let lostCount = 0
for (const [name, walk] of walks) {
  const lost = await walk()
  lostCount += lost.length
  console.log(`${name}: ${lost.length} lost`)
  for (const one of lost) console.log(`  ${one}`)
}
await close()
console.log(`${walks.length} walks, ${lostCount} lost`)
process.exit(lostCount === 0 ? 0 : 1)
