import { Globe } from 'lucide-react'
import { t } from '@lingui/core/macro'
import { keepLocale } from '../locales/chosen-locale.ts'
import { locales, speak, type Locale } from '../locales/locales.ts'
import { useLocale } from '../locales/use-locale.ts'
import { IconSelect, type IconOption } from './IconSelect.tsx'

const options: readonly IconOption<Locale>[] = locales.map(({ locale, name }) => ({
  value: locale,
  label: name,
  short: locale.toUpperCase(),
  lang: locale,
}))

/** The language that the interface speaks; kept for the next visit. */
export function LanguageSelect() {
  return (
    <IconSelect
      icon={Globe}
      name={t`Language`}
      options={options}
      value={useLocale()}
      onChange={(locale) => {
        keepLocale(locale)
        void speak(locale)
      }}
    />
  )
}
