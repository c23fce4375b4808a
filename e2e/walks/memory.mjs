// How much memory a browser's pages took at most.
import { existsSync, readFileSync } from 'node:fs'

/**
 * The most memory that a page of this browser ever had, its workers' included, in MB: what the system counts as resident, the browser's own
 * code too. Null where the system does not tell (it is Linux that does).
 */
export async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOfProcess(id))
  return peaks.includes(null) ? null : Math.max(...peaks)
}

function peakOfProcess(id) {
  const path = `/proc/${id}/status`
  if (!existsSync(path)) return null
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_000)
}
