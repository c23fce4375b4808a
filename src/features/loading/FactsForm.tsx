import { t } from '@lingui/core/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Article } from '../../engine/article.ts'
import { withMetadata } from '../../engine/correct-article.ts'
import { toWebAddress } from '../../importers/web-address.ts'
import { Button } from '../../ui/Button.tsx'
import { languageChoices } from './language-names.ts'

interface FactsFormProps {
  readonly article: Article
  readonly onCorrected: (article: Article) => void
  readonly onCancel: () => void
}

/** Title, outlet, date, address and language as the reader knows them better; an empty field means unknown. */
export function FactsForm({ article, onCorrected, onCancel }: FactsFormProps) {
  const [title, setTitle] = useState(article.title ?? '')
  const [outlet, setOutlet] = useState(article.outlet ?? '')
  const [date, setDate] = useState(article.date ?? '')
  const [address, setAddress] = useState(article.address ?? '')
  const [language, setLanguage] = useState(article.language)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const known = { title: title.trim() || null, outlet: outlet.trim() || null, date: date || null }
    onCorrected(withMetadata(article, { ...known, address: toWebAddress(address), language }))
  }

  return (
    <form className="facts-form" onSubmit={save}>
      <label>
        {t`Outlet`}
        <input value={outlet} autoComplete="off" onChange={(event) => setOutlet(event.currentTarget.value)} />
      </label>
      <label>
        {t`Date`}
        <input type="date" value={date} onChange={(event) => setDate(event.currentTarget.value)} />
      </label>
      <label>
        {t`Language`}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
          {languageChoices(article.language).map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="facts-wide">
        {t({ message: 'Title', context: 'of an article' })}
        <input value={title} autoComplete="off" onChange={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <label className="facts-wide">
        {t`Web address`}
        <input
          type="url"
          // The browser tells what is wrong; an address of another kind leads nowhere on the web.
          pattern="\s*[hH][tT][tT][pP][sS]?:\/\/.+"
          title={t`An address that begins with https:// or http://`}
          value={address}
          autoComplete="off"
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <p className="facts-buttons">
        <Button type="submit">{t`Save`}</Button>
        <Button look="plain" onClick={onCancel}>
          {t`Cancel`}
        </Button>
      </p>
    </form>
  )
}
