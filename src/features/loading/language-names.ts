/** Languages a reader can choose from: those the app detects, and “unknown”. */
const offered =
  `ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw
  ta te th tr uk ur vi zh`.split(/\s+/)

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** “English” for `en`, “unknown language” for `und` and what is no language tag. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'unknown language'
  try {
    return names.of(tag) ?? tag
  } catch {
    return 'unknown language'
  }
}

/** All choices by name, the present one among them. */
export function languageChoices(present: string): readonly { readonly tag: string; readonly name: string }[] {
  const tags = new Set([...offered, 'und', present])
  return [...tags]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
