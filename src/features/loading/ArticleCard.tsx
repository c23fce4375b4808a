import { t } from '@lingui/core/macro'
import { Pencil, Trash2 } from 'lucide-react'
import type { Article, Side } from '../../engine/article.ts'
import type { Origin } from '../../importers/import.ts'
import type { Wish } from '../../importers/source.ts'
import { Button } from '../../ui/Button.tsx'
import { Soon } from '../../ui/Soon.tsx'
import { tellLookAlikes } from '../../view-model/look-alikes.ts'
import { countUnseen } from '../../view-model/unseen.ts'
import { excerptOf } from './excerpt.ts'
import { Facts } from './Facts.tsx'
import { OriginNotes } from './OriginNotes.tsx'
import { SetAside } from './SetAside.tsx'
import { sideWords } from './side-words.ts'
import type { SlotAction } from './slot.ts'

interface ArticleCardProps {
  readonly article: Article
  readonly notes: readonly string[]
  /** Null where nothing else can be made of it. */
  readonly origin: Origin | null
  /** A text of the reader's lies beneath this one. */
  readonly isCovering: boolean
  readonly side: Side
  /** Its first button takes the focus when it appears. */
  readonly takesFocus: boolean
  readonly onSlot: (action: SlotAction) => void
  readonly onWish: (wish: Wish) => void
  readonly onCompareBefore: () => void
}

/**
 * What was taken in: title and first lines, what is known about it, what was set aside; each can be corrected. What stands below the
 * first lines comes a frame later.
 */
export function ArticleCard(props: ArticleCardProps) {
  const { article, notes, origin, isCovering, side, takesFocus, onSlot, onWish, onCompareBefore } = props
  const words = sideWords(side)
  const unseen = countUnseen(article)
  const lookAlikes = tellLookAlikes(article)
  return (
    <div className="sheet-body">
      <Facts
        article={article}
        side={side}
        onCorrected={(corrected) => onSlot({ type: 'corrected', article: corrected })}
      />
      <div className="sheet-excerpt" lang={article.language} dir="auto">
        {article.title === null ? null : <h3>{article.title}</h3>}
        <p>{excerptOf(article)}</p>
      </div>
      <Soon>
        {notes.map((note) => (
          <p key={note} className="sheet-note">
            {note}
          </p>
        ))}
        {unseen === '' ? null : (
          <p className="sheet-note">
            {t`The text holds characters that nobody sees: ${unseen}. Each is shown where it stands.`}
          </p>
        )}
        {lookAlikes === '' ? null : <p className="sheet-note">{lookAlikes}</p>}
        {origin === null ? null : (
          <OriginNotes origin={origin} side={side} onWish={onWish} onCompareBefore={onCompareBefore} />
        )}
        {isCovering ? (
          <p className="sheet-note">
            {t`A text of yours lies beneath this one.`}{' '}
            <Button look="plain" onClick={() => onSlot({ type: 'cleared' })}>
              {t`Bring it back`}
            </Button>
          </p>
        ) : null}
        <SetAside article={article} onRestored={(restored) => onSlot({ type: 'corrected', article: restored })} />
        <p className="sheet-actions">
          <Button
            look="plain"
            autoFocus={takesFocus}
            onClick={() => onSlot({ type: 'edit-opened' })}
            aria-label={words.edit}
          >
            <Pencil aria-hidden="true" size={14} />
            {t`Edit text`}
          </Button>
          <Button look="plain" onClick={() => onSlot({ type: 'cleared' })} aria-label={words.remove}>
            <Trash2 aria-hidden="true" size={14} />
            {t`Remove`}
          </Button>
        </p>
      </Soon>
    </div>
  )
}
