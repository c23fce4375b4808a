import { t } from '@lingui/core/macro'
import { Eye } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'

interface HiddenArticleProps {
  readonly onReveal: () => void
}

/** In the place of an article while outlets are hidden: its own words would tell whose it is. */
export function HiddenArticle({ onReveal }: HiddenArticleProps) {
  return (
    <div className="sheet-body sheet-hidden">
      <p>{t`Outlets are hidden for the class. So this text and what is known about it are not shown here.`}</p>
      <p>
        <Button onClick={onReveal}>
          <Eye aria-hidden="true" size={16} /> {t`Show outlets`}
        </Button>
      </p>
    </div>
  )
}
