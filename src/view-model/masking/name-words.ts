// Which words of a name are words of the language, too: alone, or in lower case, they are no name.

/** What newspapers, stations and sites are called after, in English, German, French and Spanish, folded. */
const COMMON_WORDS = new Set(
  (
    'advertiser age argus atlantic bee beacon bulletin business chronicle citizen city conversation correspondent courant courier daily ' +
    'day democrat dispatch echo economist enterprise evening examiner express financial focus forbes forward fortune gazette global ' +
    'globe guardian hill herald hour independent inquirer insider intelligencer international journal lantern leader ledger life local ' +
    'mail mercury metro mirror monitor morning nation national new news observer online people pilot post press public ' +
    'record register relay report reporter republic republican review sentinel service slate spectator standard star state ' +
    'statesman sun sunday telegraph time times today tribune union voice wall week weekly wire wired world the of and for in ' +
    'abend allgemeine bild anzeiger blatt bote focus freitag kurier morgen nachrichten post presse rundschau ' +
    'spiegel stern tag tageblatt tageszeitung welt woche zeit zeitung der die das und fur ' +
    'croix depeche echos equipe journal liberation monde nouvelle nouvelles presse progres temps tribune voix le la les ' +
    'abc diario espanol heraldo mundo nacion nacional noticias pais periodico prensa razon tiempo universal vanguardia voz el los las'
  ).split(' '),
)

/** Whether a folded word is one that a text may have without speaking of an outlet. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word)
}

/** A name’s last words that say what kind of outlet it is, without which it is called just as often. */
const KINDS_OF_OUTLET = new Set(
  'news online media digital tv group inc llc ltd plc gmbh ag corp company co network com'.split(' '),
)

/** Whether a name is often called without this last word of it: `Kestrel News`, `Kestrel`. */
export function isKindOfOutlet(word: string): boolean {
  return KINDS_OF_OUTLET.has(word)
}

const ARTICLES = new Set('the der die das den dem le la les l el los las il lo i gli de het o a os as'.split(' '))

/** Whether a name’s first word is an article, folded. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word)
}

const POSTS = new Set(
  (
    'staff writer writers reporter reporters correspondent correspondents editor editors editorial desk newsroom bureau columnist ' +
    'magazine online opinion photographer newspaper report story article podcast app website ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
)

/** Whether a word, folded, may stand with a capital beside an outlet’s name and is no part of another name: a post, a day, a month. */
export function isBesideNames(word: string): boolean {
  return POSTS.has(word)
}
