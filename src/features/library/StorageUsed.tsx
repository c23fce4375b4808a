import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { useEffect, useState } from 'react'

/** How much room everything takes, as far as the browser tells; it rounds, and counts its own book-keeping. */
export function StorageUsed() {
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null)
  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const told = 'storage' in navigator ? await navigator.storage.estimate().catch(() => ({})) : {}
      if (isHere) setEstimate(told)
    }
    void ask()
    return () => {
      isHere = false
    }
  }, [])
  return <p className="library-used">{estimate === null ? '\u00a0' : usedWords(estimate)}</p>
}

function usedWords({ usage, quota }: StorageEstimate): string {
  if (usage === undefined || quota === undefined) return t`This browser does not tell how much room is used.`
  const [used, allowed] = [formatBytes(usage), formatBytes(quota)]
  return t`${used} used in this browser, of about ${allowed} that it allows.`
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** In the largest unit of which there is at least one, with at most two digits. */
function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const format = new Intl.NumberFormat(i18n.locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumSignificantDigits: 2,
  })
  return format.format(bytes / 1000 ** power)
}
