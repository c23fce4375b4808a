import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from './Button.tsx'

interface NoticeBarProps {
  /** Absent where it goes away only with its reason. */
  readonly onDismiss?: () => void
  /** What can be done about it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One line about the page as a whole, which is read out when it appears. */
export function NoticeBar({ onDismiss, actions, children }: NoticeBarProps) {
  return (
    <div className="notice-bar">
      <output>{children}</output>
      {actions === undefined && onDismiss === undefined ? null : (
        <span className="notice-actions">
          {actions}
          {onDismiss === undefined ? null : (
            <Button look="plain" aria-label={t`Dismiss this notice`} onClick={onDismiss}>
              <X aria-hidden="true" size={16} />
            </Button>
          )}
        </span>
      )}
    </div>
  )
}
