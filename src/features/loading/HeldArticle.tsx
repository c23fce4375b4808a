import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import type { Held } from './use-intake.ts'

/** Both sides are taken: which of them the new article replaces is the reader's choice, and until then it waits. */
export function HeldArticle({ fileName, onSide }: Held) {
  return (
    <>
      <p>
        {fileName === null
          ? t`Both sides have an article already. Which one shall the pasted text replace?`
          : t`Both sides have an article already. Which one shall “${fileName}” replace?`}
      </p>
      <p className="held-choices">
        <Button onClick={() => onSide('a')}>{t`The first article`}</Button>
        <Button onClick={() => onSide('b')}>{t`The second article`}</Button>
        <Button look="plain" onClick={() => onSide(null)}>
          {t({ message: 'Neither', comment: 'of the two articles is to be replaced' })}
        </Button>
      </p>
    </>
  )
}
