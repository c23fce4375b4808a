import type { Article } from '../engine/article.ts'
import { compareInStretches, type Comparison } from '../engine/compare.ts'
import type { Answer } from './client.ts'
import { pack } from './parcel.ts'

// One question, answered stretch by stretch; then the client ends this worker.
self.addEventListener('message', ({ data: [a, b] }: MessageEvent<readonly [Article, Article]>) => {
  try {
    let before: Comparison | null = null
    for (const comparison of compareInStretches(a, b)) {
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
