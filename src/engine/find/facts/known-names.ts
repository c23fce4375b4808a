import type { Mention, Name } from './mention.ts'

const INITIAL = /^\p{L}\.?$/u
const suffixes = new Set('jr jr. sr sr. ii iii iv'.split(' '))

/** Names that a title or a given name shows to be a person's at one place: they are that everywhere, in both articles. */
export interface KnownNames {
  readonly surnames: ReadonlySet<string>
  /** First and last word of full names, `ada linnet`. */
  readonly fullNames: ReadonlySet<string>
  /** The first words of them. */
  readonly firstNames: ReadonlySet<string>
}

/** What is known before anything was read. */
export const noNames: KnownNames = { surnames: new Set(), fullNames: new Set(), firstNames: new Set() }

/** What the persons of a story are called. */
export function knownNames(persons: readonly Mention[]): KnownNames {
  const known = { surnames: new Set<string>(), fullNames: new Set<string>(), firstNames: new Set<string>() }
  for (const { value } of persons) {
    if (value.kind !== 'name') continue
    const surname = surnameOf(value)
    if (surname === null) continue
    known.surnames.add(surname)
    const fullName = fullNameOf(value.words)
    if (fullName === '') continue
    known.fullNames.add(fullName)
    known.firstNames.add(value.words[0] ?? '')
  }
  return known
}

/** First and last word of a name; empty for a name of one word. */
export function fullNameOf(words: readonly string[]): string {
  const own = withoutInitials(words)
  return own.length < 2 ? '' : `${own[0] ?? ''} ${own.at(-1) ?? ''}`
}

/** The words that name somebody, without `j.` and `jr.`. */
export function withoutInitials(words: readonly string[]): string[] {
  return words.filter((word) => !INITIAL.test(word) && !suffixes.has(word))
}

/** The surname that a person is called by afterwards; null where the mention shows none. */
function surnameOf({ words, title }: Name): string | null {
  const last = words.at(-1) ?? ''
  const isSure = words.length > 1 || title.length > 0
  return isSure && last.length > 2 && !INITIAL.test(last) ? last : null
}
