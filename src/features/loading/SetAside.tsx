import { plural, t } from '@lingui/core/macro'
import type { Article } from '../../engine/article.ts'
import { withPart } from '../../engine/correct-article.ts'
import { Button } from '../../ui/Button.tsx'
import { reasonWords } from '../../view-model/reason-words.ts'
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
  const [count, more] = [lines.length, lines.length - shown.length]
  return (
    <details className="laid-aside">
      <summary>
        {t`${plural(count, {
          one: '# line set aside: not part of the story',
          other: '# lines set aside: not part of the story',
        })}`}
      </summary>
      <ul>
        {shown.map(({ index, text, reason }) => (
          <li key={index}>
            <span className="laid-aside-text" lang={article.language} dir="auto">
              {text}
            </span>
            <span className="laid-aside-reason">{reasonWords(reason)}</span>
            <Button
              look="plain"
              aria-label={putBackLabel(text)}
              onClick={() => onRestored(withPart(article, index, 'body'))}
            >
              {t`Put back`}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p>
          {t`${plural(more, {
            one: 'and # more, which comparing shows, too.',
            other: 'and # more, which comparing shows, too.',
          })}`}
        </p>
      ) : null}
    </details>
  )
}

/** Characters of a line by which a screen reader tells one button from the others. */
const SPOKEN_CHARACTERS = 60

function putBackLabel(text: string): string {
  const beginning = text.slice(0, SPOKEN_CHARACTERS)
  return t`Put back: ${beginning}`
}
