import { useEffect, useRef } from 'react'
import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/Button.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import './about.css'
import { Glossary } from './Glossary.tsx'
import { Keys } from './Keys.tsx'
import type { KeyRow } from './Keys.tsx'
import { MarkExamples } from './MarkExamples.tsx'

interface HowItWorksProps {
  readonly keys: readonly KeyRow[]
  readonly onHome: () => void
}

/** What the app does, what its marks mean, what it cannot tell and what stays on this computer, in plain words. */
export function HowItWorks({ keys, onHome }: HowItWorksProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <PageHead onHome={onHome}>
        <span className="page-head-links">
          <Button onClick={onHome}>{t`Back to the articles`}</Button>
          <LanguageSelect />
        </span>
      </PageHead>
      <main className="about">
        <h1 ref={heading} tabIndex={-1}>
          {t`How it works`}
        </h1>
        <p className="about-lead">
          <Trans>
            One story often reaches you in several versions: as the agency sent it out, as a paper cut it, as a machine
            translated or copied it. Same Story lays two of them side by side and shows where they part.
          </Trans>
        </p>

        <section>
          <h2>{t`First sentences, then words`}</h2>
          <p>
            <Trans>
              The app looks for sentences that say the same thing, even where the words were changed, the order was
              turned round, one sentence became two or two became one. Only inside such a pair does it compare word by
              word. That is why a rewritten paragraph does not turn into a patchwork of stray words, and why a paragraph
              that moved is shown as moved, not as deleted here and added there.
            </Trans>
          </p>
          <p>
            <Trans>
              Bylines, copyright lines, captions, share buttons and the like are not part of the story. They are set
              aside and kept: you see what they are and why, and can put each of them back.
            </Trans>
          </p>
        </section>

        <MarkExamples />
        <Glossary />

        <section>
          <h2>{t`What a difference means`}</h2>
          <p>
            <Trans>
              Most differences are plain wording. Some matter more, and those come first: words changed inside a
              quotation, figures and dates that do not agree, a “may” that became a “will”, another speaker, another
              label for the same people. Each says why it is marked. You can dismiss it, say that two sentences do or do
              not belong together, and take everything back.
            </Trans>
          </p>
          <p>
            <Trans>
              Spelling, quotation marks, dashes, capitals, hyphens and spaces differ from newsroom to newsroom and
              seldom mean anything. They are counted but not marked until you ask for it. Every other kind can be
              switched off, too.
            </Trans>
          </p>
        </section>

        <section>
          <h2>{t`What it cannot tell`}</h2>
          <ul>
            <li>
              <Trans>
                Which version is right. There is no score of trust here: the app shows evidence, and judging it is up to
                you.
              </Trans>
            </li>
            <li>
              <Trans>
                Who changed something, and why. A sentence that stands in one text only may have been cut from the other
                or added to this one; the texts alone do not say.
              </Trans>
            </li>
            <li>
              <Trans>
                Every paraphrase. A sentence that was rewritten from scratch, with hardly a word kept, may appear as two
                sentences that each stand in one text only.
              </Trans>
            </li>
            <li>
              <Trans>
                Anything word by word about separate reports. Where two reporters wrote about one event on their own,
                there is no common text to compare; what they share is mostly quotations and figures.
              </Trans>
            </li>
            <li>
              <Trans>
                Anything word by word about texts in two languages. Their sentences are matched by names, numbers, order
                and length, where these say enough.
              </Trans>
            </li>
          </ul>
        </section>

        <section>
          <h2>{t`What stays on this computer`}</h2>
          <p>
            <Trans>
              Everything. Articles are read, compared and kept in this browser alone; the page asks nothing of any other
              site, not even when you paste a web address. Every comparison is kept in this browser until you delete it
              under My comparisons. The page’s address names sample stories and your place in them, never your own
              texts. Only a link that you make yourself, under Share, holds them: behind its “#”, and what stands there
              browsers send to nobody.
            </Trans>
          </p>
        </section>

        <Keys keys={keys} />
      </main>
    </>
  )
}
