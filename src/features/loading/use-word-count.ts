import { useEffect, useState } from 'react'
import type { Article } from '../../engine/article.ts'

/** The story's words as comparing counts them; null until they are counted, which happens after the article is shown. */
export function useWordCount(article: Article): number | null {
  const [counted, setCounted] = useState<{ readonly article: Article; readonly wordCount: number } | null>(null)

  useEffect(() => {
    let isHere = true
    const count = async () => {
      const { segment } = await import('../../engine/text/segment.ts')
      if (isHere) setCounted({ article, wordCount: segment(article).wordCount })
    }
    void count()
    return () => {
      isHere = false
    }
  }, [article])

  return counted?.article === article ? counted.wordCount : null
}
