import { useEffect, useState } from 'react'
import type { Article } from '../../engine/article.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import type { WordCount } from './count-words.ts'

/** The story's words; null until they are counted, which happens after the article is shown. */
export function useWordCount(article: Article): WordCount | null {
  const [counted, setCounted] = useState<{ readonly article: Article; readonly count: WordCount } | null>(null)

  useEffect(() => {
    let isHere = true
    const count = async () => {
      const { countWords } = await import('./count-words.ts')
      if (isHere) setCounted({ article, count: countWords(article) })
    }
    // Whoever compares at once needs no count.
    const cancel = afterPaint(() => void count())
    return () => {
      isHere = false
      cancel()
    }
  }, [article])

  return counted?.article === article ? counted.count : null
}
