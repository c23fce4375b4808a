import { useEffect, useState } from 'react'
import type { Article } from '../../engine/article.ts'
import { readInWorker } from '../../importers/read-in-worker.ts'
import type { WordCount } from './count-words.ts'
import workerAddress from './count.worker.ts?worker&url'

/** Milliseconds after which an article is counted: whoever compares at once needs no count. */
const UNHURRIED = 250

/** The story's words; null until they are counted, which happens after the article is shown. */
export function useWordCount(article: Article): WordCount | null {
  const [counted, setCounted] = useState<{ readonly article: Article; readonly count: WordCount } | null>(null)

  useEffect(() => {
    let isHere = true
    const count = async () => {
      const words = await readInWorker<WordCount>(workerAddress, article)
      if (isHere) setCounted({ article, count: words })
    }
    // An article without a count is as good to read.
    const timer = setTimeout(() => void count().catch(() => {}), UNHURRIED)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [article])

  return counted?.article === article ? counted.count : null
}
