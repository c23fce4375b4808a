import { Refused } from '../refused.ts'
import type { DocumentAnswer } from './convert-document.ts'
import { readDocument } from './read-document.ts'

// One file, one answer; then the page ends this worker.
self.addEventListener('message', ({ data: bytes }: MessageEvent<Uint8Array>) => {
  readDocument(bytes).then(
    (found) => post({ kind: 'read', found }),
    (error: unknown) => post(toAnswer(error)),
  )
})

function toAnswer(error: unknown): DocumentAnswer {
  if (error instanceof Refused) return { kind: 'refused', because: error.because, advice: error.advice }
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
}

function post(answer: DocumentAnswer): void {
  self.postMessage(answer, { transfer: [] })
}
