import { plural, t } from '@lingui/core/macro'
import { SquarePen } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Article, Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { FactsForm } from './FactsForm.tsx'
import { languageName } from './language-names.ts'
import { formatDay } from '../../view-model/names.ts'
import type { WordCount } from './count-words.ts'
import { sideWords } from './side-words.ts'
import { useWordCount } from './use-word-count.ts'

interface FactsProps {
  readonly article: Article
  readonly side: Side
  readonly onCorrected: (article: Article) => void
}

/** Words, language and date on one line, and the form that corrects them. */
export function Facts({ article, side, onCorrected }: FactsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    // The form's own button, which had the focus, goes away with it.
    opener.current?.focus()
  }
  const counted = useWordCount(article)
  const facts = [
    counted === null ? null : wordsOf(counted),
    languageName(article.language),
    article.date === null
      ? t({ message: 'no date', comment: 'after “·” in a list of what is known about an article' })
      : formatDay(article.date),
    article.outlet === null
      ? t({ message: 'no outlet', comment: 'after “·” in a list of what is known about an article' })
      : null,
  ]
  return (
    <div className="facts">
      <p className="facts-line">
        <span>
          {counted === null ? <span className="facts-coming" /> : null}
          {facts.filter((fact) => fact !== null).join(' · ')}
        </span>
        <Button
          ref={opener}
          look="plain"
          aria-expanded={isOpen}
          aria-label={sideWords(side).correct}
          onClick={() => setIsOpen(!isOpen)}
        >
          <SquarePen aria-hidden="true" size={14} />
          {t({ message: 'Correct', context: 'verb, button' })}
        </Button>
      </p>
      {article.address === null ? null : (
        <p className="facts-address">
          <a href={article.address} target="_blank" rel="noreferrer external">
            {shownAddress(article.address)}
          </a>
        </p>
      )}
      {isOpen ? (
        <FactsForm
          article={article}
          onCorrected={(corrected) => {
            close()
            onCorrected(corrected)
          }}
          onCancel={close}
        />
      ) : null}
    </div>
  )
}

/** Without what every address begins with; with the letters that stand in it as `%C3%A4`. */
function shownAddress(address: string): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  try {
    return decodeURI(plain)
  } catch {
    return plain
  }
}

function wordsOf({ words, isEstimate }: WordCount): string {
  return isEstimate
    ? t`about ${plural(words, { one: '# word', other: '# words' })}`
    : t`${plural(words, { one: '# word', other: '# words' })}`
}
