import { useSyncExternalStore } from 'react'
import { i18n } from '@lingui/core'
import { spokenLocale, type Locale } from './locales.ts'

/** The language that the interface speaks; whatever uses it is drawn anew when that changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(onChange, spokenLocale)
}

function onChange(changed: () => void): () => void {
  return i18n.on('change', changed)
}
