// The words that carry grammar rather than news, per language: articles, pronouns, prepositions, conjunctions, auxiliaries,
// and the verbs of reporting every article shares. Small on purpose: rarity in the two texts does the rest.

import { lazily } from './lazily.ts'

const LISTS: Readonly<Record<string, string>> = {
  en: "a about after again all also am an and any are as at be because been before being both but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is isn't it it's its itself just may me might more most must my no nor not now of off on once only or other our out over own said same say says she should so some such than that that's the their theirs them then there these they this those through to too under until up upon us very was we were what when where which while who whom why will with would you your",
  de: 'aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem den der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jetzt kann kein keine können man mehr mein mich mir mit muss nach nicht noch nun nur ob oder ohne sagte sagt sehr sei sein seine seinem seinen seiner seit sich sie sind so über um und uns unter vom von vor war waren was weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen',
  fr: "à a ai au aussi aux avait avec c' ce ces cette comme d' dans de des du elle elles en est et eu été être il ils j' je l' la le les leur leurs lui m' mais me même n' ne nous on ont ou où par pas plus pour qu' que qui s' sa sans se ses si son sont sur t' un une vous y dit",
  es: 'a al como con cuando de del desde donde e el ella ellos en entre era es esa ese eso esta este esto fue ha han hasta hay la las le les lo los más me mi muy ni no nos o para pero por que qué se según ser si sin sobre son su sus también un una y ya dijo',
  it: "a ad al alla alle anche che chi ci come con da dal dalla dei del della delle di e è gli ha hanno i il in io l' la le lo loro ma nel nella non o per più se si sono su sul sulla un una",
  pt: 'a ao aos as com como da das de do dos e é ela ele em entre era essa esse esta este foi há mais mas na não nas no nos o os ou para pela pelo por que se sem ser seu sua são também um uma',
  nl: 'aan als bij dat de den der die dit door een en er had hebben heeft het hij hun ik in is je kan maar meer met naar niet nog of om ook op over te tot uit van voor was wat we werd wie wordt ze zich zij zijn zou',
  ru: 'а без более бы был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их к как которая которые который кто ли мы на над не нет но ну о об он она они от по под при с со так также там то того тоже только тот у уже чем что чтобы эта эти это этот я',
  tr: 've bir bu da de için ile ama çok daha en gibi ne o olan olarak sonra kadar mi mı mu mü ya',
}

const SETS = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, lazily(() => new Set(words.split(' ')))]),
)
const NONE: ReadonlySet<string> = new Set()

/** The function words of a language (BCP 47), as normal forms; empty where no list stands. */
export function functionWords(language: string): ReadonlySet<string> {
  return SETS.get(language.split('-')[0] ?? '')?.() ?? NONE
}
