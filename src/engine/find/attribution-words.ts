// What stands between a quotation and the name of who is quoted, per language: how `speakers.ts` tells a speaker from any other name.
// Our own lists, from the usual words of news; lower case. A language without a list has no speakers.

import { baseLanguage } from '../text/base-language.ts'
import { lazily } from '../text/lazily.ts'

/** The words of one language that lead from a quotation to its speaker. */
export interface AttributionWords {
  /** `said`, `told`: forms that stand beside a name. */
  readonly verbs: ReadonlySet<string>
  /** `he`, `she`: one person, named before. */
  readonly pronouns: ReadonlySet<string>
  /** `according to`: the last word before the name. */
  readonly sources: ReadonlySet<string>
  /** Lower case words inside names and between two speakers. */
  readonly joiners: ReadonlySet<string>
  /** What may stand between the name and the verb. */
  readonly adverbs: ReadonlySet<string>
  /** Capitalized words that are no one's name: days and months, and what ends a title. */
  readonly days: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  /** Words that begin a sentence with how many speak, and not with a name: `One, the doctor, said`. */
  readonly counts: ReadonlySet<string>
}

type Lists = Readonly<Record<keyof AttributionWords, string>>

const LISTS: Readonly<Record<string, Lists>> = {
  en: {
    verbs:
      'said says told tells added adds called calls calling wrote writes tweeted tweeting posted stated states stressed insisted insists argued argues warned warns announced asked asks replied explained explains noted notes declared described describes claimed claims continued recalled admitted acknowledged shouted testified concluded joked repeated emphasized emphasised denounced complained confirmed remarked observed',
    pronouns: 'he she',
    sources: 'to',
    joiners: 'and de la van von der den bin al el ibn ben du da di dos',
    adverbs: 'also later then repeatedly again has had have once earlier reportedly publicly previously further',
    days: 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    counts: 'one two three four five six seven eight nine ten others neither either none',
    roles:
      'minister secretary president spokesman spokeswoman spokesperson director chief chairman chairwoman adviser advisor ambassador commissioner leader manager coach captain editor professor judge attorney',
  },
  de: {
    verbs:
      'sagte sagt erklärte erklärt betonte betont meinte teilte schrieb schreibt warnte kritisierte forderte nannte fügte ergänzte berichtete kündigte behauptete antwortete fragte rief bekräftigte',
    pronouns: 'er sie',
    sources: 'laut zufolge',
    joiners: 'und von van der den zu de bin al',
    adverbs: 'auch später dann zudem erneut noch hatte hat',
    days: 'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember',
    counts: 'einer zwei drei vier fünf sechs sieben acht neun zehn beide andere viele',
    roles:
      'minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin direktor direktorin chef chefin vorsitzende vorsitzender trainer bürgermeister bürgermeisterin',
  },
  fr: {
    verbs:
      'déclaré dit indiqué affirmé ajouté expliqué écrit précisé estimé souligné assuré averti annoncé dénoncé répondu déclare affirme ajoute explique indique précise estime souligne assure prévient',
    pronouns: 'il elle t-il t-elle',
    sources: 'selon',
    joiners: 'et de du la le van von ben al',
    adverbs: 'a avait aussi également ensuite encore',
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    counts: 'un une deux trois quatre cinq six sept huit neuf dix autres plusieurs',
    roles: 'ministre président présidente directeur directrice',
  },
  es: {
    verbs:
      'dijo declaró afirmó añadió explicó indicó aseguró señaló escribió advirtió sostuvo agregó respondió subrayó anunció apuntó dice afirma asegura explica añade',
    pronouns: 'él ella',
    sources: 'según',
    joiners: 'y e de del la los van von al',
    adverbs: 'ha había también luego después',
    days: 'lunes martes miércoles jueves viernes sábado domingo',
    counts: 'uno una dos tres cuatro cinco seis siete ocho nueve diez otros otras ambos ambas varios',
    roles: 'ministro ministra presidente presidenta portavoz director directora',
  },
  it: {
    verbs:
      'detto dichiarato affermato aggiunto spiegato scritto sottolineato avvertito dice afferma aggiunge spiega disse',
    pronouns: 'lui lei',
    sources: 'secondo',
    joiners: 'e di de del della da van von al',
    adverbs: 'ha aveva anche poi',
    days: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    counts: 'uno una due tre quattro cinque sei sette otto nove dieci altri altre entrambi',
    roles: 'ministro ministra presidente portavoce direttore',
  },
  pt: {
    verbs: 'disse afirmou declarou acrescentou explicou escreveu alertou ressaltou destacou diz afirma explica',
    pronouns: 'ele ela',
    sources: 'segundo',
    joiners: 'e de da do dos das van von al',
    adverbs: 'também depois ainda',
    days: '',
    counts: 'um uma dois duas três quatro cinco seis sete oito nove dez outros outras ambos',
    roles: 'ministro ministra presidente diretor diretora',
  },
  nl: {
    verbs: 'zei zegt verklaarde voegde schreef schrijft benadrukte waarschuwde noemde vertelde antwoordde',
    pronouns: 'hij zij ze',
    sources: 'volgens aldus',
    joiners: 'en van de der den ten ter von al',
    adverbs: 'ook later daarna',
    days: '',
    counts: 'een twee drie vier vijf zes zeven acht negen tien anderen beiden',
    roles: 'minister president premier directeur woordvoerder',
  },
  ru: {
    verbs:
      'сказал сказала заявил заявила отметил отметила добавил добавила подчеркнул подчеркнула сообщил сообщила написал написала пояснил пояснила объяснил объяснила считает говорит рассказал рассказала',
    pronouns: 'он она',
    sources: '',
    joiners: 'и фон аль де',
    adverbs: 'также позже затем',
    days: '',
    counts: 'один одна два две три четыре пять шесть семь восемь девять десять другие оба',
    roles: '',
  },
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''))

const made = new Map(
  Object.entries(LISTS).map(([language, lists]) => [
    language,
    lazily((): AttributionWords => ({
      verbs: words(lists.verbs),
      pronouns: words(lists.pronouns),
      sources: words(lists.sources),
      joiners: words(lists.joiners),
      adverbs: words(lists.adverbs),
      days: words(lists.days),
      counts: words(lists.counts),
      roles: words(lists.roles),
    })),
  ]),
)

/** The words of a language (BCP 47); null where none are listed. */
export function attributionWords(language: string): AttributionWords | null {
  return made.get(baseLanguage(language))?.() ?? null
}
