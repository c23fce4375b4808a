import { useLayoutEffect } from 'react'
import type { Side } from '../../engine/article.ts'
import { readTransfer } from './read-transfer.ts'
import type { Brought } from './read-transfer.ts'

/** A paste shorter than this, on one line, into a side that is being typed is a word or a phrase and no article. */
const ARTICLE_CHARACTERS = 200

/** Takes a paste anywhere on the page for an article; in a field that is being written, a paste is just a paste. */
export function usePaste(onBrought: (brought: Brought, target: Side | null) => void): void {
  // Listens from the moment the page is seen: a slow machine comes to other effects later, and a paste was lost.
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null) return
      const aimed = aim(event.target, event.clipboardData.getData('text/plain'))
      const brought = readTransfer(event.clipboardData, false)
      if (aimed === 'elsewhere' || brought.kind === 'nothing') return
      event.preventDefault()
      onBrought(brought, aimed)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onBrought])
}

/** The side whose empty field is pasted into, null for the page itself, `elsewhere` for text that is being written. */
function aim(target: EventTarget | null, text: string): Side | null | 'elsewhere' {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (!isField) return null
  const side = target.closest('[data-side]')?.getAttribute('data-side')
  const isEmpty = target instanceof HTMLTextAreaElement && target.value.trim() === ''
  const isArticle = text.length === 0 || text.length >= ARTICLE_CHARACTERS || /\n|^https?:\/\//.test(text.trim())
  return isEmpty && isArticle && (side === 'a' || side === 'b') ? side : 'elsewhere'
}
