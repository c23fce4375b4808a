import { t } from '@lingui/core/macro'
import { ArrowLeftRight } from 'lucide-react'
import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Side } from '../../engine/article.ts'
import { useLocale } from '../../locales/use-locale.ts'
import type { Story } from '../../samples/stories.ts'
import { Button } from '../../ui/Button.tsx'
import { Soon } from '../../ui/Soon.tsx'
import { Bookmarklet } from './Bookmarklet.tsx'
import { HeldArticle } from './HeldArticle.tsx'
import { prepareFacts } from './prepare-facts.ts'
import { SampleStories } from './SampleStories.tsx'
import { Sheet } from './Sheet.tsx'
import type { Slot, SlotAction } from './slot.ts'
import './article-card.css'
import './bringing.css'
import './start.css'
import type { DropTarget } from './use-drop.ts'
import type { Intake } from './use-intake.ts'

interface StartScreenProps {
  readonly slots: Readonly<Record<Side, Slot>>
  readonly intake: Intake
  readonly dropTarget: DropTarget
  /** Focused when the second side has been filled. */
  readonly compareButton: RefObject<HTMLButtonElement | null>
  /** The side that a reader came back to correct; its sheet is focused at first. */
  readonly focusSide: Side | null
  readonly onSlot: (side: Side, action: SlotAction) => void
  readonly onSwap: () => void
  /** Shows whose the articles are; null where nobody hid it. */
  readonly onReveal: (() => void) | null
  /** Shows a class the lesson of a sample. */
  readonly onLesson: (story: Story) => void
}

/** Where two articles come in. */
export function StartScreen(props: StartScreenProps) {
  const { slots, intake, dropTarget, compareButton, focusSide, onSlot, onSwap, onReveal, onLesson } = props
  useCompareKey(intake.compare)
  const locale = useLocale()
  useEffect(() => prepareFacts(locale), [locale])

  const sheet = (side: Side) => (
    <Sheet
      side={side}
      slot={slots[side]}
      isFocused={focusSide === side}
      isDropTarget={dropTarget === side}
      isDropPossible={dropTarget !== null}
      onReveal={onReveal}
      onSlot={(action) => onSlot(side, action)}
      onBrought={(brought) => intake.bring(brought, side)}
      onWish={(wish) => intake.readAgain(side, wish)}
      onCompareBefore={() => intake.compareBefore(side)}
    />
  )
  return (
    <main className="start">
      <h1>{t`Two versions of one story. See every word that changed.`}</h1>
      <p className="start-lead">{t`Paste them, drop them here or open two files. They never leave this computer.`}</p>
      <div className="sheets">
        {sheet('a')}
        <Button look="plain" className="sheets-swap" onClick={onSwap} aria-label={t`Swap the two articles`}>
          <ArrowLeftRight aria-hidden="true" size={18} />
        </Button>
        {sheet('b')}
      </div>
      <div className="start-actions">
        <Button
          ref={compareButton}
          look="primary"
          onClick={intake.compare}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t({ message: 'Compare', context: 'verb, button' })}
        </Button>
        <span className="start-keys" aria-hidden="true">
          <kbd>{isApple ? '⌘' : t({ message: 'Ctrl', context: 'key' })}</kbd> <kbd>Enter</kbd>
        </span>
        <p className="start-hint">{t`Paste twice, anywhere on this page: the second text takes the free side.`}</p>
      </div>
      <div role="alert" className="start-notice">
        {intake.notice}
        {intake.held === null ? null : <HeldArticle {...intake.held} />}
      </div>
      <Soon>
        <Bookmarklet />
      </Soon>
      <Soon>
        <SampleStories onCompare={intake.compareVersions} onPut={intake.putVersion} onLesson={onLesson} />
      </Soon>
    </main>
  )
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

function useCompareKey(onCompare: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      onCompare()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onCompare])
}
