import { Button } from '../../ui/Button.tsx'

interface SameTextsProps {
  readonly typographyCount: number
  readonly onTypography: () => void
}

/** The identical state: nothing differs but, perhaps, the form. */
export function SameTexts({ typographyCount, onTypography }: SameTextsProps) {
  return (
    <section className="same-texts">
      <p className="same-texts-verdict">The two texts are the same, word for word.</p>
      {typographyCount === 0 ? null : (
        <p>
          They differ in typography at {typographyCount} {typographyCount === 1 ? 'place' : 'places'}.{' '}
          <Button onClick={onTypography}>Show typography</Button>
        </p>
      )}
    </section>
  )
}

/** Says which work limit was hit and what was left out. */
export function LimitNote({ limited }: { readonly limited: string }) {
  return <p className="limit-note">{limited}</p>
}
