/** The language of a BCP 47 tag without script and region, lower case: `pt` of `pt-BR`; `und` of an empty tag. */
export function baseLanguage(language: string): string {
  const base = (
    language.includes('-') || language.includes('_') ? language.replace(/[-_].*/su, '') : language
  ).toLowerCase()
  // Norwegian's macrolanguage tag is in wider use than `nb`.
  if (base === 'no') return 'nb'
  return base === '' ? 'und' : base
}
