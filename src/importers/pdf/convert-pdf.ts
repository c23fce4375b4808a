import { startWorker } from '../../worker/start-worker.ts'
import type { Draft } from '../draft.ts'
import { Refused } from '../refused.ts'
import workerAddress from './pdf.worker.ts?worker&url'

/** What the worker sends back. */
export type PdfAnswer =
  | { readonly kind: 'pdf-draft'; readonly draft: Draft }
  | { readonly kind: 'pdf-refused'; readonly because: string; readonly advice: string }
  | { readonly kind: 'pdf-failed'; readonly reason: string }

/** Ends what hangs: a newspaper of 200 pages takes a few seconds, and no limit of work is left that a hostile file could not get round. */
const LONGEST_READING_MS = 60_000

/**
 * A PDF's text as an article, read and laid out in a worker of its own, which is ended with its memory afterwards. Throws `Refused` for a file
 * without text, with a password, or too damaged to be read.
 */
export function convertPdf(bytes: Uint8Array): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(workerAddress)
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    const timer = setTimeout(() => finish(() => reject(new Refused('takes too long to read'))), LONGEST_READING_MS)
    worker.addEventListener('message', ({ data: answer }: MessageEvent<PdfAnswer>) => {
      switch (answer.kind) {
        case 'pdf-draft':
          return finish(() => resolve(answer.draft))
        case 'pdf-refused':
          return finish(() => reject(new Refused(answer.because, answer.advice)))
        case 'pdf-failed':
          return finish(() => reject(new Error(answer.reason)))
        default:
          // pdf.js greets whoever it takes for its own page.
          return undefined
      }
    })
    // Also when the file does not load, where the event has no message.
    worker.addEventListener('error', (event) => {
      finish(() => reject(new Error(event.message || 'the part of this page that reads PDF files could not be loaded')))
    })
    worker.postMessage(bytes, [])
  })
}
