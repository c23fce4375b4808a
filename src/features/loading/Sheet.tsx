import { t } from '@lingui/core/macro'
import { useEffect, useRef, useState } from 'react'
import type { Side } from '../../engine/article.ts'
import type { Wish } from '../../importers/source.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { outletLetters } from '../../view-model/names.ts'
import { ArticleCard } from './ArticleCard.tsx'
import { ArticleEditor } from './ArticleEditor.tsx'
import { HiddenArticle } from './HiddenArticle.tsx'
import { OpenFile } from './OpenFile.tsx'
import type { Brought } from './read-transfer.ts'
import { sideWords } from './side-words.ts'
import type { Slot, SlotAction } from './slot.ts'

interface SheetProps {
  readonly side: Side
  readonly slot: Slot
  /** Takes the focus when it appears. */
  readonly isFocused: boolean
  readonly isDropTarget: boolean
  readonly isDropPossible: boolean
  /** Shows whose the article is; null where nobody hid it. */
  readonly onReveal: (() => void) | null
  readonly onSlot: (action: SlotAction) => void
  readonly onBrought: (brought: Brought) => void
  readonly onWish: (wish: Wish) => void
  readonly onCompareBefore: () => void
}

/** One side of the start screen: an article that is in, or a place to put one. */
export function Sheet(props: SheetProps) {
  const { side, slot, isFocused, isDropTarget, isDropPossible, onReveal, onSlot, onBrought, onWish, onCompareBefore } =
    props
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
  const words = sideWords(side)
  // The article's own words would tell whose it is, too.
  const reveal = article === null ? null : onReveal
  const outlet = reveal === null ? (article?.outlet ?? null) : null
  const name = reveal === null ? (outlet ?? words.name) : outletLetters[side]
  const excerpt = t`These are excerpts of an article. Whoever shared them left out the rest.`
  const isShown = article !== null && draft === null && reveal === null
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={`sheet sheet-${side}`}
      data-side={side}
      data-drop={isDropTarget ? 'here' : isDropPossible ? 'possible' : undefined}
      // Both articles may be one outlet's.
      aria-label={outlet ? withOutlet(words.name, outlet) : words.name}
      aria-busy={message?.kind === 'busy'}
    >
      <header className="sheet-head">
        <SideBadge side={side} />
        <h2>{name}</h2>
        <OpenFile
          label={article === null ? t({ message: 'Open…', context: 'a file, button' }) : t`Replace…`}
          spoken={article === null ? words.open : words.replace}
          onFiles={(files) => onBrought({ kind: 'files', files })}
        />
      </header>
      {reveal !== null ? (
        <HiddenArticle
          onReveal={() => {
            setTakesFocus(true)
            reveal()
          }}
        />
      ) : isShown ? (
        <ArticleCard
          article={article}
          notes={slot.isExcerpt ? [excerpt, ...slot.notes] : slot.notes}
          origin={slot.origin}
          isCovering={slot.beneath !== null}
          side={side}
          takesFocus={takesFocus}
          onSlot={change}
          onWish={onWish}
          onCompareBefore={onCompareBefore}
        />
      ) : (
        <ArticleEditor
          side={side}
          draft={draft ?? ''}
          isEditing={article !== null}
          takesFocus={takesFocus}
          onSlot={change}
        />
      )}
      <output className="sheet-busy">
        {message?.kind === 'busy' ? message.text : null}
        {message === null && isShown ? <VisuallyHidden>{takenIn(article.title)}</VisuallyHidden> : null}
      </output>
      <p role="alert" className="sheet-problem">
        {message?.kind === 'problem' ? message.text : null}
      </p>
      <p className="sheet-drop" aria-hidden="true">
        {isDropTarget ? (article === null ? t`Drop to put it here` : t`Drop to replace this article`) : null}
      </p>
    </section>
  )
}

function withOutlet(name: string, outlet: string): string {
  return t({ message: `${name}: ${outlet}`, comment: '“First article: Meridian Wire”' })
}

function takenIn(title: string | null): string {
  return title === null ? t`Taken in: an article` : t`Taken in: ${title}`
}
