import { useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import type { Difference } from '../../view-model/differences.ts'
import type { Note } from '../../view-model/judgement.ts'
import { notesOn, sentencesOf, writeNote } from '../../view-model/reader-notes.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Judging } from './judging.ts'
import { NoteForm } from './NoteForm.tsx'

interface ReaderNotesProps {
  readonly reading: Reading
  readonly difference: Difference
  readonly judging: Judging
}

/** The reader's own notes on the selected difference: written, changed, shown to a class or kept from it. */
export function ReaderNotes({ reading, difference, judging: { judgement, onJudge } }: ReaderNotesProps) {
  const [open, setOpen] = useState<Note | 'new' | null>(null)
  const { a, b } = difference
  const places = { words: { a, b }, sentence: sentencesOf(reading.comparison, difference) }
  const save = (note: Note, before: Note | null) => {
    setOpen(null)
    onJudge(writeNote(judgement, note, before))
  }
  return (
    <section className="reader-notes" aria-label={t`Your notes`}>
      {notesOn(difference, judgement.notes).map((note) =>
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
          note={{ a, b, text: '', inClass: true }}
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
