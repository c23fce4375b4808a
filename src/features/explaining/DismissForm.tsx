import { useId, useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'

interface DismissFormProps {
  readonly onDismiss: (reason: string) => void
  readonly onCancel: () => void
}

/** Why this is no difference: the reason is kept with the comparison. */
export function DismissForm({ onDismiss, onCancel }: DismissFormProps) {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <form
      className="dismiss"
      onSubmit={(event) => {
        event.preventDefault()
        onDismiss(reason.trim())
      }}
    >
      <label htmlFor={id}>{t`Why is this no difference? (may stay empty)`}</label>
      {/* The reader asked for the field just now. */}
      <input
        id={id}
        ref={(field) => field?.focus()}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={200}
      />
      <p className="judge-actions">
        <Button type="submit">{t`Dismiss`}</Button>
        <Button look="plain" onClick={onCancel}>
          {t`Cancel`}
        </Button>
      </p>
    </form>
  )
}
