import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Article } from '../../engine/article.ts'
import { withMetadata } from '../../engine/correct-article.ts'
import { Button } from '../../ui/Button.tsx'
import { languageChoices } from './language-names.ts'

interface FactsFormProps {
  readonly article: Article
  readonly onCorrected: (article: Article) => void
  readonly onCancel: () => void
}

/** Title, outlet, date and language as the reader knows them better; an empty field means unknown. */
export function FactsForm({ article, onCorrected, onCancel }: FactsFormProps) {
  const [title, setTitle] = useState(article.title ?? '')
  const [outlet, setOutlet] = useState(article.outlet ?? '')
  const [date, setDate] = useState(article.date ?? '')
  const [language, setLanguage] = useState(article.language)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const corrected = { title: title.trim() || null, outlet: outlet.trim() || null, date: date || null, language }
    onCorrected(withMetadata(article, corrected))
  }

  return (
    <form className="facts-form" onSubmit={save}>
      <label>
        Outlet
        <input value={outlet} autoComplete="off" onChange={(event) => setOutlet(event.currentTarget.value)} />
      </label>
      <label>
        Date
        <input type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} />
      </label>
      <label>
        Language
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languageChoices(article.language).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="facts-title">
        Title
        <input value={title} autoComplete="off" onChange={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <p className="facts-buttons">
        <Button type="submit">Save</Button>
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      </p>
    </form>
  )
}
