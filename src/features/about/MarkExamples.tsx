import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { SideBadge } from '../../ui/SideBadge.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** What each mark looks like, on a sentence made for it. */
export function MarkExamples() {
  return (
    <section>
      <h2>{t`What the marks mean`}</h2>
      <p>
        <Trans>
          Colours say which side, nothing else: <SideBadge side="a" /> orange with a solid line is the first article,{' '}
          <SideBadge side="b" /> blue with a dashed line the second. Neither is the old one or the wrong one. A sign in
          the middle says what kind of difference it is.
        </Trans>
      </p>
      <dl className="examples">
        <dt>
          <span aria-hidden="true">≈</span> {t`Reworded`}
        </dt>
        <dd>
          <Trans>
            The council{' '}
            <del className="example-a">
              put off
              <VisuallyHidden> in the first, </VisuallyHidden>
            </del>{' '}
            <ins className="example-b">
              delayed
              <VisuallyHidden> in the second,</VisuallyHidden>
            </ins>{' '}
            the vote on the harbor fee.
          </Trans>
        </dd>
        <dt>
          <span aria-hidden="true">−</span> <span aria-hidden="true">+</span> {t`Only in one`}
        </dt>
        <dd>
          <p className="example-only">{t`Two members had asked for more time.`}</p>
          <p className="example-missing">{t`Not in the other article`}</p>
        </dd>
        <dt>
          <span aria-hidden="true">⇅</span> {t`Moved, split or merged`}
        </dt>
        <dd>
          <p className="example-ghost">{t`The fee was last raised nine years ago. ↓ stands further down`}</p>
        </dd>
        <dt>
          <span aria-hidden="true">‧</span> {t`Spelling and typography`}
        </dt>
        <dd>
          {t({
            message: '“A clear case,” she said – or "A clear case," she said - counted, and marked only when you ask.',
            comment: 'First as a newspaper sets it, then as a typewriter does',
          })}
        </dd>
      </dl>
    </section>
  )
}
