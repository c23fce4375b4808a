import type { MessageDescriptor } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { Article, SourceText } from '../engine/article.ts'
import { startWorker } from '../worker/start-worker.ts'
import { file, Refused } from './refused.ts'

/** What a worker that reads a file sends back, once. Messages of any other kind are those of libraries in it, which greet each other. */
export type FileAnswer<Found> =
  | { readonly kind: 'file-read'; readonly found: Found }
  | { readonly kind: 'file-refused'; readonly because: MessageDescriptor; readonly advice: MessageDescriptor }
  | { readonly kind: 'file-failed'; readonly reason: string }

/**
 * Seconds after which a file is given up: the largest that is let in takes a tenth of it on a slow machine, and no limit of work is left that a
 * hostile file could not get round.
 */
const MAX_SECONDS = 60

/**
 * Has a file or a text read, or any other question answered, by a worker of its own, which is ended with its memory afterwards.
 * `address`: the worker's, which calls `answerFile` or `answerOnce`. Rejects with `Refused` for what can't be opened.
 */
export function readInWorker<Found>(
  address: string,
  asked: Uint8Array | SourceText | Article | string,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(address)
    const finish = (settle: () => void) => {
      clearTimeout(limit)
      worker.terminate()
      settle()
    }
    const limit = setTimeout(() => {
      finish(() => reject(new Refused(msg`${file} takes more than ${MAX_SECONDS} seconds to read.`)))
    }, MAX_SECONDS * 1_000)
    worker.addEventListener('message', ({ data: answer }: MessageEvent<FileAnswer<Found>>) => {
      switch (answer.kind) {
        case 'file-read':
          return finish(() => resolve(answer.found))
        case 'file-refused':
          return finish(() => reject(new Refused(answer.because, answer.advice)))
        case 'file-failed':
          return finish(() => reject(new Error(answer.reason)))
        default:
          return undefined
      }
    })
    // Also when the file does not load, where the event has no message.
    worker.addEventListener('error', (event) => {
      finish(() =>
        reject(new Error(event.message || t`the part of this page that reads such files could not be loaded`)),
      )
    })
    worker.addEventListener('messageerror', () => finish(() => reject(new Error(t`the text could not be handed over`))))
    worker.postMessage(asked, [])
  })
}
