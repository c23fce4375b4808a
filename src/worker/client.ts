import { t } from '@lingui/core/macro'
import type { Corrections } from '../engine/align/corrections.ts'
import type { Article } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { unpack, type Parcel } from './parcel.ts'
import { startWorker } from './start-worker.ts'
import workerAddress from './compare.worker.ts?worker&url'

/** What the worker is asked. */
export type Question = readonly [a: Article, b: Article, corrections: Corrections]

/** What the worker sends back: parcels until nothing is pending, or why there is none. */
export type Answer = { readonly ok: true; readonly parcel: Parcel } | { readonly ok: false; readonly reason: string }

/**
 * Compares off the main thread, following the reader's corrections. `onStretch` gets the comparison as it grows, never the whole one, which the promise brings. One worker
 * per question: no request numbers, no stale answers, and aborting ends it, since computation in one piece cannot be stopped
 * otherwise. Rejects with a plain reason, or with the signal's on abort.
 */
export function compareInWorker(
  a: Article,
  b: Article,
  corrections: Corrections,
  signal: AbortSignal,
  onStretch: (soFar: Comparison) => void,
): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = startWorker(workerAddress)
    const abort = () => finish(() => reject(signal.reason))
    const finish = (settle: () => void) => {
      worker.terminate()
      signal.removeEventListener('abort', abort)
      settle()
    }
    signal.addEventListener('abort', abort)
    let soFar: Comparison | null = null
    worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      // What was on its way when the worker was ended.
      if (signal.aborted) return
      if (!answer.ok) return finish(() => reject(new Error(answer.reason)))
      const comparison = unpack(answer.parcel, soFar, { a, b })
      soFar = comparison
      if (comparison.pending > 0) onStretch(comparison)
      else finish(() => resolve(comparison))
    })
    // Also when the file does not load, where the event has no message.
    worker.addEventListener('error', (event) => {
      finish(() => reject(new Error(event.message || t`the part of this page that compares could not be loaded`)))
    })
    worker.addEventListener('messageerror', () => {
      finish(() => reject(new Error(t`the result could not be handed over`)))
    })
    const question: Question = [a, b, corrections]
    worker.postMessage(question)
  })
}
