import type { Article, SourceText } from '../engine/article.ts'
import { readInWorker } from './read-in-worker.ts'
import workerAddress from './article.worker.ts?worker&url'

/**
 * Makes an article of a text in a worker: what the engine knows of languages and of the furniture of pages is as large as the rest of the
 * first screen, and to get it ready takes a slow computer a tenth of a second in which it would answer no key.
 */
export async function makeArticle(source: SourceText): Promise<Article> {
  if (typeof Worker !== 'undefined') return readInWorker<Article>(workerAddress, source)
  // In Node, for tests and tools.
  const { articleFromText } = await import('../engine/article.ts')
  return articleFromText(source)
}
