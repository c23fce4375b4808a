import { memo, useEffect, useRef } from 'react'
import type { Article, Block, Side } from '../../engine/article.ts'
import { useLocale } from '../../locales/use-locale.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { Soon } from '../../ui/Soon.tsx'
import { capitalized, sideNames } from '../../view-model/names.ts'
import { HEADS_HEIGHT } from './show-row.ts'
import './reading.css'

/** Blocks drawn at first, and twice as many with each frame: a book is there after a dozen of them. */
const FIRST_BLOCKS = 4

interface PlainReadingProps {
  readonly a: Article
  readonly b: Article
  /** Called with the place in the text of `a` at which the reader is, as an offset into it. */
  readonly onPlace: (offset: number) => void
}

/** Both texts without marks, to read while they are being compared. */
export const PlainReading = memo(function PlainReading({ a, b, onPlace }: PlainReadingProps) {
  // A text without an outlet is called what it is called in the language spoken.
  useLocale()
  const names = sideNames(a, b)
  const columns = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const tell = () => {
      const blocks = Array.from(columns.current?.querySelectorAll('[data-start]') ?? [])
      const top = blocks.find((block) => block.getBoundingClientRect().bottom > HEADS_HEIGHT)
      onPlace(scrollY === 0 ? 0 : Number(top?.getAttribute('data-start') ?? 0))
    }
    addEventListener('scrollend', tell)
    return () => removeEventListener('scrollend', tell)
  }, [onPlace])
  return (
    <div className="plain" ref={columns}>
      <PlainColumn article={a} side="a" name={names.a} />
      <PlainColumn article={b} side="b" name={names.b} />
    </div>
  )
})

interface PlainColumnProps {
  readonly article: Article
  readonly side: Side
  readonly name: string
}

function PlainColumn({ article, side, name }: PlainColumnProps) {
  const story = article.blocks.filter(({ part }) => part === 'headline' || part === 'body')
  return (
    <section aria-label={name}>
      <p className="head">
        <SideBadge side={side} />
        <span className="head-name">{capitalized(name)}</span>
      </p>
      <div className="cell" {...languageOf(article)}>
        <Soon>
          <PlainBlocks article={article} side={side} blocks={story} count={FIRST_BLOCKS} />
        </Soon>
      </div>
    </section>
  )
}

interface PlainBlocksProps {
  readonly article: Article
  readonly side: Side
  readonly blocks: readonly Block[]
  /** How many of them are drawn now. */
  readonly count: number
}

function PlainBlocks({ article, side, blocks, count }: PlainBlocksProps) {
  const rest = blocks.slice(count)
  return (
    <>
      {blocks.slice(0, count).map(({ kind, span }) => (
        <p key={span.start} className={`block block-${kind}`} data-start={side === 'a' ? span.start : undefined}>
          {article.text.slice(span.start, span.end)}
        </p>
      ))}
      {rest.length === 0 ? null : (
        <Soon>
          <PlainBlocks article={article} side={side} blocks={rest} count={2 * count} />
        </Soon>
      )}
    </>
  )
}
