import { useEffect, useState } from 'react'
import { t } from '@lingui/core/macro'
import { useLocale } from '../locales/use-locale.ts'
import { Button } from '../ui/Button.tsx'
import { whenQuiet } from '../ui/when-quiet.ts'
import { keepOffline } from '../worker/offline.ts'
import type { NewRelease as Release } from '../worker/offline.ts'
import './new-release.css'

/** Milliseconds without a key or a press: the app is kept then. Fetching all its files, on a first visit, would make answers slow. */
const QUIET = 2000

/** Has the app kept for use without a network, and says when a later release is there. It is never forced on anybody. */
export function NewRelease() {
  useLocale()
  const [release, setRelease] = useState<Release | null>(null)
  useEffect(() => {
    // In development files change under the page, and none of them may be kept.
    if (!import.meta.env.PROD) return undefined
    return whenQuiet(QUIET, () => void keepOffline(setRelease))
  }, [])
  return (
    <output className="new-release">
      {release === null ? null : (
        <p>
          {t`A new version is ready.`}
          <Button look="plain" onClick={release.takeOver}>
            {t`Reload`}
          </Button>
          <Button look="plain" onClick={() => setRelease(null)}>
            {t`Later`}
          </Button>
        </p>
      )}
    </output>
  )
}
