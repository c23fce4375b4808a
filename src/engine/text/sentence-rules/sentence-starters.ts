// Words that begin sentences and rarely stand inside a name; each list as in that language's newspapers.
const starters: Readonly<Record<string, string>> = {
  en: 'the a an in on at by for from with without he she it they we you i this that these those there but and or so yet if when while as after before since although though however meanwhile still then now here his her its their our my what who why how where which not some many most several both each according about despite during because until once earlier later also moreover nevertheless instead even only just perhaps under over more another other such nobody nothing no',
  de: 'der die das ein eine einer eines dem den des er sie es wir ihr ich man in im am an auf aus bei mit nach von vor zu zum zur für durch gegen ohne um und aber oder doch denn wenn als während weil obwohl dass diese dieser dieses dies jener hier dort dann so nun jetzt auch nur noch sein seine ihre unser was wer wie wo warum nicht kein keine viele einige alle beide laut seit trotz dabei dazu damit daher deshalb darum zudem außerdem allerdings jedoch dennoch später zuvor danach',
  fr: "le la les un une des l’ l' il elle ils elles on nous vous je ce cet cette ces c’est c'est dans en à au aux de du par pour avec sans sur sous mais et ou donc or ni car si quand lorsque comme après avant depuis selon malgré pendant alors ainsi cependant toutefois puis ensuite enfin son sa ses leur leurs qui que quoi où pourquoi",
  es: 'el la los las un una unos unas él ella ellos ellas yo nosotros en a al de del por para con sin sobre pero y o si cuando mientras como después antes desde según aunque además entonces así sin embargo este esta estos estas ese esa eso esto su sus qué quién no también',
  it: "il lo la i gli le un uno una l’ l' in a al alla di del della da dal per con senza su ma e o se quando mentre come dopo prima secondo così allora questo questa questi quello egli lui lei loro noi non anche è",
  pt: 'o a os as um uma em no na nos nas de do da por para com sem sobre mas e ou se quando enquanto como depois antes segundo embora assim então este esta esse essa isso ele ela eles elas nós não também',
  nl: 'de het een in op aan bij met naar van voor door zonder en maar of als toen terwijl omdat hij zij ze wij we ik dit dat deze die er hier daar dan nu ook nog volgens',
  ru: 'в во на по с со к ко у о об от до из за для при без и а но или если когда пока как после до он она оно они мы вы я это этот эта эти тот та те там здесь тут потом затем также однако поэтому по не что кто где почему его её их',
}

const sets = new Map(Object.entries(starters).map(([language, words]) => [language, new Set(words.split(' '))]))

/** Whether a capitalised word is one that begins sentences: it tells `the U.S. The vote` from `the U.S. Senate`. */
export function startsSentence(word: string, baseLanguage: string): boolean {
  const first = word.match(/^[\p{L}\p{M}’']+/u)?.[0] ?? ''
  if (!/^\p{Lu}/u.test(first)) return false
  const known = sets.get(baseLanguage) ?? sets.get('en')
  return known?.has(first.toLowerCase().replace(/[’'](?:s|re|ve|ll|d|m)$/u, '')) ?? false
}
