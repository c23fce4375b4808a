import { useEffect, useRef, useState } from 'react'
import type { Side } from '../../engine/article.ts'
import type { Wish } from '../../importers/source.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { ArticleCard } from './ArticleCard.tsx'
import { ArticleEditor } from './ArticleEditor.tsx'
import { OpenFile } from './OpenFile.tsx'
import type { Brought } from './read-transfer.ts'
import type { Slot, SlotAction } from './slot.ts'

interface SheetProps {
  readonly side: Side
  readonly slot: Slot
  /** Takes the focus when it appears. */
  readonly isFocused: boolean
  readonly isDropTarget: boolean
  readonly isDropPossible: boolean
  readonly onSlot: (action: SlotAction) => void
  readonly onBrought: (brought: Brought) => void
  readonly onWish: (wish: Wish) => void
  readonly onCompareBefore: () => void
}

const EXCERPT = 'These are excerpts of an article. Whoever shared them left out the rest.'

const names = { a: 'First article', b: 'Second article' } as const

/** One side of the start screen: an article that is in, or a place to put one. */
export function Sheet(props: SheetProps) {
  const { side, slot, isFocused, isDropTarget, isDropPossible, onSlot, onBrought, onWish, onCompareBefore } = props
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isFocused) section.current?.focus()
  }, [isFocused])

  // What was pressed gives way to something else, which takes over the focus.
  const [takesFocus, setTakesFocus] = useState(false)
  const change = (action: SlotAction) => {
    setTakesFocus(['edit-opened', 'edit-dropped', 'cleared'].includes(action.type))
    onSlot(action)
  }
  const { article, draft, message } = slot
  const isShown = article !== null && draft === null
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={`sheet sheet-${side}`}
      data-side={side}
      data-drop={isDropTarget ? 'here' : isDropPossible ? 'possible' : undefined}
      // Both articles may be one outlet's.
      aria-label={article?.outlet ? `${names[side]}: ${article.outlet}` : names[side]}
      aria-busy={message?.kind === 'busy'}
    >
      <header className="sheet-head">
        <SideBadge side={side} />
        <h2>{article?.outlet ?? names[side]}</h2>
        <OpenFile
          label={article === null ? 'Open…' : 'Replace…'}
          spoken={`${article === null ? 'Open a file as the' : 'Replace the'} ${names[side].toLowerCase()}`}
          onFiles={(files) => onBrought({ kind: 'files', files })}
        />
      </header>
      {isShown ? (
        <ArticleCard
          article={article}
          notes={slot.isExcerpt ? [EXCERPT, ...slot.notes] : slot.notes}
          origin={slot.origin}
          isCovering={slot.beneath !== null}
          name={names[side]}
          takesFocus={takesFocus}
          onSlot={change}
          onWish={onWish}
          onCompareBefore={onCompareBefore}
        />
      ) : (
        <ArticleEditor
          name={names[side]}
          draft={draft ?? ''}
          isEditing={article !== null}
          takesFocus={takesFocus}
          onSlot={change}
        />
      )}
      <output className="sheet-busy">
        {message?.kind === 'busy' ? message.text : null}
        {message === null && isShown ? (
          <VisuallyHidden>Taken in: {article.title ?? 'an article'}</VisuallyHidden>
        ) : null}
      </output>
      <p role="alert" className="sheet-problem">
        {message?.kind === 'problem' ? message.text : null}
      </p>
      <p className="sheet-drop" aria-hidden="true">
        {isDropTarget ? `Drop to ${article === null ? 'put it here' : 'replace this article'}` : null}
      </p>
    </section>
  )
}
