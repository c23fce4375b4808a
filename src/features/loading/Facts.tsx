import { SquarePen } from 'lucide-react'
import { useState } from 'react'
import type { Article } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { FactsForm } from './FactsForm.tsx'
import { languageName } from './language-names.ts'
import { formatDay } from '../../view-model/names.ts'
import type { WordCount } from './count-words.ts'
import { useWordCount } from './use-word-count.ts'

interface FactsProps {
  readonly article: Article
  readonly onCorrected: (article: Article) => void
}

/** Words, language and date on one line, and the form that corrects them. */
export function Facts({ article, onCorrected }: FactsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const counted = useWordCount(article)
  const facts = [
    counted === null ? null : wordsOf(counted),
    languageName(article.language),
    article.date === null ? 'no date' : formatDay(article.date),
    article.outlet === null ? 'no outlet' : null,
  ]
  return (
    <div className="facts">
      <p className="facts-line">
        <span>{facts.filter((fact) => fact !== null).join(' · ')}</span>
        <Button look="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <SquarePen aria-hidden="true" size={14} />
          Correct
        </Button>
      </p>
      {isOpen ? (
        <FactsForm
          article={article}
          onCorrected={(corrected) => {
            setIsOpen(false)
            onCorrected(corrected)
          }}
          onCancel={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  )
}

function wordsOf({ words, isEstimate }: WordCount): string {
  return `${isEstimate ? 'about ' : ''}${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`
}
