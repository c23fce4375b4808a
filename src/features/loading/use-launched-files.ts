import { useEffect, useRef } from 'react'
import type { Brought } from './read-transfer.ts'

/** Takes in files that were opened with the installed app, where the browser hands them over, once the last visit is restored. */
export function useLaunchedFiles(ready: boolean, onBrought: (brought: Brought) => void): void {
  const callback = useRef(onBrought)
  useEffect(() => {
    callback.current = onBrought
  }, [onBrought])

  useEffect(() => {
    if (!ready) return
    const bring = async (handles: readonly FileSystemFileHandle[]) => {
      const files = await Promise.all(handles.map((handle) => handle.getFile()))
      // A plain start of the app comes this way, too, with no file.
      if (files.length > 0) callback.current({ kind: 'files', files })
    }
    window.launchQueue?.setConsumer(({ files }) => void bring(files))
  }, [ready])
}
