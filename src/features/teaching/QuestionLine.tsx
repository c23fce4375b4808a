import { t } from '@lingui/core/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'

interface QuestionLineProps {
  readonly question: string
  /** Without words, the app asks its own question again. */
  readonly onQuestion: (words: string) => void
}

/** The question, and the way to ask another in its place. Enter keeps what was written, Escape leaves the question as it was. */
export function QuestionLine({ question, onQuestion }: QuestionLineProps) {
  const [isEditing, setIsEditing] = useState(false)
  if (!isEditing) {
    return (
      <div className="class-question">
        <h2>{question}</h2>
        <Button look="plain" onClick={() => setIsEditing(true)}>
          {t`Change question`}
        </Button>
      </div>
    )
  }
  return (
    <QuestionForm
      question={question}
      onCancel={() => setIsEditing(false)}
      onQuestion={(words) => {
        setIsEditing(false)
        if (words !== question) onQuestion(words)
      }}
    />
  )
}

interface QuestionFormProps extends QuestionLineProps {
  readonly onCancel: () => void
}

function QuestionForm({ question, onQuestion, onCancel }: QuestionFormProps) {
  const [words, setWords] = useState(question)
  return (
    <form
      className="class-question-form"
      onSubmit={(event) => {
        event.preventDefault()
        onQuestion(words)
      }}
    >
      <textarea
        // The teacher asked for the field just now.
        ref={focusOnce}
        aria-label={t`Your question`}
        rows={2}
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          onQuestion(words)
        }}
      />
      <Button type="submit">{t({ message: 'Keep', context: 'verb, button that keeps what was written' })}</Button>
      <Button look="plain" onClick={() => onQuestion('')}>
        {t`Ask the app’s question`}
      </Button>
      <Button look="plain" onClick={onCancel}>
        {t`Cancel`}
      </Button>
    </form>
  )
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
