import { useEffect, useRef, useState } from 'react'
import { t } from '@lingui/core/macro'
import type { LibraryText } from '../features/loading/comparison-in.ts'
import type { Keeping } from './use-keeping.ts'

/** A file with many comparisons, wherever it is brought. */
export interface LibraryFile {
  /** Takes it in as soon as the store has been read. */
  readonly onLibrary: (file: LibraryText) => void
  /** What came of the last one, in words; null before the first, and once it was seen. */
  readonly said: string | null
  readonly onSaidSeen: () => void
  /** How many were taken in: the list has to be read again after each. */
  readonly count: number
}

/** Takes in what files hold, and then calls back, to show My comparisons. */
export function useLibraryFile(
  { opened, isRestored, flush }: Pick<Keeping, 'opened' | 'isRestored' | 'flush'>,
  onTaken: () => void,
): LibraryFile {
  const [file, setFile] = useState<LibraryText | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [count, setCount] = useState(0)
  const take = useRef<(text: LibraryText) => Promise<void>>(async () => {})
  useEffect(() => {
    take.current = async ({ text, fileName }) => {
      const words = async () => {
        if (opened.status !== 'open') return t`Nothing was taken in: this browser keeps nothing for this page.`
        await flush()
        const transfer = await import('../features/library/transfer.ts').catch(() => null)
        if (transfer === null) {
          return t`What reads such files could not be loaded. Check the connection and open the file again.`
        }
        return transfer.importLibrary(opened.store, text, fileName)
      }
      setSaid(await words().catch((error: unknown) => refusedBecause(reasonOf(error))))
      setCount((before) => before + 1)
      onTaken()
    }
  }, [opened, flush, onTaken])

  useEffect(() => {
    if (file !== null && isRestored) void take.current(file)
  }, [file, isRestored])

  return { onLibrary: setFile, said, onSaidSeen: () => setSaid(null), count }
}

function refusedBecause(reason: string): string {
  return t`The browser refused: ${reason}.`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
