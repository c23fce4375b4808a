/**
 * A sentence that says what was found: English words with gaps, and what stands in them. Plain data, for the engine speaks no other
 * language; whoever shows it says it in the reader's.
 */
export interface Told {
  /** In English, with gaps: `One article credits “{name}”.` It is what a translation is looked up by. */
  readonly id: string
  /** What each gap holds: words of the articles, a number, or another sentence. */
  readonly values?: Readonly<Record<string, string | number | Told>>
}

/** Makes a sentence. Its English words stand behind `i18n`, a comment by which the catalogues find them. */
export function told(id: string, values?: Told['values']): Told {
  return values === undefined ? { id } : { id, values }
}

const GAP = /\{(\w+)\}/gu

/** The sentence in English. A gap that nothing fills stays. */
export function inEnglish({ id, values = {} }: Told): string {
  return id.replaceAll(GAP, (gap, name: string) => {
    const value = values[name] ?? gap
    return typeof value === 'object' ? inEnglish(value) : String(value)
  })
}
