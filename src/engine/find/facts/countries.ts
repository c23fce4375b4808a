import { lazily } from '../../text/lazily.ts'

// Countries and unions with their abbreviations and adjectives, for reading `U.S.`, `the United States` and `American` as one. Our own
// lists, lower case: `id: names | adjectives`, forms separated by commas. An all-capital name has to be written in capitals (`US`, not `us`).

const english = `
us: united states of america,united states,u.s.,US,u.s.a.,USA,u.s,u.s.a | american,americans
uk: united kingdom,u.k.,UK,britain,great britain,u.k | british,britons
un: united nations,u.n.,UN,u.n |
eu: european union,e.u.,EU,e.u |
uae: united arab emirates,u.a.e.,UAE | emirati
nato: nato,n.a.t.o.,north atlantic treaty organization |
who: world health organization,w.h.o. |
ru: russia,russian federation | russian,russians
ua: ukraine | ukrainian,ukrainians
cn: china,people's republic of china | chinese
il: israel | israeli,israelis
ir: iran | iranian,iranians
iq: iraq | iraqi,iraqis
sy: syria | syrian,syrians
lb: lebanon | lebanese
jo: jordan |
eg: egypt | egyptian,egyptians
sa: saudi arabia | saudi,saudis
tr: turkey,türkiye | turkish
fr: france | french
de: germany | german,germans
it: italy | italian,italians
es: spain | spanish
pt: portugal | portuguese
nl: netherlands | dutch
be: belgium | belgian
at: austria | austrian
ch: switzerland | swiss
pl: poland | polish
cz: czech republic,czechia | czech
sk: slovakia | slovak
si: slovenia | slovenian
hu: hungary | hungarian
ro: romania | romanian
gr: greece | greek
se: sweden | swedish
no: norway | norwegian
fi: finland | finnish
dk: denmark | danish
ie: ireland | irish
in: india | indian
pk: pakistan | pakistani
af: afghanistan | afghan
bd: bangladesh | bangladeshi
jp: japan | japanese
kr: south korea | south korean
kp: north korea | north korean
au: australia | australian
nz: new zealand |
ca: canada | canadian,canadians
mx: mexico | mexican
br: brazil | brazilian
ar: argentina | argentine
ve: venezuela | venezuelan
co: colombia | colombian
za: south africa | south african
ng: nigeria | nigerian
ke: kenya | kenyan
et: ethiopia | ethiopian
mm: myanmar,burma | burmese
th: thailand | thai
vn: vietnam | vietnamese
ph: philippines | filipino
id: indonesia | indonesian
my: malaysia | malaysian`

const lists: Readonly<Record<string, string>> = {
  en: english,
  de: `
us: vereinigte staaten von amerika,vereinigten staaten,vereinigte staaten,USA,us-a | amerikanische,amerikanischen,amerikanischer
uk: vereinigte königreich,vereinigtes königreich,vereinigten königreich,großbritannien | britische,britischen,britischer
un: vereinten nationen,vereinte nationen,UN,UNO |
eu: europäische union,europäischen union,EU |
ru: russland,russische föderation | russische,russischen
cn: china | chinesische,chinesischen
fr: frankreich | französische,französischen`,
  fr: `
us: états-unis,etats-unis,états-unis d'amérique,USA | américain,américaine,américains,américaines
uk: royaume-uni,grande-bretagne | britannique,britanniques
un: nations unies,ONU |
eu: union européenne,UE |
ru: russie,fédération de russie | russe,russes
de: allemagne | allemand,allemande`,
  es: `
us: estados unidos,estados unidos de américa,EE.UU.,EEUU,ee.uu. | estadounidense,estadounidenses
uk: reino unido,gran bretaña | británico,británica
un: naciones unidas,ONU |
eu: unión europea,UE |
ru: rusia,federación rusa | ruso,rusa
de: alemania | alemán,alemana`,
  ru: `
us: сша,соединённые штаты,соединенные штаты,соединённых штатов,соединенных штатов | американский,американские
uk: великобритания,великобритании | британский,британские
un: оон,организация объединённых наций |
ru: россия,россии,РФ,российская федерация | российский,российские`,
}

/** One way to write a country. */
export interface CountryForm {
  readonly country: string
  readonly form: 'name' | 'adjective'
  /** Counts in capitals alone: in lower case it is another word. */
  readonly isCapitals: boolean
}

/** The countries of a language by their words, joined by spaces, in lower case. */
export interface CountryWords {
  readonly forms: ReadonlyMap<string, CountryForm>
  /** The most words in any of them that begins with a word. */
  readonly longest: ReadonlyMap<string, number>
}

function read(list: string): CountryWords {
  const forms = new Map<string, CountryForm>()
  const longest = new Map<string, number>()
  for (const line of list.trim().split('\n')) {
    const [country = '', both = ''] = line.split(': ')
    both.split('|').forEach((half, k) => {
      for (const written of half.trim().split(',')) {
        if (written === '') continue
        const key = written.toLowerCase()
        const words = key.split(' ')
        const first = words[0] ?? key
        const isCapitals = key !== written
        forms.set(key, { country, form: k === 0 ? 'name' : 'adjective', isCapitals })
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
      }
    })
  }
  return { forms, longest }
}

const readers = new Map(Object.entries(lists).map(([language, list]) => [language, lazily(() => read(list))]))
const none: CountryWords = { forms: new Map(), longest: new Map() }

/** The countries that are known by name in a language; none where it has no list. */
export function countryWordsOf(baseLanguage: string): CountryWords {
  return readers.get(baseLanguage)?.() ?? none
}

const unions = new Set(['un', 'eu', 'nato', 'who'])

/** Whether a name is a union's, which is an organization and no place. */
export function isUnion(country: string): boolean {
  return unions.has(country)
}
