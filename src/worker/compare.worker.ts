import type { Article } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import type { Answer } from './client.ts'

// One question, one answer; then the client ends this worker.
self.addEventListener('message', ({ data: [a, b] }: MessageEvent<readonly [Article, Article]>) => {
  self.postMessage(answer(a, b))
})

function answer(a: Article, b: Article): Answer {
  try {
    return { ok: true, comparison: compare(a, b) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
