import { compareInStretches, type Comparison } from '../engine/compare.ts'
import type { Answer, Question } from './client.ts'
import { pack } from './parcel.ts'

// One question, answered stretch by stretch; then the client ends this worker.
self.addEventListener('message', ({ data: [a, b, corrections] }: MessageEvent<Question>) => {
  try {
    let before: Comparison | null = null
    for (const comparison of compareInStretches(a, b, corrections)) {
      const parcel = pack(comparison, before)
      post({ ok: true, parcel }, [parcel.edits.buffer])
      before = comparison
    }
  } catch (error) {
    post({ ok: false, reason: error instanceof Error ? error.message : String(error) })
  }
})

function post(answer: Answer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer })
}
