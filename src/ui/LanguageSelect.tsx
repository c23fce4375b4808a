import { t } from '@lingui/core/macro'
import { keepLocale } from '../locales/chosen-locale.ts'
import { locales, speak, toLocale } from '../locales/locales.ts'
import { useLocale } from '../locales/use-locale.ts'

/** The language that the interface speaks; kept for the next visit. */
export function LanguageSelect() {
  const locale = useLocale()
  return (
    <select
      className="button button-framed"
      aria-label={t`Language`}
      value={locale}
      onChange={(event) => {
        const chosen = toLocale(event.target.value)
        if (chosen === null) return
        keepLocale(chosen)
        void speak(chosen)
      }}
    >
      {locales.map(({ locale: value, name }) => (
        <option key={value} value={value} lang={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
