import { lazily } from '../../text/lazily.ts'

// Months and weekdays per language, for reading dates; our own lists, lower case, January and Monday first. Forms of one month are
// separated by commas. `may` and `mars` are also words and planets: they count beside a figure only, as all months do.

interface Lists {
  readonly months: string
  readonly weekdays: string
  /** What may stand between a day and its month, `7 de octubre`. */
  readonly of?: string
}

const lists: Readonly<Record<string, Lists>> = {
  en: {
    months:
      'january,jan,jan. february,feb,feb. march,mar,mar. april,apr,apr. may june,jun,jun. july,jul,jul. august,aug,aug. september,sept,sept.,sep,sep. october,oct,oct. november,nov,nov. december,dec,dec.',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    of: 'of',
  },
  de: {
    months:
      'januar,jänner,jan,jan. februar,feb,feb. märz,mär. april,apr,apr. mai juni,jun. juli,jul. august,aug,aug. september,sept.,sep. oktober,okt,okt. november,nov,nov. dezember,dez,dez.',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag',
  },
  fr: {
    months:
      'janvier,janv. février,févr. mars avril,avr. mai juin juillet,juil. août septembre,sept. octobre,oct. novembre,nov. décembre,déc.',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  es: {
    months:
      'enero,ene. febrero,feb. marzo abril,abr. mayo junio julio agosto septiembre,setiembre,sept. octubre,oct. noviembre,nov. diciembre,dic.',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    of: 'de',
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    weekdays: 'понедельник вторник среда,среду четверг пятница,пятницу суббота,субботу воскресенье',
  },
}

/** What `calendarWords` knows of one language. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly of: string
}

function numbered(list: string): Map<string, number> {
  const words = new Map<string, number>()
  list.split(' ').forEach((forms, k) => {
    for (const form of forms.split(',')) words.set(form, k + 1)
  })
  return words
}

const readers = new Map(
  Object.entries(lists).map(([language, { months, weekdays, of = '' }]) => [
    language,
    lazily(() => ({ months: numbered(months), weekdays: numbered(weekdays), of })),
  ]),
)

const none: CalendarWords = { months: new Map(), weekdays: new Map(), of: '' }

/** The months and weekdays of a language; empty where none are listed. */
export function calendarWordsOf(baseLanguage: string): CalendarWords {
  return readers.get(baseLanguage)?.() ?? none
}
