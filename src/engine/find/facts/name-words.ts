import { lazily } from '../../text/lazily.ts'

// What stands beside names, for telling persons and organizations: roles, forms of address, given names, what organizations end with.
// Our own lists, lower case. A language without a list has no persons and organizations found.

interface Lists {
  /** The word that a title ends with: `minister`. */
  readonly roles: string
  /** What may stand inside a title: `prime`, `national security`. */
  readonly inTitles: string
  /** `mr.`: before a name, says nothing but that it is one. */
  readonly address: string
  /** What may join the words of a title, `secretary of state`. */
  readonly of: string
  readonly articles: string
  /** The last word of an organization's name. */
  readonly organizations: string
}

const lists: Readonly<Record<string, Lists>> = {
  en: {
    roles:
      'president minister premier chancellor secretary spokesman spokeswoman spokesperson adviser advisor ambassador senator sen. representative rep. governor gov. mayor general gen. maj. major colonel col. captain capt. lieutenant lt. sergeant sgt. admiral adm. commander chief director chairman chairwoman chair chairperson ceo judge justice professor prof. king queen prince princess pope coach officer leader lawmaker congressman congresswoman analyst economist lawyer attorney sheriff detective commissioner envoy speaker treasurer deputy manager founder editor reporter author actor actress singer archbishop bishop cardinal',
    inTitles:
      'prime vice deputy foreign defense defence finance interior national security press state former acting assistant senior chief executive attorney house white department justice home health education trade labor labour energy transport economy managing general first lord opposition israeli american british russian chinese french german ukrainian u.s. us pentagon state white-house police fire city party council environment culture military',
    address: 'mr mr. mrs mrs. ms ms. miss dr dr. sir lady',
    of: 'of for to',
    articles: 'the a an',
    organizations:
      'council ministry department office agency university institute association union party committee commission bank group corporation corp corp. inc inc. company co. times post journal foundation organization organisation federation court parliament senate congress assembly bureau administration service police army navy force authority league society center centre hospital college school museum club airlines airport library prize award awards cup games festival street square bridge church stadium championship championships',
  },
  de: {
    roles:
      'präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister wirtschaftsminister premierminister sprecher sprecherin generalsekretär bürgermeister oberbürgermeister direktor general trainer vorsitzender vorsitzende senator senatorin botschafter richter professor papst könig königin',
    inTitles: 'ehemaliger ehemalige us stellvertretender stellvertretende',
    address: 'herr frau dr dr. prof. prof',
    of: '',
    articles: 'der die das ein eine',
    organizations: '',
  },
  fr: {
    roles:
      'président présidente ministre chancelier chancelière secrétaire porte-parole ambassadeur sénateur gouverneur maire général colonel directeur directrice juge professeur roi reine prince pape',
    inTitles: 'premier première ancien ancienne vice-président',
    address: 'm. mme mme. mlle dr dr. monsieur madame',
    of: '',
    articles: "le la les un une l'",
    organizations: '',
  },
  es: {
    roles:
      'presidente presidenta ministro ministra canciller secretario secretaria portavoz embajador senador senadora gobernador gobernadora alcalde alcaldesa general coronel director directora juez jueza profesor rey reina papa',
    inTitles: 'primer primera ex vicepresidente',
    address: 'sr. sra. dr. dra. don doña señor señora',
    of: '',
    articles: 'el la los las un una',
    organizations: '',
  },
}

const toSet = (list: string): ReadonlySet<string> => new Set(list === '' ? [] : list.split(' '))

/** What `nameWords` knows of one language. */
export interface NameWords {
  readonly roles: ReadonlySet<string>
  readonly inTitles: ReadonlySet<string>
  readonly address: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
}

const readers = new Map(
  Object.entries(lists).map(([language, own]) => [
    language,
    lazily((): NameWords => ({
      roles: toSet(own.roles),
      inTitles: toSet(own.inTitles),
      address: toSet(own.address),
      of: toSet(own.of),
      articles: toSet(own.articles),
      organizations: toSet(own.organizations),
    })),
  ]),
)

/** The words beside names in a language; null where none are listed. */
export function nameWordsOf(baseLanguage: string): NameWords | null {
  return readers.get(baseLanguage)?.() ?? null
}

const given =
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley tony antony simon martin ian neil graham stuart colin nigel mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori vladimir dmitry sergei sergey alexei aleksei aleksandr mikhail ivan igor oleg yuri olga elena tatiana natalia svetlana volodymyr hans klaus jürgen wolfgang karl heinz peter angela olaf ursula annalena friedrich stefan thomas sabine petra monika pierre jean-luc jacques françois emmanuel nicolas philippe marine carlos luis miguel pedro pablo jorge fernando javier ana carmen isabel giuseppe giovanni marco mario luca paolo francesco mohammed muhammad mohamed ahmed ali hassan hussein ibrahim omar yusuf khalid fatima aisha recep kemal mehmet mustafa narendra rahul priya'

const nicknames =
  'william:bill,billy,will,liam robert:bob,bobby,rob,bert richard:dick,rick,rich james:jim,jimmy,jamie john:jack,johnny,jon edward:ed,ted,eddie,ned elizabeth:liz,beth,betty,eliza,lisa margaret:maggie,peggy,meg,rita katherine:kate,kathy,katie charles:chuck,charlie anthony:tony theodore:ted,teddy henry:harry,hank alexander:sasha,alex,sandy mary:molly,polly patrick:paddy,pat francis:frank ann:nancy sarah:sally dorothy:dolly,dot aleksandr:sasha mikhail:misha dmitry:dima maria:masha'

/** Given names that are met in newspapers: before another word with a capital they make a person. */
export const givenNames = lazily(() => new Set(given.split(' ')))

/** Short forms of given names that do not begin alike, by each form. */
export const nicknameGroups = lazily(() => {
  const groups = new Map<string, Set<string>>()
  for (const entry of nicknames.split(' ')) {
    const [full = '', short = ''] = entry.split(':')
    for (const form of [full, ...short.split(',')]) groups.set(form, (groups.get(form) ?? new Set<string>()).add(full))
  }
  return groups
})
