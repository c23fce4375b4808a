// Abbreviations of newspaper prose, lower case, without their last stop. Four kinds, by what may follow them:
// - title: stands before a name, so it never ends a sentence;
// - counted: ends a sentence unless a figure follows (`No. 4`, `Oct. 7`, `Abs. 2`);
// - trailing: closes what it belongs to, so a capital after it begins a sentence (`etc.`, `5 p.m.`);
// - closing: may end a sentence; a capital that follows decides only together with the word that bears it.

/** What may follow an abbreviation; null for a word that is none. */
export type AbbreviationKind = 'title' | 'counted' | 'trailing' | 'closing'

interface Abbreviations {
  readonly title: string
  readonly counted: string
  readonly closing: string
}

const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    title:
      'mr mrs ms mx messrs mmes dr prof gen maj col lt capt cmdr cdr cpl sgt pvt adm brig sen rep reps sens gov pres rev fr hon supt det insp amb atty sec treas asst assoc sts vs v viz cf e.g i.e approx',
    counted:
      'no nos p pp vol vols fig figs ch art sec par op jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    closing:
      'st ste mt ft inc corp co cos ltd llc plc bros jr sr esq dept dist est etc al a.m p.m u.s u.n u.k e.u u.s.a d.c l.a n.y p.s b.c a.d ph.d m.d b.a m.a m.p m.p.s ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd hwy min max ed eds trans univ assn gov’t govt intl natl nat',
  },
  de: {
    title:
      'hr hrn fr dr prof dipl ing med jur phil hl st frhr bzw z.b z d.h d u.a i.d.r u.u v.a z.t s sog ca vgl inkl exkl evtl ggf gegr geb gest verh zzgl bspw insb insbes allg eigtl einschl ehem',
    counted: 'nr abs art bd kap s ziff jan feb mär apr jun jul aug sep sept okt nov dez tel str',
    closing: 'usw etc u.s.w u.a.m m.e v.chr n.chr chr mio mrd tsd jh jhdt std min sek gmbh co e.v ff f u.s pf',
  },
  fr: {
    title: 'm mm mme mmes mlle mlles me dr pr prof st ste mgr gén col cdt p.ex ex cf env av apr boul art fig éd',
    counted: 'n p pp vol chap art t janv févr avr juil sept oct nov déc',
    closing: 'etc j.-c s.a ltd cie',
  },
  es: {
    title:
      'sr sra srta sres sras dr dra d dña prof profa gral cnel cap lic ing arq mons sta sto ud uds vd p.ej ej fr pág',
    counted: 'n núm no pág págs p vol art cap ene feb abr jun jul ago sept oct nov dic',
    closing: 'etc ee.uu uu ee s.a s.l a.c d.c cía ltda avda a.m p.m',
  },
  it: {
    title: 'sig sigg dott dr prof avv ing on sen gen col cap mons geom rag arch p.es es cfr ecc.ma s',
    counted: 'n nn p pp pag pagg vol art cap fig gen feb mar apr giu lug ago set ott nov dic',
    closing: 'ecc etc s.p.a spa s.r.l a.c d.c',
  },
  pt: {
    title: 'sr sra srs sras dr dra prof profa eng gen cel cap min dep exmo exma d p.ex ex v.exa',
    counted: 'n núm p pp pág págs vol art cap jan fev mar abr mai jun jul ago set out nov dez',
    closing: 'etc s.a ltda cia a.c d.c eua',
  },
  nl: {
    title: 'dhr mevr mw dr prof drs ir ing mr ds st gen kol d.w.z bijv bv o.a m.n t.a.v i.v.m ca resp vgl z.g zgn',
    counted: 'nr blz p art jan feb mrt apr jun jul aug sep sept okt nov dec',
    closing: 'enz etc n.v b.v jl a.s v.chr n.chr',
  },
  sv: {
    title: 'dr prof s.k t.ex bl.a d.v.s ca resp f.d kl',
    counted: 'nr s kap jan feb mars apr aug sept okt nov dec',
    closing: 'osv etc m.m m.fl e.kr f.kr',
  },
  da: {
    title: 'hr fr dr prof f.eks bl.a dvs ca kl pga',
    counted: 'nr s kap stk jan feb mar apr jun jul aug sep okt nov dec',
    closing: 'osv mv mio mia kr e.kr f.kr',
  },
  nb: {
    title: 'hr fr dr prof f.eks bl.a dvs ca kl pga',
    counted: 'nr s kap jan feb mars apr aug sept okt nov des',
    closing: 'osv mv mill mrd kr e.kr f.kr',
  },
  pl: {
    title: 'dr prof hab inż mgr ks gen płk kpt św np tzw tzn m.in ok wg ul im al por p ur zm',
    counted: 'nr art ust s str r poz rozdz',
    closing: 'itd itp r w mln mld tys godz zł',
  },
  cs: {
    title: 'dr prof ing mgr bc judr mudr phdr gen plk sv např tzv tzn tj mj resp ul nám p cca',
    counted: 'č str s odst roč r',
    closing: 'atd apod mil mld tis kč hod l n',
  },
  ro: {
    title: 'dl dna d-na dr prof gen col sf ex str ing',
    counted: 'nr p pag art alin vol',
    closing: 'etc mil mld lei a.m d.hr î.hr',
  },
  hu: { title: 'dr prof ifj özv id gen st pl ill kb ún vö', counted: 'sz old', closing: 'stb kft rt zrt bt u' },
  tr: {
    title: 'dr prof doç av sn alb gen org yrd uzm örn bkz vb',
    counted: 'no s sf cilt',
    closing: 'vb vs vd a.ş ltd şti cad sok mah',
  },
  ru: {
    title:
      'г-н г-жа гг им ул пр просп пл стр акад проф доц ген полк кап ред св т.е т.н т.к т напр см ср тов и.о о-в пос дер обл р-н',
    counted: 'г с стр ст п пп гл рис табл № тел кв д корп янв февр мар апр авг сент окт нояб дек',
    closing: 'гг в вв др пр т.д т.п н.э руб коп долл тыс млн млрд трлн кг км см мин сек ч чел экз г',
  },
  uk: {
    title: 'ім вул проф акад ген св т.зв т.б напр див пан пл просп',
    counted: 'р с ст п гл рис табл',
    closing: 'рр ст ін т.д т.п грн коп тис млн млрд руб хв год р',
  },
  bg: {
    title: 'г-н г-жа д-р проф акад ген св ул т.е т.нар напр бул',
    counted: 'стр чл ал т',
    closing: 'др г в лв хил млн млрд т.н',
  },
  sr: {
    title: 'dr prof gen sv ul tzv npr g gđa др проф ген св ул тзв нпр г гђа',
    counted: 'br čl str бр чл стр',
    closing: 'itd sl god mil итд сл год',
  },
  el: {
    title: 'κ κκ κα δρ καθ αγ π.χ λ.χ βλ δηλ οδ στρ',
    counted: 'αρ σελ τ',
    closing: 'κ.λπ κλπ κ.ά π.μ μ.μ εκ δισ π.χ μ.χ',
  },
  id: { title: 'dr drs ir prof h hj sdr bpk tn ny jl yth a.n d.a', counted: 'no hlm', closing: 'dll dsb dst pt tbk' },
  vi: { title: 'ts gs pgs ths tp ths bs', counted: 'tr', closing: 'v.v tp.hcm' },
  fi: { title: 'esim ns mm ym prof tri', counted: 'nro s', closing: 'jne yms ks milj mrd v klo' },
  ar: { title: 'د أ م', counted: 'ص ج', closing: 'إلخ الخ ق.م' },
}

// The same in all the languages that have them.
const trailing =
  'etc usw u.s.w enz osv mv m.m m.fl itd itp atd apod stb vb vs vd т.д т.п др ін итд ecc dll dsb dst κ.λπ κλπ κ.ά jne yms إلخ الخ v.v a.m p.m μ.μ π.μ'

const kindsByLanguage = new Map(Object.keys(abbreviations).map((language) => [language, kindsOf(language)]))
const englishKinds = kindsOf('en')

/**
 * The kind of the abbreviation that a word and a stop make in a language, `word` without that stop, in any case; null where
 * it is a plain word. Names travel with their English titles, so those hold everywhere.
 */
export function abbreviationKind(word: string, baseLanguage: string): AbbreviationKind | null {
  const lower = word.toLowerCase()
  const kinds = kindsByLanguage.get(baseLanguage) ?? englishKinds
  // `Bestell-Nr.`, `Vice-Adm.`: the last part tells.
  return kinds.get(lower) ?? kinds.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? null
}

function kindsOf(language: string): ReadonlyMap<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>()
  for (const word of 'mr mrs ms dr prof gen col lt capt sgt sen gov rev'.split(' ')) kinds.set(word, 'title')
  const own = abbreviations[language]
  if (own === undefined) return kinds
  for (const kind of ['closing', 'counted', 'title'] as const)
    for (const word of own[kind].split(' ')) kinds.set(word, kind)
  for (const word of trailing.split(' ')) if (kinds.get(word) === 'closing') kinds.set(word, 'trailing')
  return kinds
}
