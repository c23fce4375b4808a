import snowball from 'snowball-stemmers'
import { stemmer as porter } from 'stemmer'

// Snowball's algorithm for a language. English is not among them: Porter's stemmer alone is ten times as fast, and most articles are English.
const SNOWBALL: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
}

// `Netanya's` and `Netanya’s` are the name; normal forms have the straight apostrophe.
const POSSESSIVE = /'s?$/
const JOINERS = /[-'.]/g
const HAS_JOINER = /[-'.]/

/**
 * Returns the function that maps a token's normal form to its stem, for one language (BCP 47). Stems are for equality
 * only. Hyphens and full stops inside a word do not count: `cease-fire` and `ceasefire`, `U.S.` and `US` have one stem.
 */
export function stemmerFor(language: string): (norm: string) => string {
  const base = language.split('-')[0] ?? ''
  const bare = (norm: string): string =>
    HAS_JOINER.test(norm) ? norm.replace(POSSESSIVE, '').replace(JOINERS, '') || norm : norm
  if (base === 'en') return (norm) => porter(bare(norm))
  const algorithm = SNOWBALL[base]
  if (algorithm === undefined) return bare
  const stemmer = snowball.newStemmer(algorithm)
  return (norm) => stemmer.stem(bare(norm))
}
