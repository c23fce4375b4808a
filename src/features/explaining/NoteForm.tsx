import { useId, useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import type { Note } from '../../view-model/judgement.ts'

type Places = Pick<Note, 'a' | 'b'>

interface NoteFormProps {
  readonly note: Note
  /** What it can be about; null where that is settled. */
  readonly places: Readonly<Record<'words' | 'sentence', Places>> | null
  readonly onSave: (note: Note) => void
  readonly onCancel: () => void
}

/** Longest note, in characters: what a class can read. */
const LONGEST = 500

/** A note in the reader's own words. */
export function NoteForm({ note, places, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(note.text)
  const [inClass, setInClass] = useState(note.inClass)
  const [isWhole, setIsWhole] = useState(false)
  const id = useId()
  const about: Places = places === null ? note : isWhole ? places.sentence : places.words
  return (
    <form
      className="dismiss"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ a: about.a, b: about.b, text, inClass })
      }}
    >
      <label htmlFor={id}>{t`Your note`}</label>
      {/* The reader asked for the field just now. */}
      <textarea
        id={id}
        ref={focusField}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {places === null ? null : (
        <label>
          <input type="checkbox" checked={isWhole} onChange={(event) => setIsWhole(event.target.checked)} />{' '}
          {t`About the whole sentence`}
        </label>
      )}
      <label>
        <input type="checkbox" checked={inClass} onChange={(event) => setInClass(event.target.checked)} />{' '}
        {t`Show it in class, with the answer`}
      </label>
      <p className="judge-actions">
        <Button type="submit">{t`Keep note`}</Button>
        <Button look="plain" onClick={onCancel}>
          {t`Cancel`}
        </Button>
      </p>
    </form>
  )
}

function focusField(field: HTMLTextAreaElement | null): void {
  if (field === null) return
  // A sheet that is about to open chooses for itself what has the focus, unless a field says that it wants it.
  field.autofocus = true
  field.focus()
}
