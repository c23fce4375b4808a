import { useState } from 'react'
import { plural, t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { Told } from '../../engine/told.ts'
import { tell } from '../../view-model/told.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Button } from '../../ui/Button.tsx'

interface SameTextsProps {
  readonly typographyCount: number
  readonly onTypography: () => void
}

/** The identical state: nothing differs but, perhaps, the form. */
export function SameTexts({ typographyCount, onTypography }: SameTextsProps) {
  return (
    <section className="same-texts">
      <p className="same-texts-verdict">{t`The two texts are the same, word for word.`}</p>
      {typographyCount === 0 ? null : (
        <p>
          {t`They differ in typography at ${plural(typographyCount, { one: '# place', other: '# places' })}.`}{' '}
          <Button onClick={onTypography}>{t`Show typography`}</Button>
        </p>
      )}
    </section>
  )
}

/** Says how far the articles could be compared, or which work limit was hit and what was left out. */
export function LimitNote({ limited }: { readonly limited: Told }) {
  return <p className="limit-note">{tell(limited)}</p>
}

/** Whoever shared the comparison left out most of both texts: nothing can be said about the whole of them. */
export function ExcerptNote() {
  return (
    <p className="limit-note">
      <Trans>
        <strong>These are excerpts.</strong> Whoever shared them left out the rest of both articles. “…” stands where
        words are missing. How the whole articles stand to each other cannot be told from this.
      </Trans>
    </p>
  )
}

/** A class does not know yet whose texts these are. */
export function HiddenOutlets({ onReveal }: { readonly onReveal: () => void }) {
  return (
    <p className="hidden-outlets">
      <span>{t`Outlets, authors and addresses are hidden. A name that both texts have reads X.`}</span>
      <Button aria-keyshortcuts="R" onClick={onReveal}>
        {t({ message: 'Reveal', comment: 'Button: shows the hidden outlets' })} <kbd aria-hidden="true">R</kbd>
      </Button>
    </p>
  )
}

interface FillingProps {
  /** Links whose words are still to be compared, and all links. */
  readonly pending: number
  readonly all: number
  readonly onCancel: () => void
}

/** The reader corrected something in long texts: what is on the screen is the comparison before. */
export function ComparingAgain() {
  return (
    <div className="filling">
      <output>{t`Comparing again, with your decision …`}</output>
    </div>
  )
}

/** The marks are still filling in: how far they are, and a way to stop. Says so once, and once when it is over. */
export function Filling({ pending, all, onCancel }: FillingProps) {
  const isOver = pending === 0
  // Of what was there in one piece nothing is said.
  const [hasGrown, setHasGrown] = useState(!isOver)
  if (!isOver && !hasGrown) setHasGrown(true)
  if (!hasGrown) return null
  return (
    <div className={isOver ? 'filling filling-over' : 'filling'}>
      <output>
        {isOver ? <VisuallyHidden>{t`All differences are marked.`}</VisuallyHidden> : t`Marking what differs …`}
      </output>
      {isOver ? null : (
        <>
          <progress aria-label={t`Marked so far`} value={all - pending} max={all} />
          <Button onClick={onCancel}>{t`Cancel`}</Button>
        </>
      )}
    </div>
  )
}
