import type { Article } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import workerAddress from './compare.worker.ts?worker&url'

/** What the worker sends back. */
export type Answer =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly reason: string }

// The only worker's address this app has, and it is the app's own file.
const policy = globalThis.trustedTypes?.createPolicy('same-story-worker', { createScriptURL: (address) => address })

/**
 * Compares off the main thread. One worker per question: no request numbers, no stale answers, and aborting ends it, since
 * computation in one piece cannot be stopped otherwise. Rejects with a plain reason, or with the signal's on abort.
 */
export function compareInWorker(a: Article, b: Article, signal: AbortSignal): Promise<Comparison> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' })
    const abort = () => finish(() => reject(signal.reason))
    const finish = (settle: () => void) => {
      worker.terminate()
      signal.removeEventListener('abort', abort)
      settle()
    }
    signal.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
      finish(() => (answer.ok ? resolve(answer.comparison) : reject(new Error(answer.reason))))
    })
    // Also when the file does not load, where the event has no message.
    worker.addEventListener('error', (event) => {
      finish(() => reject(new Error(event.message || 'the part of this page that compares could not be loaded')))
    })
    worker.addEventListener('messageerror', () => {
      finish(() => reject(new Error('the result could not be handed over')))
    })
    worker.postMessage([a, b])
  })
}
