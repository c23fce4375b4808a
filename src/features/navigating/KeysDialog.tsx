import { memo } from 'react'
import { t } from '@lingui/core/macro'
import { useLocale } from '../../locales/use-locale.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { keyBindings, keyName, type KeyBinding } from './keys.ts'

interface KeysDialogProps {
  readonly open: boolean
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
  readonly onClose: () => void
}

/** All keys, and the switch for those that are single letters. */
export const KeysDialog = memo(function KeysDialog({ open, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  // Its words are drawn anew in another language.
  useLocale()
  return (
    <Dialog title={t`Keys`} open={open} onClose={onClose}>
      <dl className="keys">
        {keyBindings.map((binding) => (
          <div key={binding.command}>
            <dt>{binding.label()}</dt>
            <dd>
              <KeyNames binding={binding} singleKeys={singleKeys} />
            </dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        {t`Single letters act as keys`}
      </label>
      <p className="keys-note">
        {t`Switch them off if you speak to your computer or your screen reader uses letters.`}
      </p>
    </Dialog>
  )
})

function KeyNames({ binding, singleKeys }: { readonly binding: KeyBinding; readonly singleKeys: boolean }) {
  const names = [...(singleKeys ? binding.single.map((letter) => [letter]) : []), ...binding.keys]
  if (names.length === 0) return <span className="keys-note">{t`no key`}</span>
  return names.map((keys) => (
    <span key={keys.join()} className="keys-one">
      {keys.map((key) => (
        <kbd key={key}>{keyName(key)}</kbd>
      ))}
    </span>
  ))
}
