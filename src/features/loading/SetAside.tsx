import type { Article } from '../../engine/article.ts'
import { withPart } from '../../engine/correct-article.ts'
import { Button } from '../../ui/Button.tsx'
import { setAsideOf } from './excerpt.ts'

interface SetAsideProps {
  readonly article: Article
  readonly onRestored: (article: Article) => void
}

/** Lines shown of what was set aside before the rest is only counted: a whole page's menus are hundreds. */
const SHOWN_LINES = 40

/** What is not compared, line by line with its reason, each of which can be put back. Nothing where all is story. */
export function SetAside({ article, onRestored }: SetAsideProps) {
  const lines = setAsideOf(article)
  if (lines.length === 0) return null
  const shown = lines.slice(0, SHOWN_LINES)
  return (
    <details className="laid-aside">
      <summary>{lines.length === 1 ? '1 line' : `${lines.length} lines`} set aside: not part of the story</summary>
      <ul>
        {shown.map(({ index, text, reason }) => (
          <li key={index}>
            <span className="laid-aside-text" lang={article.language} dir="auto">
              {text}
            </span>
            <span className="laid-aside-reason">{reason}</span>
            <Button
              look="plain"
              aria-label={`Put back: ${text.slice(0, 60)}`}
              onClick={() => onRestored(withPart(article, index, 'body'))}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
      {lines.length > shown.length ? <p>and {lines.length - shown.length} more, which comparing shows, too.</p> : null}
    </details>
  )
}
