// For the rule of doubled words, per language; our own lists.

import { lazily } from '../../text/lazily.ts'

// Small words that no sentence has twice in a row. Left out are those that may meet where two clauses or phrases do: `that that`,
// `what it is is`, `went on on Monday`, `his will will be read`, German `die die`, `die eine eine Fähre`, Dutch `het het`, Swedish
// `följde med med tåget`; and reduplication that means something, as in Hindi `साथ साथ`, Turkish `için için`, Indonesian `anak anak`.
const NEVER: Readonly<Record<string, string>> = {
  en: 'the a an of and or but with from to at by as for if than their its our your my we they has been between among because while when into',
  de: 'und oder für im am zum zur beim vom sich durch dass wurde wird zwischen unter gegen',
  fr: 'le les des du un une et de dans pour par avec sur ce cette son sa ses leur leurs aux au qui',
  es: 'el la los las un una unos unas y o de del al con por para en su sus se',
  it: 'il lo gli un una di del della dei delle nel nella per con e',
  pt: 'o os as do da dos das um uma e de em no na por para com',
  nl: 'de en van maar',
  sv: 'och ett',
  da: 'og et',
  nb: 'og et',
  pl: 'i w na z do od dla że oraz',
  cs: 'a v na z do od pro že',
  ru: 'и в на с к из от до для',
  uk: 'і в на з до від для та',
  tr: 've ile',
  ar: 'في على إلى',
  he: 'של',
  hi: 'का में ने',
  id: 'dan dari',
  ja: 'を',
}

// Longer words, which are taken for doubled in these languages unless they stand here: emphasis, numbers said one by one, names of
// things.
const MAY_DOUBLE: Readonly<Record<string, string>> = {
  en: 'very really that long many much more most never ever again over there well good great high deep down away back hear tick chop knock chat bling blah yeah quack woof cough wink tutu mama papa poor dear please help said tsk chow ding dong bang boom aye hush pretty would had about what which this whole rather could should will three four five seven eight nine twenty fifty same goody softly night peri piri mahi hula beri ylang',
  de: 'sehr viele viel ganz immer weit lange lang mehr ihnen ihre ihren ihrer diese dieser seine werden haben sein waren sind wieder nach über nein hier nicht noch alle jeder denen deren wenn was dann schon doch wohl bitte danke hallo wollen sollen können eine einen eines',
  fr: 'très trop bien plus nous vous oui non tout tous loin vite jamais faire même fois long petit grand bon',
}

const sets = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, () => ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, words]) => [language, lazily(() => new Set(words.split(' ')))]))
const never = sets(NEVER)
const mayDouble = sets(MAY_DOUBLE)

// Particles of names: `l’appel de de Brac`, where the second belongs to what follows.
const OF_NAMES = new Set(['de', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'du', 'van'])
// Words after which a verb may end a clause and the same one go on: `what matters matters to all`.
const RELATIVE = new Set(['what', 'whatever', 'who', 'whoever', 'which'])

/** Whether a word may be the first one of a name, though it is written small. */
export function mayBeginName(norm: string): boolean {
  return OF_NAMES.has(norm)
}

/** Whether a word begins a clause that stands for a noun. English; words of other languages are none. */
export function isRelative(norm: string): boolean {
  return RELATIVE.has(norm)
}

/** Small words that never stand twice in a row in a language; null where doubling is not judged. */
export function neverDoubled(language: string): ReadonlySet<string> | null {
  return never.get(language)?.() ?? null
}

/** The longer words that may stand twice; null where no longer word is judged. */
export function mayStandTwice(language: string): ReadonlySet<string> | null {
  return mayDouble.get(language)?.() ?? null
}
