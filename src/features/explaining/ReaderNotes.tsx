import { useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import type { Note } from '../../view-model/judgement.ts'
import { notesOn, writeNote } from '../../view-model/reader-notes.ts'
import type { Judging } from './judging.ts'
import { NoteForm } from './NoteForm.tsx'

type Places = Pick<Note, 'a' | 'b'>

interface ReaderNotesProps {
  readonly about: Places
  /** The whole sentence, which a note can be about instead; null where it is about that anyway. */
  readonly sentence: Places | null
  readonly judging: Judging
  /** Whether a note is being written from the start. */
  readonly isWriting: boolean
}

/** The reader's own notes on a difference or a sentence: written, changed, shown to a class or kept from it. */
export function ReaderNotes({ about, sentence, judging: { judgement, onJudge }, isWriting }: ReaderNotesProps) {
  const [open, setOpen] = useState<Note | 'new' | null>(isWriting ? 'new' : null)
  const places = sentence === null ? null : { words: about, sentence }
  const save = (note: Note, before: Note | null) => {
    setOpen(null)
    onJudge(writeNote(judgement, note, before))
  }
  return (
    <section className="reader-notes" aria-label={t`Your notes`}>
      {notesOn(about, judgement.notes).map((note) =>
        open === note ? (
          <NoteForm
            key={note.text}
            note={note}
            places={null}
            onCancel={() => setOpen(null)}
            onSave={(next) => save(next, note)}
          />
        ) : (
          <div key={note.text} className="reader-note">
            <p>{note.text}</p>
            <p className="judge-actions">
              <span>{note.inClass ? t`Shown in class` : t`Hidden in class`}</span>
              <Button look="plain" onClick={() => setOpen(note)}>
                {t`Change`}
              </Button>
              <Button look="plain" onClick={() => save({ ...note, text: '' }, note)}>
                {t`Remove`}
              </Button>
            </p>
          </div>
        ),
      )}
      {open === 'new' ? (
        <NoteForm
          note={{ ...about, text: '', inClass: true }}
          places={places}
          onCancel={() => setOpen(null)}
          onSave={(note) => save(note, null)}
        />
      ) : (
        <p className="judge-actions">
          <Button look="plain" onClick={() => setOpen('new')}>
            {t`Write a note…`}
          </Button>
        </p>
      )}
    </section>
  )
}
