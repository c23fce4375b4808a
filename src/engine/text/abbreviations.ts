// Abbreviations of newspaper prose, without their last stop. One written with a capital is none in lower case, where it is a
// word of its own (`Ill.` and `ill.`). Four kinds, by what may follow them:
// - title: stands before a name, so it never ends a sentence;
// - counted: a word like any other unless a figure follows (`No. 4`, `Oct. 7`, `Abs. 2`);
// - trailing: closes what it belongs to, so a capital after it begins a sentence (`etc.`, `5 p.m.`);
// - closing: may end a sentence; a capital that follows decides only together with the word that bears it.

import { lazily } from './lazily.ts'

/** What may follow an abbreviation. */
export type AbbreviationKind = 'title' | 'counted' | 'trailing' | 'closing'

type Abbreviations = Readonly<Record<AbbreviationKind, string>>

const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    title:
      'Mr Mrs Ms Mx Messrs Mmes Dr Prof Gen Maj Col Lt Capt Cmdr Cdr Cpl Sgt Pvt Adm Brig Sen Sens Rep Reps Gov Pres Rev Hon Supt Det Insp Amb Atty Sec Treas Asst Assoc Sts vs v viz cf e.g i.e approx',
    counted: 'no nos vol vols fig figs ch art par op p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    trailing: 'etc a.m p.m',
    closing:
      'St Ste Mt Ft Fr Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Corp Co Cos Ltd Llc Plc Bros Jr Sr Esq Dept dept Dist Est est al U.S U.N U.K E.U U.S.A D.C L.A N.Y P.S B.C A.D Ph.D M.D B.A M.A M.P Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd Hwy Univ Assn Gov’t Govt govt Intl Natl',
  },
  de: {
    title:
      'Hr Hrn Fr Dr Prof Dipl Ing med jur phil hl St Frhr bzw z.B z d.h d u.a i.d.R u.U v.a sog ca vgl Vgl inkl exkl evtl Evtl ggf Ggf gegr geb gest verh zzgl bspw insb insbes allg eigtl einschl ehem',
    counted: 'Nr Nrn Abs Art Bd Kap S Ziff Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Tel Str',
    trailing: 'usw etc u.s.w u.a.m m.E',
    closing: 'v.Chr n.Chr Chr Mio Mrd Tsd Jh Jhdt Std Min Sek Co e.V ff f U.S Pf',
  },
  fr: {
    title: 'M MM Mme Mmes Mlle Mlles Me Dr Pr Prof St Ste Mgr Gén gén Col Cdt p.ex ex cf env apr boul',
    counted: 'n no p pp vol chap art fig t janv févr avr juil sept oct nov déc',
    trailing: 'etc',
    closing: 'av J.-C S.A Ltd Cie éd',
  },
  es: {
    title: 'Sr Sra Srta Sres Sras Dr Dra Dña Prof Profa Gral Cnel Cap Lic Ing Arq Mons Sta Sto Ud Uds Vd p.ej ej Fr',
    counted: 'n núm Núm pág Pág págs p vol art cap ene feb abr jun jul ago sept oct nov dic',
    trailing: 'etc a.m p.m',
    closing: 'EE.UU EE UU S.A S.L a.C d.C Cía Ltda Avda',
  },
  it: {
    title: 'Sig Sigg Dott Dr Prof Avv Ing On Sen Gen Col Cap Mons Geom Rag Arch dott avv p.es es cfr',
    counted: 'n nn p pp pag pagg vol art cap fig gen feb mar apr giu lug ago sett ott nov dic',
    trailing: 'ecc etc',
    closing: 'S.p.A S.r.l a.C d.C',
  },
  pt: {
    title: 'Sr Sra Srs Sras Dr Dra Prof Profa Eng Gen Cel Cap Min Dep Exmo Exma p.ex V.Exa',
    counted: 'n núm p pp pág págs vol art cap jan fev abr jun jul ago nov',
    trailing: 'etc',
    closing: 'S.A Ltda Cia a.C d.C',
  },
  nl: {
    title:
      'Dhr dhr Mevr mevr Mw mw Dr dr Prof prof drs ir ing mr ds St gen kol d.w.z bijv bv o.a m.n t.a.v i.v.m ca resp vgl z.g zgn',
    counted: 'nr Nr blz p art jan feb mrt apr jun jul aug sep sept okt nov dec',
    trailing: 'enz etc',
    closing: 'N.V B.V jl a.s v.Chr n.Chr',
  },
  sv: {
    title: 'dr Dr prof Prof s.k t.ex bl.a d.v.s ca resp f.d kl',
    counted: 'nr s kap jan feb apr aug sept okt nov dec',
    trailing: 'osv etc m.m m.fl',
    closing: 'e.Kr f.Kr',
  },
  da: {
    title: 'hr Hr fr dr Dr prof Prof f.eks bl.a dvs ca kl pga',
    counted: 'nr s kap stk jan feb apr aug sept okt nov dec',
    trailing: 'osv mv',
    closing: 'mio mia kr e.Kr f.Kr',
  },
  nb: {
    title: 'hr Hr fr dr Dr prof Prof f.eks bl.a dvs ca kl pga',
    counted: 'nr s kap jan feb apr aug sept okt nov des',
    trailing: 'osv mv',
    closing: 'mill mrd kr e.Kr f.Kr',
  },
  pl: {
    title: 'dr prof hab inż mgr ks gen płk kpt św np tzw tzn m.in ok wg ul im p',
    counted: 'nr art ust s str poz rozdz',
    trailing: 'itd itp',
    closing: 'r w mln mld tys godz zł',
  },
  cs: {
    title: 'dr prof Ing Mgr Bc JUDr MUDr PhDr gen plk sv např tzv tzn tj resp ul nám cca',
    counted: 'č str s odst roč',
    trailing: 'atd apod',
    closing: 'r mil mld tis Kč hod l n',
  },
  ro: {
    title: 'dl dna d-na dr prof gen col Sf ex str ing',
    counted: 'nr p pag art alin vol',
    trailing: 'etc',
    closing: 'mil mld d.Hr î.Hr',
  },
  hu: {
    title: 'dr Dr prof ifj özv id gen Szt pl ill kb ún vö',
    counted: 'sz old',
    trailing: 'stb',
    closing: 'Kft Rt Zrt Bt u',
  },
  tr: {
    title: 'Dr dr Prof Doç Av Sn Alb Gen Org Yrd Uzm Örn örn bkz',
    counted: 'No no s cilt',
    trailing: 'vb vs vd',
    closing: 'A.Ş Ltd Şti Cad Sok Mah',
  },
  ru: {
    title: 'г г-н г-жа гг ул просп пл акад проф доц ген полк кап св т.е т.н т.к т напр см ср тов и.о о-в дер обл им',
    counted: 'с стр ст п пп гл рис табл тел кв д корп янв февр мар апр авг сент окт нояб дек',
    trailing: 'др пр т.д т.п',
    closing: 'вв в н.э руб коп долл тыс млн млрд трлн кг км мин сек чел экз',
  },
  uk: {
    title: 'ім вул проф акад ген св т.зв т.б напр див пан пл просп м',
    counted: 'с ст п гл рис табл',
    trailing: 'т.д т.п ін',
    closing: 'рр р грн коп тис млн млрд руб хв',
  },
  bg: {
    title: 'г г-н г-жа д-р проф акад ген св ул т.е т.нар напр бул',
    counted: 'стр чл ал т',
    trailing: 'др т.н',
    closing: 'в лв хил млн млрд',
  },
  sr: {
    title: 'dr Dr prof gen sv ul tzv npr gđa др Др проф ген св ул тзв нпр гђа',
    counted: 'br čl str бр чл стр',
    trailing: 'itd sl итд сл',
    closing: 'god mil год',
  },
  el: {
    title: 'κ κκ κα δρ καθ αγ π.χ λ.χ βλ δηλ οδ στρ',
    counted: 'αρ σελ',
    trailing: 'κ.λπ κλπ κ.ά π.μ μ.μ',
    closing: 'εκ δισ π.Χ μ.Χ',
  },
  id: {
    title: 'Dr Drs Ir Prof H Hj Sdr Bpk Tn Ny Jl yth a.n d.a',
    counted: 'No no hlm',
    trailing: 'dll dsb dst',
    closing: 'PT Tbk',
  },
  vi: {
    title: 'TS GS PGS ThS TP BS',
    counted: 'tr',
    trailing: 'v.v',
    closing: 'TP.HCM',
  },
  fi: {
    title: 'esim ns mm ym prof tri',
    counted: 'nro s',
    trailing: 'jne yms',
    closing: 'ks milj mrd v klo',
  },
  ar: {
    title: 'د أ م',
    counted: 'ص ج',
    trailing: 'إلخ الخ',
    closing: 'ق.م',
  },
}

// Names travel with their English titles.
const travelling = 'Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt Sen Gov Rev'
const kindsByLanguage = new Map(
  Object.entries(abbreviations).map(([language, own]) => [language, lazily(() => kindsOf(own))]),
)

/**
 * The kind of the abbreviation that a word and a stop make in a language, `word` without that stop; null where it is a plain
 * word. Languages that are not listed have English ones.
 */
export function abbreviationKind(word: string, baseLanguage: string): AbbreviationKind | null {
  const kinds = (kindsByLanguage.get(baseLanguage) ?? kindsByLanguage.get('en'))?.()
  if (kinds === undefined) return null
  // `Bestell-Nr.`, `Vice-Adm.`: the last part tells.
  const part = kinds.has(word) ? word : word.slice(word.lastIndexOf('-') + 1)
  const lower = part.toLowerCase()
  // A capital stands for both (`Etc.`), and capitals for anything (`GEN.`).
  const capitalised = part === lower ? null : lower.charAt(0).toUpperCase() + lower.slice(1)
  return kinds.get(part) ?? kinds.get(lower) ?? (capitalised === null ? null : (kinds.get(capitalised) ?? null))
}

function kindsOf(own: Abbreviations): ReadonlyMap<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>()
  for (const word of travelling.split(' ')) kinds.set(word, 'title')
  for (const kind of ['closing', 'trailing', 'counted', 'title'] as const)
    for (const word of own[kind].split(' ')) kinds.set(word, kind)
  return kinds
}
