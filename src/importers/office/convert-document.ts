import type { Draft, Versions } from '../draft.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { Refused } from '../refused.ts'
import type { DocumentContent } from './document-content.ts'
import workerAddress from './document.worker.ts?worker&url'

/** What the worker sends back, once. */
export type DocumentAnswer =
  | { readonly kind: 'read'; readonly found: DocumentContent }
  | { readonly kind: 'refused'; readonly because: string; readonly advice: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** Seconds after which a file is given up: the largest that is let in takes a tenth of it on a slow machine. */
const MAX_SECONDS = 60

/**
 * An office document's or book's bytes as an article or two versions of one, unpacked and read off the page in a worker of its own. Rejects with
 * `Refused` for what can't be opened.
 */
export async function convertDocument(bytes: Uint8Array): Promise<Draft | Versions> {
  const found = await readInWorker(bytes)
  // Workers can't parse web pages, which a book is made of.
  return 'pages' in found ? (await import('./book-draft.ts')).toBookDraft(found) : found
}

function readInWorker(bytes: Uint8Array): Promise<DocumentContent> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(workerAddress)
    const finish = (settle: () => void) => {
      worker.terminate()
      clearTimeout(limit)
      settle()
    }
    const limit = setTimeout(() => {
      finish(() => reject(new Refused(`takes more than ${MAX_SECONDS} seconds to unpack and read`)))
    }, MAX_SECONDS * 1_000)
    worker.addEventListener('message', ({ data: answer }: MessageEvent<DocumentAnswer>) => {
      finish(() => {
        if (answer.kind === 'read') resolve(answer.found)
        else reject(answer.kind === 'refused' ? new Refused(answer.because, answer.advice) : new Error(answer.reason))
      })
    })
    // Also when the file does not load, where the event has no message.
    worker.addEventListener('error', (event) => {
      finish(() => reject(new Error(event.message || 'the part of this page that opens documents could not be loaded')))
    })
    worker.addEventListener('messageerror', () => finish(() => reject(new Error('the text could not be handed over'))))
    worker.postMessage(bytes, [])
  })
}
