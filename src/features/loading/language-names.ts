import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'

/** Languages a reader can choose from: those the app detects, and “unknown”. */
const offered =
  `ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw
  ta te th tr uk ur vi zh`.split(/\s+/)

/** “English” for `en`, in the language that the page speaks; “unknown language” for `und` and what is no language tag. */
export function languageName(tag: string): string {
  if (tag === 'und') return t`unknown language`
  try {
    return new Intl.DisplayNames(i18n.locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return t`unknown language`
  }
}

/** All choices by name, the present one among them. */
export function languageChoices(present: string): readonly { readonly tag: string; readonly name: string }[] {
  const tags = new Set([...offered, 'und', present])
  return [...tags]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.locale))
}
