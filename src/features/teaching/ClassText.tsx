import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import type { Prominence } from '../../engine/find/prominence.ts'
import { slice } from '../../engine/text/span.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { ClassRun, Excerpt } from '../../view-model/class-excerpt.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { capitalized } from '../../view-model/names.ts'
import { placeInStory } from '../../view-model/place-in-story.ts'
import type { Reading } from '../../view-model/reading.ts'

interface ClassTextProps {
  readonly reading: Reading
  readonly side: Side
  /** Null where this side has nothing that answers to the other. */
  readonly excerpt: Excerpt | null
  /** Where it stands in its story; null where that is not told yet. */
  readonly place: Prominence | null
  readonly isMarked: boolean
}

/** What one side says, large: plain while the class guesses, then with its words marked. */
export function ClassText({ reading, side, excerpt, place, isMarked }: ClassTextProps) {
  const { article } = reading.comparison[side]
  const outlet = reading.names[side]
  const name = capitalized(outlet)
  return (
    <section className={`class-text class-text-${side}`} aria-label={name}>
      <p className="class-name">
        <SideBadge side={side} /> {name}
        {place === null ? null : <span className="class-place">{placeInStory(place)}</span>}
      </p>
      {excerpt === null ? (
        <p className="class-absent">{t`Not in ${outlet}`}</p>
      ) : (
        <p className="class-words" {...languageOf(article)}>
          {excerpt.isCut.before ? '… ' : null}
          {excerpt.runs.map((run) => (
            <ClassRunText key={run.span.start} run={run} words={slice(article.text, run.span)} isMarked={isMarked} />
          ))}
          {excerpt.isCut.after ? ' …' : null}
        </p>
      )}
    </section>
  )
}

interface ClassRunTextProps {
  readonly run: ClassRun
  readonly words: string
  readonly isMarked: boolean
}

function ClassRunText({ run, words, isMarked }: ClassRunTextProps) {
  if (!isMarked || (run.mark === 'plain' && !run.isArtefact)) return words
  return (
    <mark className={`class-mark class-mark-${run.mark} ${run.isArtefact ? 'class-mark-artefact' : ''}`}>
      <VisuallyHidden> {run.mark === 'other' ? t`differs too:` : t`differs:`} </VisuallyHidden>
      {words}
      <VisuallyHidden> {t({ message: 'end', context: 'said behind marked words' })} </VisuallyHidden>
    </mark>
  )
}
