import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

// What an ordinal stands before, by language (those that write `the third` as `3.`): months, and in German the nouns that
// history and sport are counted in.
const counted: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    de: 'jan feb mär apr mai jun jul aug sep okt nov dez jänner jahrhundert jahrtausend jahrestag weltkrieg geburtstag spieltag',
    da: 'jan feb mar apr maj jun jul aug sep okt nov dec århundrede',
    nb: 'jan feb mar apr mai jun jul aug sep okt nov des århundre',
    fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
    cs: 'led úno bře dub kvě čer srp zář říj lis pro století',
    sk: 'jan feb mar apr máj jún júl aug sep okt nov dec storoč',
    pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru wiek',
    hu: 'jan feb már ápr máj jún júl aug szep okt nov dec század',
    sr: 'jan feb mar apr maj jun jul avg sep okt nov dec vek јан феб мар апр мај јун јул авг сеп окт нов дец век',
    hr: 'sij velj ožu tra svi lip srp kol ruj lis stu pro stolj',
    tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl',
  }).map(([language, beginnings]) => [language, new RegExp(`^(?:${beginnings.replaceAll(' ', '|')})`, 'iu')]),
)
const articles =
  /(?:^|\s)(?:am|vom|zum|beim|im|der|die|das|dem|den|des|ab|seit|bis|unsere?|ihre?n?|seine?n?|jede[rs]?|eine?r?|det|dne|do|od)\s+\(?$/iu
/** How far back the article before a figure is looked for, in code units. */
const LONGEST_ARTICLE = 12

/** A figure with a stop may be an ordinal: `am 3. Mai`, `im 19. Jahrhundert`, `der 2. Weltkrieg`. */
export const ordinal: SentenceRule = ({ text, language, start, mark, before, after, opening }) => {
  const nouns = counted.get(language)
  if (nouns === undefined || !/^\p{Nd}{1,3}$/u.test(before)) return null
  if (opening === '' && nouns.test(after)) return 'join'
  // `der 3. Platz`, `am 14. Hafentag`, `auf dem 50. Breitengrad`: the article before it tells.
  const lead = text.slice(Math.max(start, mark - before.length - LONGEST_ARTICLE), mark - before.length)
  return articles.test(lead) && !startsSentence(after, language) ? 'join' : null
}
