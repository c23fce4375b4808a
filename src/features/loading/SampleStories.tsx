import { memo } from 'react'
import { plural, t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { useLocale } from '../../locales/use-locale.ts'
import { stories } from '../../samples/stories.ts'
import type { Story, Version } from '../../samples/stories.ts'
import { Button } from '../../ui/Button.tsx'
import { Soon } from '../../ui/Soon.tsx'
import { sides } from './placing.ts'

interface SampleStoriesProps {
  readonly onCompare: (ids: readonly [string, string]) => void
  readonly onPut: (side: Side, id: string) => void
  readonly onLesson: (story: Story) => void
}

/** The built-in stories: a press on one compares its first two versions; any version can be put on either side. */
export const SampleStories = memo(function SampleStories({ onCompare, onPut, onLesson }: SampleStoriesProps) {
  // Its words are drawn anew in another language.
  useLocale()
  return (
    <section className="samples" aria-labelledby="samples-heading">
      <h2 id="samples-heading">{t`Try a story`}</h2>
      <ul>
        {stories.map((story) => (
          <Soon key={story.id}>
            <li className="sample">
              <SampleCard story={story} onCompare={onCompare} onPut={onPut} onLesson={onLesson} />
            </li>
          </Soon>
        ))}
      </ul>
    </section>
  )
})

interface SampleCardProps extends SampleStoriesProps {
  readonly story: Story
}

// Its numbers are written as they are: a browser's first formatted number takes long, and these are small.
function SampleCard({ story, onCompare, onPut, onLesson }: SampleCardProps) {
  const [first, second] = story.versions
  const { title, lesson } = story
  const { minutes, age } = lesson
  const count = story.versions.length
  return (
    <>
      <button
        type="button"
        className="sample-open"
        onClick={() => {
          if (first !== undefined && second !== undefined) onCompare([first.id, second.id])
        }}
      >
        <span className="sample-title">{title}</span>
        <span className="sample-look">{story.lookFor}</span>
      </button>
      <details className="sample-versions">
        <summary>{t`${plural(count, { one: `${count} version`, other: `${count} versions` })}`}</summary>
        <ul>
          {story.versions.map((version) => (
            <li key={version.id}>
              <span>
                {version.label}, <cite>{version.outlet}</cite>
              </span>
              {sides.map((side) => (
                <Button
                  key={side}
                  look="plain"
                  className={`sample-put sample-put-${side}`}
                  aria-label={putLabel(side, version)}
                  onClick={() => onPut(side, version.id)}
                >
                  {side.toUpperCase()}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      </details>
      <details className="sample-versions sample-lesson">
        <summary>{t`A lesson, ${plural(minutes, { one: `${minutes} minute`, other: `${minutes} minutes` })}`}</summary>
        <p>
          <span lang="en">{lesson.aim}</span> {t`For ages ${age}.`}
        </p>
        <Button aria-label={t`Start the lesson: ${title}`} onClick={() => onLesson(story)}>
          {t`Start the lesson`}
        </Button>
      </details>
    </>
  )
}

function putLabel(side: Side, { label, outlet }: Version): string {
  const letter = side.toUpperCase()
  return t`Put on side ${letter}: ${label}, ${outlet}`
}
