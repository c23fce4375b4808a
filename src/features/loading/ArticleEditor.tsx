import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { sideWords } from './side-words.ts'
import type { SlotAction } from './slot.ts'
import { typedDirection } from './typed-direction.ts'

interface ArticleEditorProps {
  readonly side: Side
  readonly draft: string
  /** An article stands behind the draft and can be gone back to. */
  readonly isEditing: boolean
  /** The text takes the focus when it appears. */
  readonly takesFocus: boolean
  readonly onSlot: (action: SlotAction) => void
}

/** The text of a side as it is typed or edited; comparing reads it as it then stands. */
export function ArticleEditor({ side, draft, isEditing, takesFocus, onSlot }: ArticleEditorProps) {
  return (
    <div className="sheet-body">
      <textarea
        className="sheet-text"
        aria-label={sideWords(side).text}
        placeholder={t`Paste or type the text here`}
        value={draft}
        autoFocus={takesFocus}
        autoComplete="off"
        spellCheck={false}
        dir={typedDirection(draft)}
        onChange={({ currentTarget }) => onSlot({ type: 'typed', text: currentTarget.value })}
      />
      <p className="sheet-actions">
        {isEditing ? (
          <Button look="plain" onClick={() => onSlot({ type: 'edit-dropped' })}>
            {t`Discard the changes`}
          </Button>
        ) : (
          <span className="sheet-formats">{t`or drop a file: web page, Word, PDF, text`}</span>
        )}
      </p>
    </div>
  )
}
