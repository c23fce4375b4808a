import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { findWords, type FoundWords } from '../../view-model/find-words.ts'
import type { Reading } from '../../view-model/reading.ts'
import './find-bar.css'

interface FindBarProps {
  readonly reading: Reading
  /** The texts that are on the screen. */
  readonly sides: readonly Side[]
  /** Shows a place; null for none, and at the end. */
  readonly onShow: (found: FoundWords | null, words: string) => void
  readonly onClose: () => void
}

/** Looks for words in the texts as they are typed: Enter leads on, Shift and Enter back, Escape away. */
export function FindBar({ reading, sides, onShow, onClose }: FindBarProps) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => findWords(reading, words, sides), [reading, words, sides])
  const current = found.length === 0 ? null : (found[at % found.length] ?? null)

  const latest = useRef(onShow)
  useEffect(() => {
    latest.current = onShow
  }, [onShow])
  useEffect(() => latest.current(current, words), [current, words])
  useEffect(() => {
    const show = latest
    return () => show.current(null, '')
  }, [])

  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const step = (by: 1 | -1) => setAt(found.length === 0 ? 0 : (at + by + found.length) % found.length)
  return (
    <search className="find-bar">
      <input
        type="search"
        ref={field}
        aria-label={t`Find words in the texts`}
        placeholder={t({ message: 'Find', comment: 'In an empty search field' })}
        maxLength={200}
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
        }}
      />
      <output className="find-count">{countWords(words, found.length, at)}</output>
      <Button look="plain" aria-label={t`Previous place`} aria-disabled={found.length === 0} onClick={() => step(-1)}>
        <ChevronUp aria-hidden="true" size={18} />
      </Button>
      <Button look="plain" aria-label={t`Next place`} aria-disabled={found.length === 0} onClick={() => step(1)}>
        <ChevronDown aria-hidden="true" size={18} />
      </Button>
      <Button look="plain" aria-label={t`Close`} onClick={onClose}>
        <X aria-hidden="true" size={18} />
      </Button>
    </search>
  )
}

function countWords(words: string, count: number, at: number): string {
  if (words.trim() === '') return ''
  if (count === 0) return t`Not found`
  const place = (at % count) + 1
  return t`${place} of ${count}`
}
