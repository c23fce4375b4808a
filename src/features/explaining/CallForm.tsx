import { useEffect, useId, useRef, useState } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import { kindWords, type DifferenceKind } from '../../view-model/kinds.ts'
import { callableKinds } from '../../view-model/reclassify.ts'

interface CallFormProps {
  /** What it is called now, and what it was found as. */
  readonly now: DifferenceKind
  readonly was: DifferenceKind
  readonly onCall: (kind: DifferenceKind, reason: string) => void
  readonly onCancel: () => void
}

/** What the reader calls a difference, and why: it is counted, listed and filtered under that name. */
export function CallForm({ now, was, onCall, onCancel }: CallFormProps) {
  const kinds = [...new Set([was, ...callableKinds])].filter((kind) => kind !== now)
  const [kind, setKind] = useState<DifferenceKind>(kinds[0] ?? was)
  const [reason, setReason] = useState('')
  const id = useId()
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <form
      className="dismiss"
      onSubmit={(event) => {
        event.preventDefault()
        onCall(kind, reason.trim())
      }}
    >
      <label htmlFor={`${id}-kind`}>{t`What do you call it?`}</label>
      <select
        id={`${id}-kind`}
        ref={first}
        value={kind}
        onChange={({ currentTarget: { value } }) => setKind(kinds.find((other) => other === value) ?? kind)}
      >
        {kinds.map((other) => (
          <option key={other} value={other}>
            {other === was ? asMarked(other) : kindWords[other].name}
          </option>
        ))}
      </select>
      <label htmlFor={id}>{t`Why? (may stay empty)`}</label>
      <input id={id} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} />
      <p className="judge-actions">
        <Button type="submit">{t`Call it that`}</Button>
        <Button look="plain" onClick={onCancel}>
          {t`Cancel`}
        </Button>
      </p>
    </form>
  )
}

function asMarked(kind: DifferenceKind): string {
  const { name } = kindWords[kind]
  return t`${name} (as it was marked)`
}
