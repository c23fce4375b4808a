import { useEffect } from 'react'
import { t } from '@lingui/core/macro'
import { glossary } from './glossary-words.ts'
import './glossary.css'

/** The words that the app uses, in plain words. Each has an address of its own: `#how-it-works&word=byline` leads to it. */
export function Glossary() {
  useEffect(() => {
    // After the page has put the focus on its heading.
    const frame = requestAnimationFrame(goToWord)
    window.addEventListener('hashchange', goToWord)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('hashchange', goToWord)
    }
  }, [])
  return (
    <section className="glossary">
      <h2>{t`What the words mean`}</h2>
      {glossary().map(({ heading, words }) => (
        <div key={heading} className="glossary-part">
          <h3>{heading}</h3>
          <dl>
            {words.map(({ id, word, meaning }) => (
              <div key={id} id={idOf(id)} className="glossary-word" tabIndex={-1}>
                <dt>
                  <a href={`#how-it-works&word=${id}`}>{word}</a>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

const ADDRESS = /^#how-it-works&word=([a-z-]+)$/

/** Where the address names a word, its entry is shown, and read aloud. */
function goToWord(): void {
  const id = ADDRESS.exec(window.location.hash)?.[1]
  const entry = id === undefined ? null : document.getElementById(idOf(id))
  entry?.focus({ preventScroll: true })
  entry?.scrollIntoView({ block: 'center' })
}

function idOf(word: string): string {
  return `word-${word}`
}
