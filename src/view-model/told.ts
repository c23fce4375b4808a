import { i18n } from '@lingui/core'
import { inEnglish, type Told } from '../engine/told.ts'

/** A sentence of the engine in the reader's language; in English where its catalogue does not have it. */
export function tell(told: Told): string {
  const { id, values = {} } = told
  if (!Object.hasOwn(i18n.messages, id)) return inEnglish({ id, values: inWords(values) })
  return i18n._(id, inWords(values))
}

/** What fills the gaps, as it is read. */
function inWords(values: NonNullable<Told['values']>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wordsOf(value)]))
}

function wordsOf(value: string | number | Told): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? i18n.number(value) : tell(value)
}

/** The same sentence with other words in its gaps; what is no word of an article stays. */
export function withWords({ id, values }: Told, change: (words: string) => string): Told {
  if (values === undefined) return { id }
  const changed = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, value] as const
    return [name, typeof value === 'string' ? change(value) : withWords(value, change)] as const
  })
  return { id, values: Object.fromEntries(changed) }
}
