import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'

interface ClassBarProps {
  readonly isMasked: boolean
  /** Whether single letters act as keys, and are worth showing. */
  readonly singleKeys: boolean
  readonly onMask: (isMasked: boolean) => void
  readonly onChoose: () => void
  readonly onFullScreen: () => void
  readonly onWorksheet: () => void
  readonly onLeave: () => void
}

/** What the teacher can do, above what the class sees. */
export function ClassBar(props: ClassBarProps) {
  const { isMasked, singleKeys, onMask, onChoose, onFullScreen, onWorksheet, onLeave } = props
  return (
    <header className="class-bar">
      <span className="class-wordmark">
        Same <em>Story</em>
      </span>
      <Button aria-pressed={isMasked} aria-keyshortcuts="R" onClick={() => onMask(!isMasked)}>
        {t`Hide outlets`} {singleKeys ? <kbd aria-hidden="true">R</kbd> : null}
      </Button>
      <Button onClick={onChoose}>
        {t({ message: 'Choose differences', context: 'button beside five others: short' })}
      </Button>
      {document.fullscreenEnabled ? (
        <Button aria-keyshortcuts="F" onClick={onFullScreen}>
          {t`Full screen`} {singleKeys ? <kbd aria-hidden="true">F</kbd> : null}
        </Button>
      ) : null}
      <Button onClick={onWorksheet}>{t`Print worksheet`}</Button>
      <Button aria-keyshortcuts="Escape" aria-label={t`Leave class view`} onClick={onLeave}>
        {t({ message: 'Leave', context: 'verb, button that closes class view' })}
      </Button>
    </header>
  )
}
