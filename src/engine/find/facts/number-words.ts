import { lazily } from '../../text/lazily.ts'
import type { Hedge } from './mention.ts'

// How languages write amounts in words, for reading `3.3 billion` and `dreizehn` as numbers. Plain lists of our own, lower case; the
// words of an entry are separated by spaces, the entries of a list by what they mean. A language without a list has its figures read
// and nothing else.

/** What `numberWords` knows of one language. */
export interface NumberWords {
  /** `seven`, `forty`, Spanish `doscientos`: numbers in one word. */
  readonly small: ReadonlyMap<string, number>
  /** Words for one that count behind a ten alone, `veintiuno`, `сорок один`; elsewhere they are articles. */
  readonly ones: ReadonlySet<string>
  /** What joins tens and ones, `treinta y cinco`; empty where nothing stands between, null where they are one word. */
  readonly tensJoin: string | null
  /** `half` of `half a million`. */
  readonly halves: ReadonlySet<string>
  /** `hundred`, `million`. */
  readonly scales: ReadonlyMap<string, number>
  /** `third`. */
  readonly ordinals: ReadonlyMap<string, number>
  /** `thousands`: a round plural that is no number. */
  readonly vague: ReadonlySet<string>
  /** What may stand before a scale for one, `a million`. */
  readonly article: ReadonlySet<string>
  /** What joins the parts, `two hundred and six`. */
  readonly and: string
  readonly percent: ReadonlySet<string>
  readonly points: ReadonlySet<string>
  /** By their words, joined by a space; of one to three words. */
  readonly hedges: ReadonlyMap<string, Hedge>
}

interface Lists {
  /** Numbers from two up, then the tens as `30=thirty`. */
  readonly small: string
  readonly ones?: string
  readonly tensJoin?: string
  readonly halves?: string
  readonly scales: string
  readonly ordinals?: string
  readonly vague?: string
  readonly article?: string
  readonly and?: string
  readonly percent: string
  readonly points?: string
  readonly hedges: Readonly<Partial<Record<Hedge, string>>>
}

const lists: Readonly<Record<string, Lists>> = {
  en: {
    small:
      '2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve 13=thirteen 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty 90=ninety',
    halves: 'half',
    scales: '12=dozen 100=hundred 1e3=thousand 1e6=million,mn,mln 1e9=billion,bn,bln 1e12=trillion,tn',
    ordinals:
      '1=first 2=second 3=third 4=fourth 5=fifth 6=sixth 7=seventh 8=eighth 9=ninth 10=tenth 11=eleventh 12=twelfth 13=thirteenth 14=fourteenth 15=fifteenth 16=sixteenth 17=seventeenth 18=eighteenth 19=nineteenth 20=twentieth',
    vague: 'dozens hundreds thousands millions billions trillions',
    article: 'a one',
    and: 'and',
    percent: '% percent pct',
    points: 'point points',
    hedges: {
      about: 'about|around|some|roughly|approximately|an estimated|approx.|circa|just over',
      over: 'more than|over|above|well over|upwards of|in excess of|greater than|higher than',
      least: 'at least|no fewer than|no less than|a minimum of',
      almost: 'nearly|almost|close to|just under|going on',
      under: 'less than|fewer than|under|below|lower than',
      most: 'up to|as many as|as much as|at most|no more than|a maximum of',
    },
  },
  de: {
    small:
      '2=zwei 3=drei 4=vier 5=fünf 6=sechs 7=sieben 8=acht 9=neun 10=zehn 11=elf 12=zwölf 13=dreizehn 14=vierzehn 15=fünfzehn 16=sechzehn 17=siebzehn 18=achtzehn 19=neunzehn 20=zwanzig 30=dreißig,dreissig 40=vierzig 50=fünfzig 60=sechzig 70=siebzig 80=achtzig 90=neunzig 1.5=anderthalb,eineinhalb 2.5=zweieinhalb 3.5=dreieinhalb',
    halves: 'halbe halben',
    scales:
      '12=dutzend 100=hundert 1e3=tausend,tsd,tsd. 1e6=million,millionen,mio,mio. 1e9=milliarde,milliarden,mrd,mrd. 1e12=billion,billionen',
    vague: 'dutzende hunderte tausende zehntausende hunderttausende',
    article: 'eine einer einem einen ein',
    percent: '% prozent',
    points: 'prozentpunkte prozentpunkten prozentpunkt',
    hedges: {
      about: 'rund|etwa|ungefähr|circa|ca.|gut|zirka|um die',
      over: 'mehr als|über',
      least: 'mindestens|wenigstens',
      almost: 'fast|knapp|beinahe|nahezu',
      under: 'weniger als|unter',
      most: 'bis zu|höchstens|maximal',
    },
  },
  fr: {
    small:
      '2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix 11=onze 12=douze 13=treize 14=quatorze 15=quinze 16=seize 17=dix-sept 18=dix-huit 19=dix-neuf 20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 70=soixante-dix 80=quatre-vingts,quatre-vingt 90=quatre-vingt-dix',
    ones: 'un une',
    tensJoin: 'et',
    scales: '100=cent,cents 1e3=mille 5e5=demi-million 1e6=million,millions 1e9=milliard,milliards',
    vague: 'dizaines centaines milliers dizaine centaine millier vingtaine trentaine cinquantaine',
    article: 'un une',
    and: 'et',
    percent: '%',
    points: 'point points',
    hedges: {
      about: "environ|quelque|autour de|près d'environ|à peu près",
      over: "plus de|plus d'",
      least: 'au moins',
      almost: "près de|presque|près d'",
      under: "moins de|moins d'",
      most: "jusqu'à|au plus|jusqu' à",
    },
  },
  es: {
    small:
      '2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho 9=nueve 10=diez 11=once 12=doce 13=trece 14=catorce 15=quince 16=dieciséis 17=diecisiete 18=dieciocho 19=diecinueve 20=veinte 21=veintiuno,veintiún,veintiuna 22=veintidós 23=veintitrés 24=veinticuatro 25=veinticinco 26=veintiséis 27=veintisiete 28=veintiocho 29=veintinueve 30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta 80=ochenta 90=noventa 200=doscientos,doscientas 300=trescientos,trescientas 400=cuatrocientos,cuatrocientas 500=quinientos,quinientas 600=seiscientos,seiscientas 700=setecientos,setecientas 800=ochocientos,ochocientas 900=novecientos,novecientas',
    ones: 'un uno una',
    tensJoin: 'y',
    halves: 'medio',
    scales: '100=cien,ciento 1e3=mil 1e6=millón,millones 1e12=billón,billones',
    vague: 'decenas cientos centenares miles docenas decena docena centenar',
    article: 'un una',
    and: 'y',
    percent: '%',
    points: 'puntos punto',
    hedges: {
      about: 'unos|unas|alrededor de|aproximadamente|cerca de|en torno a',
      over: 'más de|mas de',
      least: 'al menos|por lo menos|como mínimo',
      almost: 'casi',
      under: 'menos de',
      most: 'hasta|como máximo',
    },
  },
  ru: {
    small:
      '2=два,две,двух,двое 3=три,трёх,трех,трое 4=четыре,четырёх,четырех,четверо 5=пять,пяти 6=шесть,шести 7=семь,семи 8=восемь,восьми 9=девять,девяти 10=десять,десяти 11=одиннадцать 12=двенадцать 13=тринадцать 14=четырнадцать 15=пятнадцать 16=шестнадцать 17=семнадцать 18=восемнадцать 19=девятнадцать 20=двадцать 30=тридцать 40=сорок 50=пятьдесят 60=шестьдесят 70=семьдесят 80=восемьдесят 90=девяносто 200=двести,двухсот 300=триста,трёхсот,трехсот 400=четыреста 500=пятьсот,пятисот 600=шестьсот 700=семьсот 800=восемьсот 900=девятьсот 1.5=полтора,полторы 500000=полмиллиона',
    ones: 'один одна одно одну одного одной',
    tensJoin: '',
    scales:
      '100=сто 1e3=тысяча,тысячи,тысяч,тыс,тыс. 1e6=миллион,миллиона,миллионов,млн,млн. 1e9=миллиард,миллиарда,миллиардов,млрд,млрд. 1e12=триллион,триллиона,триллионов,трлн',
    vague: 'десятки сотни десятков сотен',
    percent: '% процент процента процентов',
    points: 'п.п пунктов пункта',
    hedges: {
      about: 'около|примерно|порядка|приблизительно',
      over: 'более|больше|свыше|более чем|более|больше чем',
      least: 'не менее|минимум|как минимум|по меньшей мере',
      almost: 'почти',
      under: 'менее|меньше|менее чем',
      most: 'до|не более',
    },
  },
}

/** What a language writes after figures alone. */
const scalesElsewhere: Readonly<Record<string, string>> = {
  it: '1e3=mila,mille 1e6=milione,milioni 1e9=miliardo,miliardi',
  pt: '1e3=mil 1e6=milhão,milhões 1e9=bilhão,bilhões 1e12=trilhão,trilhões',
  nl: '1e3=duizend 1e6=miljoen 1e9=miljard',
  pl: '1e3=tys,tys.,tysięcy,tysiące 1e6=mln,milion,miliony,milionów 1e9=mld,miliard,miliardy,miliardów',
  tr: '1e3=bin 1e6=milyon 1e9=milyar 1e12=trilyon',
  uk: '1e3=тис,тис.,тисяч,тисячі 1e6=млн,млн.,мільйон,мільйони,мільйонів 1e9=млрд,млрд.,мільярд,мільярди,мільярдів',
  ar: '1e3=ألف,آلاف 1e6=مليون,ملايين 1e9=مليار,مليارات',
  he: '1e3=אלף 1e6=מיליון 1e9=מיליארד',
  hi: '1e3=हजार,हज़ार 1e5=लाख 1e7=करोड़ 1e9=अरब',
  ja: '1e3=千 1e4=万 1e8=億 1e12=兆',
  zh: '1e3=千 1e4=万,萬 1e6=百万,百萬 1e8=亿,億 1e12=兆,万亿,萬億',
  ko: '1e3=천 1e4=만 1e8=억 1e12=조',
  th: '1e3=พัน 1e4=หมื่น 1e5=แสน 1e6=ล้าน',
}

function toMap(list: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const entry of list.split(' ')) {
    const [value = '', forms = ''] = entry.split('=')
    for (const form of forms.split(',')) if (form !== '') words.set(form, Number(value))
  }
  return words
}

const toSet = (list: string | undefined): Set<string> => new Set(list === undefined ? [] : list.split(' '))

/** `einundzwanzig`, `zweihundertsechs`, `dreißigtausend`: German writes its numbers below a million as one word. */
function withGermanCompounds(small: Map<string, number>): void {
  const plain = [...small]
  for (const [unit, one] of [['ein', 1] as const, ...plain.filter(([, value]) => value >= 2 && value < 10)])
    for (const [ten, value] of plain) if (value >= 20) small.set(`${unit}und${ten}`, value + one)
  const belowHundred = [...small].filter(([, value]) => Number.isInteger(value))
  for (const [unit, one] of [
    ['', 1] as const,
    ['ein', 1] as const,
    ...plain.filter(([, value]) => value >= 2 && value < 10),
  ])
    for (const [rest, value] of [['', 0] as const, ...belowHundred])
      if (`${unit}${rest}` !== '') small.set(`${unit}hundert${rest}`, 100 * one + value)
  for (const [word, value] of [...belowHundred, ...[...small].filter(([, hundred]) => hundred % 100 === 0)])
    small.set(`${word}tausend`, 1000 * value)
}

/** `soixante-douze`, `quatre-vingt-dix-neuf`, and `vingt-et-un`, as the newer spelling has it. */
function withFrenchCompounds(small: Map<string, number>): void {
  const plain = [...small]
  for (const [word, value] of plain) {
    if (value >= 10 && value < 20) small.set(`soixante-${word}`, 60 + value)
    if (value < 20) small.set(`quatre-vingt-${word}`, 80 + value)
    if (value >= 20 && value <= 60) for (const one of ['un', 'une']) small.set(`${word}-et-${one}`, value + 1)
  }
  for (const one of ['un', 'une']) small.set(`quatre-vingt-${one}`, 81)
  small.set('soixante-et-onze', 71)
}

function read(own: Lists): NumberWords {
  const small = toMap(own.small)
  if (own === lists['de']) withGermanCompounds(small)
  if (own === lists['fr']) withFrenchCompounds(small)
  const hedges = new Map<string, Hedge>()
  for (const hedge of ['about', 'over', 'least', 'almost', 'under', 'most'] as const)
    for (const words of (own.hedges[hedge] ?? '').split('|')) if (words !== '') hedges.set(words, hedge)
  return {
    small,
    ones: toSet(own.ones),
    tensJoin: own.tensJoin ?? null,
    halves: toSet(own.halves),
    scales: toMap(own.scales),
    ordinals: toMap(own.ordinals ?? ''),
    vague: toSet(own.vague),
    article: toSet(own.article),
    and: own.and ?? '',
    percent: toSet(own.percent),
    points: toSet(own.points),
    hedges,
  }
}

const readers = new Map(Object.entries(lists).map(([language, own]) => [language, lazily(() => read(own))]))
for (const [language, scales] of Object.entries(scalesElsewhere))
  readers.set(
    language,
    lazily(() => read({ small: '', scales, percent: '% ٪ процентів procent procento', hedges: {} })),
  )
const unlisted = lazily(() => read({ small: '', scales: '', percent: '% ٪', hedges: {} }))

/** The words for amounts in a language. */
export function numberWordsOf(baseLanguage: string): NumberWords {
  return (readers.get(baseLanguage) ?? unlisted)()
}

/** Whether words like `about` and `at least` are known in a language: without them no figure is known to be exact. */
export function knowsHedges(baseLanguage: string): boolean {
  return lists[baseLanguage] !== undefined
}

const pointLanguages = new Set('en zh ja ko th he hi ar und bn ta te ms'.split(' '))

/** The mark before decimals: `.` in English, `,` in German. */
export function decimalMarkOf(baseLanguage: string): '.' | ',' {
  return pointLanguages.has(baseLanguage) ? '.' : ','
}
