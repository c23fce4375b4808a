import { t } from '@lingui/core/macro'
import { useId, useState } from 'react'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import type { Lesson } from '../../view-model/lesson.ts'

interface LessonFactsProps {
  readonly lesson: Lesson
  readonly onLesson: (lesson: Lesson) => void
}

/** A school day. */
const MOST_MINUTES = 480

/** What the teacher writes down about the lesson; all of it may stay empty. */
export function LessonFacts({ lesson, onLesson }: LessonFactsProps) {
  const field = (name: 'title' | 'aim' | 'age', label: string) => (
    <Field key={name} label={label} value={lesson[name]} onKeep={(words) => onLesson({ ...lesson, [name]: words })} />
  )
  return (
    <fieldset className="choose-facts">
      <legend>{t`About the lesson`}</legend>
      {field('title', t({ message: 'Title', context: 'of a lesson' }))}
      {field('aim', t({ message: 'Aim', context: 'of a lesson' }))}
      {field('age', t({ message: 'Age', context: 'of the pupils' }))}
      <Field
        label={t`Minutes`}
        value={lesson.minutes === 0 ? '' : String(lesson.minutes)}
        onKeep={(words) => {
          const minutes = Math.round(Number(words))
          if (minutes >= 0) onLesson({ ...lesson, minutes: Math.min(minutes, MOST_MINUTES) })
        }}
      />
      <label className="choose-reveal">
        <input
          type="checkbox"
          checked={lesson.reveal === 'open'}
          onChange={(event) => onLesson({ ...lesson, reveal: event.target.checked ? 'open' : 'locked' })}
        />
        {t`Pupils who work alone may see the answers`}
      </label>
      <p className="choose-hint">
        {t`A lesson that is shared opens as a pupil works it, for you, too. “Read both texts” leads from there to class view.`}
      </p>
      <p className="choose-language">
        {t`Language of questions and buttons`} <LanguageSelect />
      </p>
    </fieldset>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onKeep: (words: string) => void
}

/** A line of text that is kept when it is left: one step to undo, not one for each key. */
function Field({ label, value, onKeep }: FieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <p className="choose-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        maxLength={200}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft !== null && draft.trim() !== value) onKeep(draft.trim())
          setDraft(null)
        }}
      />
    </p>
  )
}
