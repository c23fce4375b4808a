import { SideBadge } from '../../ui/SideBadge.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** What each mark looks like, on a sentence made for it. */
export function MarkExamples() {
  return (
    <section>
      <h2>What the marks mean</h2>
      <p>
        Colours say which side, nothing else: <SideBadge side="a" /> orange with a solid line is the first article,{' '}
        <SideBadge side="b" /> blue with a dashed line the second. Neither is the old one or the wrong one. A sign in
        the middle says what kind of difference it is.
      </p>
      <dl className="examples">
        <dt>
          <span aria-hidden="true">≈</span> Reworded
        </dt>
        <dd>
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
        </dd>
        <dt>
          <span aria-hidden="true">−</span> <span aria-hidden="true">+</span> Only in one
        </dt>
        <dd>
          <p className="example-only">Two members had asked for more time.</p>
          <p className="example-missing">Not in the other article</p>
        </dd>
        <dt>
          <span aria-hidden="true">⇅</span> Moved, split or merged
        </dt>
        <dd>
          <p className="example-ghost">The fee was last raised nine years ago. ↓ stands further down</p>
        </dd>
        <dt>
          <span aria-hidden="true">‧</span> Spelling and typography
        </dt>
        <dd>“A clear case,” she said – or "A clear case," she said - counted, and marked only when you ask.</dd>
      </dl>
    </section>
  )
}
