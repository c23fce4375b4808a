import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

// Languages that write `the third` as `3.`
const languages = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'fi',
  'cs',
  'sk',
  'pl',
  'hu',
  'sr',
  'hr',
  'sl',
  'bs',
  'tr',
  'et',
  'lv',
  'is',
])
// What an ordinal stands before: months, and the nouns that history and sport are counted in.
const counted =
  /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jänner|jahrhundert|jahrtausend|weltkrieg|jahrestag|geburtstag|bundes|spieltag|etage|stock|klasse|platz|runde|minute|mal|liga|kapitel|armee|division|o(?:k|c)t|dec|des|lis|pro|led|úno|bře|dub|kvě|čer|srp|zář|říj|maj|sty|lut|kwi|wrz|paź|gru|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|már|ápr|máj|szep|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yüzyıl)/iu
const articles =
  /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|dem|den|des|ab|seit|bis|unser|unsere|ihr|ihre|ihren|sein|seine|seinen|sein|jeder|jede|jedes|eine?r?|den|det|dne|do|od)\s+\(?$/iu
/** How far back the article before a figure is looked for, in code units. */
const LONGEST_ARTICLE = 12

/** A figure with a stop may be an ordinal: `am 3. Mai`, `im 19. Jahrhundert`, `der 2. Weltkrieg`. */
export const ordinal: SentenceRule = ({ text, language, start, mark, before, after, opening }) => {
  if (!languages.has(language) || !/^\p{Nd}{1,3}$/u.test(before)) return null
  if (opening === '' && counted.test(after)) return 'join'
  // `der 3. Platz`, `am 14. Hafentag`, `auf dem 50. Breitengrad`: the article before it tells.
  const lead = text.slice(Math.max(start, mark - before.length - LONGEST_ARTICLE), mark - before.length)
  return articles.test(lead) && !startsSentence(after, language) ? 'join' : null
}
