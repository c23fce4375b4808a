import { Button } from '../../ui/Button.tsx'
import type { Held } from './use-intake.ts'

/** Both sides are taken: which of them the new article replaces is the reader's choice, and until then it waits. */
export function HeldArticle({ name, onSide }: Held) {
  return (
    <>
      <p>Both sides have an article already. Which one shall {name} replace?</p>
      <p className="held-choices">
        <Button onClick={() => onSide('a')}>The first article</Button>
        <Button onClick={() => onSide('b')}>The second article</Button>
        <Button look="plain" onClick={() => onSide(null)}>
          Neither
        </Button>
      </p>
    </>
  )
}
