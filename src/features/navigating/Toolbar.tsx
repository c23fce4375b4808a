import { memo } from 'react'
import { ArrowLeftRight, CircleQuestionMark, Ellipsis, Library, Pencil, Presentation, Share } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { t } from '@lingui/core/macro'
import { useLocale } from '../../locales/use-locale.ts'
import { Button } from '../../ui/Button.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { Segmented, type SegmentedOption } from '../../ui/Segmented.tsx'
import { Soon } from '../../ui/Soon.tsx'
import type { Family } from '../../view-model/kinds.ts'
import type { Layout, ViewOptions } from '../../view-model/view-options.ts'
import { Filters } from './Filters.tsx'
import { ThemeSelect } from './ThemeSelect.tsx'
import './navigating.css'
import './toolbar-tight.css'

interface ToolbarProps {
  readonly view: ViewOptions
  /** How many differences there are of each family. */
  readonly counts: Readonly<Record<Family, number>>
  readonly onView: (change: Partial<ViewOptions>) => void
  readonly onSwap: () => void
  readonly onShare: () => void
  readonly onEdit: () => void
  readonly onComparisons: () => void
  readonly onClass: () => void
  readonly onHowItWorks: () => void
  readonly onKeys: () => void
}

const layouts = (): readonly SegmentedOption<Layout>[] => [
  { value: 'side-by-side', label: t`Side by side` },
  { value: 'merged', label: t`Merged` },
  { value: 'a', label: 'A', spoken: t`Only A` },
  { value: 'b', label: 'B', spoken: t`Only B` },
]

/** The one bar above the texts. On narrower screens what does not fit is in a sheet behind one button. */
export const Toolbar = memo(function Toolbar(props: ToolbarProps) {
  const { view, counts, onView, onSwap, onShare, onEdit, onClass, onComparisons, onHowItWorks, onKeys } = props
  // Its words are drawn anew in another language.
  useLocale()
  const viewControls = <ViewControls view={view} counts={counts} onView={onView} />
  return (
    <header className="toolbar">
      <button type="button" className="wordmark" onClick={onEdit} aria-label={t`Same Story: back to the articles`}>
        Same <em>Story</em>
      </button>
      <span className="toolbar-wide">
        <Soon>{viewControls}</Soon>
      </span>
      <button
        type="button"
        className="button button-framed toolbar-open"
        popoverTarget="toolbar-actions"
        aria-label={t`More`}
      >
        <Ellipsis aria-hidden="true" size={18} />
      </button>
      <div id="toolbar-actions" popover="auto" className="menu toolbar-actions">
        {/* After the texts, which a reader waits for. */}
        <Soon>
          <span className="toolbar-narrow">
            <Soon>{viewControls}</Soon>
          </span>
          <BarButton icon={Presentation} onClick={onClass} isMain>
            {t`Class view`}
          </BarButton>
          <BarButton icon={Share} onClick={onShare} isMain>
            {t`Share`}
          </BarButton>
          <BarButton icon={ArrowLeftRight} onClick={onSwap}>
            {t`Swap`}
          </BarButton>
          <BarButton icon={Pencil} onClick={onEdit}>
            {t`Edit articles`}
          </BarButton>
          <BarButton icon={Library} onClick={onComparisons}>
            {t`My comparisons`}
          </BarButton>
          <BarButton icon={CircleQuestionMark} onClick={onHowItWorks}>
            {t`How it works`}
          </BarButton>
          <LanguageSelect />
          <ThemeSelect theme={view.theme} onTheme={(theme) => onView({ theme })} />
          <Button className="toolbar-keys" onClick={onKeys}>
            {t`Keys`}
          </Button>
        </Soon>
      </div>
    </header>
  )
})

interface BarButtonProps {
  readonly icon: LucideIcon
  readonly children: string
  readonly onClick: () => void
  /** Keeps its word where the bar is short of room; others are a picture there, with the word as its name. */
  readonly isMain?: boolean
}

function BarButton({ icon: Icon, children, onClick, isMain = false }: BarButtonProps) {
  return (
    <Button onClick={onClick} title={children}>
      <Icon aria-hidden="true" size={16} />{' '}
      <span className={isMain ? 'toolbar-main-word' : 'toolbar-word'}>{children}</span>
    </Button>
  )
}

/** What is shown of the texts. Drawn twice, in the bar and in the sheet; the width of the screen decides which one is there. */
function ViewControls({ view, counts, onView }: Pick<ToolbarProps, 'view' | 'counts' | 'onView'>) {
  return (
    <>
      <Segmented legend={t`Layout`} options={layouts()} value={view.layout} onChange={(layout) => onView({ layout })} />
      <Filters counts={counts} hidden={view.hidden} onHidden={(hidden) => onView({ hidden })} />
    </>
  )
}
