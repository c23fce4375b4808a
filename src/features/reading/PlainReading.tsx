import type { Article, Side } from '../../engine/article.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { capitalized, sideNames } from '../../view-model/names.ts'
import './reading.css'

/** Blocks drawn while comparing: what the first screens hold. */
const SHOWN_BLOCKS = 40

interface PlainReadingProps {
  readonly a: Article
  readonly b: Article
}

/** Both texts without marks, to read while they are being compared. */
export function PlainReading({ a, b }: PlainReadingProps) {
  const names = sideNames(a, b)
  return (
    <div className="plain">
      <PlainColumn article={a} side="a" name={names.a} />
      <PlainColumn article={b} side="b" name={names.b} />
    </div>
  )
}

function PlainColumn({
  article,
  side,
  name,
}: {
  readonly article: Article
  readonly side: Side
  readonly name: string
}) {
  const story = article.blocks.filter(({ part }) => part === 'headline' || part === 'body')
  return (
    <section aria-label={name}>
      <p className="head">
        <SideBadge side={side} />
        <span className="head-name">{capitalized(name)}</span>
      </p>
      <div className="cell" {...languageOf(article)}>
        {story.slice(0, SHOWN_BLOCKS).map(({ kind, span }) => (
          <p key={span.start} className={`block block-${kind}`}>
            {article.text.slice(span.start, span.end)}
          </p>
        ))}
      </div>
    </section>
  )
}
