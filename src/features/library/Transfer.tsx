import { t } from '@lingui/core/macro'
import { useRef, useState } from 'react'
import type { Listed, Store } from '../../storage/store.ts'
import { Button } from '../../ui/Button.tsx'
import { exportLibrary, importLibrary } from './transfer.ts'

interface TransferProps {
  readonly store: Store
  readonly listed: readonly Listed[]
  readonly onImported: () => Promise<void>
}

/** Everything as one file, for another browser or for safe keeping, and back. */
export function Transfer({ store, listed, onImported }: TransferProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const saying = async (change: () => Promise<string>) => {
    try {
      setSaid(await change())
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setSaid(t`The browser refused: ${reason}.`)
    }
  }
  const take = async (file: File) => {
    const words = await importLibrary(store, await file.text(), file.name)
    await onImported()
    return words
  }
  const isEmpty = listed.every(({ status }) => status !== 'kept')
  return (
    <section className="library-transfer" aria-label={t`Everything as a file`}>
      <p>{t`Another browser, another computer, safe keeping: take everything along as one file.`}</p>
      <p className="kept-actions">
        <Button disabled={isEmpty} onClick={() => void saying(() => exportLibrary(store, listed))}>
          {t`Save everything as a file`}
        </Button>
        <Button onClick={() => field.current?.click()}>{t`Open such a file…`}</Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t`File with comparisons`}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) void saying(() => take(file))
            event.target.value = ''
          }}
        />
      </p>
      <output>{said}</output>
    </section>
  )
}
