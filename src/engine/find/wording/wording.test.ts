import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { parseMarked } from '../../testing/notation.ts'
import { storyPair } from '../../testing/texts.ts'
import { segment } from '../../text/segment.ts'
import { inEnglish } from '../../told.ts'
import { findWording } from './wording.ts'

function find(textA: string, textB: string, language?: string) {
  const a = articleFromText({ text: textA, language })
  const b = articleFromText({ text: textB, language })
  return findWording(segment(a), segment(b), compare(a, b).changes)
}

/** The tiers of a marked sentence's differences, each once. */
function tiersOf(language: string, marked: string): string[] {
  const { a, b } = parseMarked(marked)
  return [...new Set(find(a, b, language).map(({ tier }) => tier))]
}

const fires: readonly (readonly [tier: string, language: string, marked: string])[] = [
  ['negation', 'en', 'The ferry company said on Monday it would [-not-] raise its fares this summer.'],
  ['negation', 'en', 'The council [-accepted-]{+rejected+} the offer of the harbour company on Friday.'],
  ['negation', 'en', 'The rules for smaller boats are [-clear-]{+unclear+}, the harbour master said.'],
  ['negation', 'en', 'The crew [-failed to reach-]{+reached+} the island before nightfall.'],
  ['negation', 'en', 'The price of grain [-rose-]{+fell+} by four crowns in the market of Kesten.'],
  ['negation', 'de', 'Die Fähre wird im Sommer [-nicht-] nach Lindow fahren, sagte die Ministerin.'],
  ['negation', 'de', 'Der Rat hat den Plan der Werft am Freitag [-akzeptiert-]{+abgelehnt+}.'],
  ['negation', 'fr', 'Le conseil a [-accepté-]{+refusé+} vendredi le projet de la compagnie du port.'],
  ['negation', 'es', 'El barco [-no-] saldrá mañana del puerto, dijo la ministra.'],
  ['certainty', 'en', 'The bridge [-may-]{+will+} stay shut until the end of the month.'],
  ['certainty', 'en', 'The driver [-allegedly-] left the lorry beside the old mill.'],
  ['certainty', 'en', 'The owners [-should-]{+must+} repair the roof of the hall before winter.'],
  ['certainty', 'de', 'Der Fahrer soll den Wagen [-angeblich-] neben der alten Mühle abgestellt haben.'],
  ['certainty', 'fr', 'Le pont restera [-probablement-] fermé jusqu’à la fin du mois, selon la mairie.'],
  ['certainty', 'es', 'El conductor [-presuntamente-] dejó el camión junto al viejo molino.'],
  ['attribution', 'en', 'The owner of the mill [-said-]{+claimed+} the water had been cut off on Sunday.'],
  ['attribution', 'en', 'None of the cracks had reached the hull[-, the office said-].'],
  ['attribution', 'en', 'Verrin [-said-]{+admitted+} that the repairs had been put off for a year.'],
  ['attribution', 'de', 'Der Besitzer der Mühle [-sagte-]{+behauptete+}, das Wasser sei am Sonntag abgestellt worden.'],
  ['attribution', 'es', 'El dueño del molino [-dijo-]{+alegó+} que el agua fue cortada el domingo.'],
  ['label', 'en', 'Two [-terrorists-]{+fighters+} were seen near the bridge on Tuesday evening.'],
  ['label', 'en', 'The [-regime-]{+government+} of Velmark closed the border at midnight.'],
  ['label', 'en', 'The [-attack-]{+operation+} on the harbour began shortly before dawn.'],
  ['label', 'de', 'Die [-Regierung-]{+Machthaber+} von Velmark schlossen die Grenze um Mitternacht.'],
  ['label', 'fr', 'Deux [-terroristes-]{+combattants+} ont été vus mardi soir près du pont.'],
  ['spelling', 'en', 'The [-colour-]{+color+} of the new ferry surprised the islanders.'],
  ['spelling', 'en', 'The [-organisation-]{+organization+} will meet in the hall on Friday.'],
  ['spelling', 'en', 'The [-programme-]{+program+} of the islands begins on Friday.'],
  ['spelling', 'en', 'The minister, [-Sergey-]{+Sergei+} Vollin, left the meeting early.'],
  ['spelling', 'en', 'The ships of the [-United States-]{+U.S.+} left the bay at noon.'],
  ['spelling', 'en', 'The mayor [-did not-]{+didn’t+} come to the opening of the bridge.'],
  ['spelling', 'de', 'Die [-Strasse-]{+Straße+} nach Lindow bleibt bis Freitag gesperrt.'],
  ['spelling', 'es', 'El alcalde de [-Cordoba-]{+Córdoba+} abrió el puente el lunes.'],
  ['wording', 'en', 'The ferry was [-ordered-]{+taken+} out of service on Tuesday.'],
  ['wording', 'ja', '市長は[-月曜日-]{+火曜日+}に橋を開いた。'],
  ['negation', 'fr', 'La ministre [-a-]{+n’a pas+} vu les fissures du pont lundi.'],
  ['negation', 'es', 'La compañía [-aceptó-]{+rechazó+} el plan del puerto el viernes.'],
  ['certainty', 'es', 'El puente [-podría-]{+debe+} cerrarse hasta el fin de mes.'],
  ['attribution', 'fr', 'Le maire a [-déclaré-]{+prétendu+} que le pont était sûr.'],
  ['attribution', 'de', 'Die Risse waren klein[-, sagte die Behörde-].'],
  ['label', 'es', 'El [-régimen-]{+gobierno+} de Velmark cerró la frontera a medianoche.'],
  ['label', 'fr', 'L’[-attaque-]{+opération+} contre le port a commencé avant l’aube.'],
  ['spelling', 'fr', 'Les [-évènements-]{+événements+} de lundi ont surpris la ville.'],
  ['wording', 'de', 'Die Fähre wurde am Dienstag aus dem Dienst [-genommen-]{+gezogen+}.'],
  ['wording', 'fr', 'Le bac a été [-retiré-]{+sorti+} du service mardi.'],
  ['wording', 'es', 'El barco fue [-retirado-]{+sacado+} del servicio el martes.'],
  ['negation', 'it', 'Il traghetto [-non-] partirà domani dal porto, ha detto la ministra.'],
  ['negation', 'it', 'Il consiglio ha [-accettato-]{+respinto+} venerdì il progetto del porto.'],
  ['certainty', 'it', 'Il ponte resterà [-probabilmente-] chiuso fino alla fine del mese.'],
  ['certainty', 'it', 'Il [-presunto-] ladro ha lasciato il camion accanto al vecchio mulino.'],
  ['attribution', 'it', 'Il padrone del mulino ha [-detto-]{+sostenuto+} che l’acqua era stata tagliata domenica.'],
  ['label', 'it', 'Il [-regime-]{+governo+} di Velmark ha chiuso il confine a mezzanotte.'],
  ['negation', 'pt', 'O barco [-não-] sairá amanhã do porto, disse a ministra.'],
  ['negation', 'pt', 'O conselho [-aceitou-]{+rejeitou+} na sexta-feira o plano do porto.'],
  ['certainty', 'pt', 'A ponte ficará [-provavelmente-] fechada até ao fim do mês.'],
  ['certainty', 'pt', 'O condutor [-alegadamente-] deixou o camião junto ao velho moinho.'],
  ['attribution', 'pt', 'O dono do moinho [-disse-]{+alegou+} que a água foi cortada no domingo.'],
  ['label', 'pt', 'O [-regime-]{+governo+} de Velmark fechou a fronteira à meia-noite.'],
  ['negation', 'nl', 'De veerboot zal in de zomer [-niet-] naar Lindow varen, zei de minister.'],
  ['negation', 'nl', 'De regels voor kleine boten zijn [-duidelijk-]{+onduidelijk+}, zei de havenmeester.'],
  ['certainty', 'nl', 'De brug blijft [-waarschijnlijk-] dicht tot het einde van de maand.'],
  ['certainty', 'nl', 'De [-vermeende-] dief liet de vrachtwagen naast de oude molen staan.'],
  ['attribution', 'nl', 'De eigenaar van de molen [-zei-]{+beweerde+} dat het water op zondag was afgesloten.'],
  ['label', 'nl', 'Het [-regime-]{+regering+} van Velmark sloot om middernacht de grens.'],
  ['negation', 'ru', 'Паром [-не-] выйдет завтра из порта, сказала министр.'],
  ['negation', 'ru', 'Мост через реку [-откроют-]{+закроют+} в понедельник утром.'],
  ['certainty', 'ru', 'Водитель [-якобы-] оставил грузовик у старой мельницы.'],
  ['certainty', 'ru', 'Мост [-вероятно-] останется закрытым до конца месяца.'],
  ['attribution', 'ru', 'Хозяин мельницы [-сказал-]{+утверждал+}, что воду отключили в воскресенье.'],
  ['label', 'ru', 'Двух [-террористов-]{+боевиков+} видели у моста во вторник вечером.'],
  ['wording', 'ru', 'Паром [-вывели-]{+сняли+} с линии во вторник.'],
  ['wording', 'tr', 'Köprü pazartesi [-sabahı-]{+akşamı+} açılacak, dedi başkan.'],
]

for (const [tier, language, marked] of fires)
  test(`${tier} (${language}): ${marked}`, () => expect(tiersOf(language, marked)).toContain(tier))

/** Near misses: the difference itself does not hold what a look at the words might suggest. */
const silent: readonly (readonly [tier: string, language: string, marked: string])[] = [
  ['negation', 'en', 'The mayor did not [-attend-]{+visit+} the opening of the bridge.'],
  ['negation', 'en', 'The mayor [-did not attend-]{+skipped+} the opening of the bridge.'],
  ['negation', 'en', 'The ship has [-not changed-]{+remained+} at its berth since Monday.'],
  ['negation', 'en', 'The small boat[-, without a sail,-] came into the harbour of Kirrick.'],
  ['negation', 'en', 'The council [-did not accept-]{+rejected+} the offer on Friday.'],
  ['negation', 'en', 'Pier [-No. 4-]{+four+} was closed on Friday after the storm.'],
  ['negation', 'en', 'The storm hit [-not only-] the harbour but the old town as well.'],
  ['negation', 'de', 'Der Rat nahm den Plan [-der Union-]{+unter Vorbehalt+} am Freitag an.'],
  ['negation', 'fr', 'Le pont n’est [-pas-]{+plus+} ouvert aux camions depuis lundi.'],
  ['certainty', 'en', 'The bridge [-can-]{+could+} be opened again in June, the engineer said.'],
  ['certainty', 'en', 'The bridge [-may-]{+might+} stay shut until the end of the month.'],
  ['certainty', 'en', 'The hall was opened in [-May-]{+June+} by the mayor of Kirrick.'],
  ['certainty', 'en', 'The ferry [-will leave-]{+leaves+} the harbour at noon on Friday.'],
  ['certainty', 'de', 'Die Brücke [-kann-]{+könnte+} im Juni wieder geöffnet werden, sagte die Ingenieurin.'],
  ['certainty', 'es', 'El puente [-estará-]{+queda+} cerrado hasta el fin de mes.'],
  ['attribution', 'en', 'Kirrick [-said-]{+told reporters+} that the hull was sound.'],
  ['attribution', 'en', 'The yard [-added-] 12 boats to its fleet this year.'],
  ['attribution', 'en', 'The council did it [-according to-]{+in line with+} the law.'],
  ['attribution', 'en', 'Visitors who [-say hello-]{+wave+} are welcome on the quay.'],
  ['attribution', 'de', 'Die Werft [-hat-]{+baute+} das Schiff in einem Jahr.'],
  ['label', 'en', 'The [-terrorists-] left the town before the army came.'],
  ['label', 'en', 'The attack of the [-terrorists-]{+two terrorists+} began at dawn.'],
  ['label', 'en', 'The [-protesters-]{+demonstrators+} stood in the rain all day.'],
  ['label', 'en', 'The [-government-]{+harbour+} bought a second ferry last year.'],
  ['label', 'es', 'El [-gobierno-]{+puerto+} compró otro barco el año pasado.'],
  ['spelling', 'en', 'The delegation flew from [-Austria-]{+Australia+} to Kirrick.'],
  ['spelling', 'en', 'The prize went to [-Maria-]{+Mario+} Lindow on Friday.'],
  ['spelling', 'en', 'The ship sailed for [-Iran-]{+Iraq+} in the evening.'],
  ['spelling', 'en', 'The people of the island were in [-mourning-]{+the morning+} hall.'],
  ['spelling', 'de', 'Die Brücke [-wurde-]{+würde+} im Juni wieder geöffnet.'],
  ['spelling', 'fr', 'Le journal [-publie-]{+publié+} vendredi parle du pont.'],
  ['negation', 'en', 'Nobody [-but the mayor-] knew of the plan to sell the ferry.'],
  ['negation', 'de', 'Die Fähre [-fuhr nicht-]{+blieb+} am Montag im Hafen.'],
  ['negation', 'de', 'Der Rat [-akzeptierte-]{+verwarf+} den Plan der Werft am Freitag [-nicht-].'],
  ['negation', 'de', 'Der Plan kostet [-nicht nur-] Geld, sondern auch Zeit.'],
  ['negation', 'fr', 'La compagnie a [-refusé d’ouvrir-]{+n’a pas ouvert+} le pont vendredi.'],
  ['negation', 'es', 'El barco [-no salió-]{+se quedó+} en el puerto el lunes.'],
  ['negation', 'es', 'El plan [-no solo-] cuesta dinero sino también tiempo.'],
  ['negation', 'it', 'Il piano costa [-non solo-] soldi ma anche tempo.'],
  ['negation', 'it', 'Il traghetto [-non è partito-]{+è rimasto+} in porto lunedì.'],
  ['negation', 'it', 'Il consiglio [-non ha accettato-]{+ha respinto+} il progetto venerdì.'],
  ['certainty', 'it', 'Il ponte [-può-]{+potrebbe+} riaprire in giugno, ha detto l’ingegnera.'],
  ['attribution', 'it', 'La città ha [-aggiunto-] dodici barche alla flotta quest’anno.'],
  ['label', 'it', 'Il [-governo-]{+porto+} ha comprato un altro traghetto l’anno scorso.'],
  ['negation', 'pt', 'O plano custa [-não só-] dinheiro mas também tempo.'],
  ['negation', 'pt', 'O barco [-não saiu-]{+ficou+} no porto na segunda-feira.'],
  ['negation', 'pt', 'O conselho [-não aceitou-]{+rejeitou+} o plano na sexta-feira.'],
  ['certainty', 'pt', 'A ponte [-pode-]{+poderia+} abrir em junho, disse a engenheira.'],
  ['attribution', 'pt', 'A cidade [-acrescentou-] doze barcos à frota este ano.'],
  ['label', 'pt', 'O [-governo-]{+porto+} comprou outro barco no ano passado.'],
  ['negation', 'nl', 'Het plan kost [-niet alleen-] geld maar ook tijd.'],
  ['negation', 'nl', 'De veerboot [-voer niet-]{+bleef+} maandag in de haven.'],
  ['negation', 'nl', 'De raad [-aanvaardde het plan niet-]{+verwierp het plan+} op vrijdag.'],
  ['certainty', 'nl', 'De brug [-kan-]{+zou kunnen+} in juni opengaan, zei de ingenieur.'],
  ['attribution', 'nl', 'De burgemeester [-zei-]{+verklaarde+} dat de brug veilig was.'],
  ['label', 'nl', 'De [-regering-]{+haven+} kocht vorig jaar een tweede veerboot.'],
  ['negation', 'ru', 'План стоит [-не только-] денег, но и времени.'],
  ['negation', 'ru', 'Паром [-не вышел-]{+остался+} в порту в понедельник.'],
  ['negation', 'ru', 'Совет [-не принял-]{+отклонил+} план в пятницу.'],
  ['certainty', 'ru', 'Мост [-может-]{+возможно+} откроется в июне, сказала инженер.'],
  ['attribution', 'ru', 'Мэр [-сказал-]{+отметил+}, что мост надёжен.'],
  ['label', 'ru', '[-Правительство-]{+Порт+} купил в прошлом году второй паром.'],
  ['certainty', 'en', 'The will [-of the old captain-] was read in the hall on Friday.'],
  ['certainty', 'de', 'Die Fähre [-fährt-]{+wird fahren+} am Freitag um zwölf.'],
  ['certainty', 'fr', 'Le pont [-peut-]{+pourrait+} rouvrir en juin, selon l’ingénieure.'],
  ['certainty', 'es', 'El puente [-puede-]{+podría+} abrirse en junio, dijo la ingeniera.'],
  ['attribution', 'de', 'Der Bürgermeister [-sagte-]{+erklärte+}, die Brücke sei sicher.'],
  ['attribution', 'de', 'Die Stadt [-sprach-]{+vergab+} dem Hafen zwölf Boote zu.'],
  ['attribution', 'fr', 'La ville a [-ajouté-] douze bateaux à sa flotte cette année.'],
  ['attribution', 'fr', 'Le maire [-a dit-]{+a expliqué+} que le pont était sûr.'],
  ['attribution', 'es', 'El astillero [-añadió-] doce barcos a su flota este año.'],
  ['label', 'de', 'Die [-Regierung-]{+Werft+} kaufte im vorigen Jahr eine zweite Fähre.'],
  ['label', 'de', 'Die [-Demonstranten-]{+Demonstrierenden+} standen den ganzen Tag im Regen.'],
  ['label', 'fr', 'Les [-manifestants-]{+deux manifestants+} sont restés toute la journée sous la pluie.'],
  ['label', 'es', 'Los [-terroristas-] dejaron la ciudad antes de que llegara el ejército.'],
  ['spelling', 'en', 'The [-principal-]{+principle+} of the school is well known in Kirrick.'],
  ['spelling', 'de', 'Die [-Masse-]{+Maße+} der Brücke wurden am Montag geprüft.'],
  ['spelling', 'fr', 'Le vin [-sur-]{+sûr+} est servi au port le lundi.'],
  ['spelling', 'es', 'La [-papa-]{+papá+} llegó al puerto el viernes.'],
  // What is more than wording, or less.
  ['wording', 'en', 'The ferry was “[-Late-]{+late+}” again on Tuesday.'],
  ['wording', 'en', 'The [-colour-]{+color+} of the new ferry surprised the islanders.'],
  ['wording', 'de', 'Die Fähre wird im Sommer [-nicht-] nach Lindow fahren, sagte die Ministerin.'],
  ['wording', 'de', 'Die [-Strasse-]{+Straße+} nach Lindow bleibt bis Freitag gesperrt.'],
  ['wording', 'fr', 'Deux [-terroristes-]{+combattants+} ont été vus mardi soir près du pont.'],
  ['wording', 'es', 'El dueño del molino [-dijo-]{+alegó+} que el agua fue cortada el domingo.'],
]

for (const [tier, language, marked] of silent)
  test(`not ${tier} (${language}): ${marked}`, () => expect(tiersOf(language, marked)).not.toContain(tier))

test('a negation or a hedge that only stands elsewhere in its sentence is no change of sense', () => {
  const moved = find(
    'The mayor reportedly told the council on Monday that the ferry was late.',
    'The mayor told the council on Monday that the ferry was reportedly late.',
    'en',
  )
  expect(moved.map(({ tier }) => tier)).not.toContain('certainty')
})

test('explanations name the words, and say no more', () => {
  const explain = (marked: string): (string | undefined)[] => {
    const { a, b } = parseMarked(marked)
    return find(a, b, 'en').map(({ explanation }) => inEnglish(explanation))
  }
  expect(explain('The bridge [-may-]{+will+} stay shut until the end of the month.')).toEqual([
    'One article says “may”, the other “will”: how sure it is differs.',
  ])
  expect(explain('The cracks were small[-, the office said-].')).toEqual([
    'Only one article says here whose words these are: “the office said”.',
  ])
  expect(explain('The plan would [-not-] cost the town any money this year.')).toEqual([
    'Only one article says “not” here.',
  ])
})

test('every edit of a text link that is not equal and not moved has one finding', () => {
  fc.assert(
    fc.property(storyPair, ([textA, textB]) => {
      const a = articleFromText({ text: textA })
      const b = articleFromText({ text: textB })
      const { changes } = compare(a, b)
      const edits = changes.flatMap((change) => change.edits.filter(({ op, moved }) => op !== 'equal' && !moved))
      expect(findWording(segment(a), segment(b), changes)).toHaveLength(edits.length)
    }),
    { numRuns: 50 },
  )
})

test('the findings from the other side are the mirror image', () => {
  const print = (tier: string, x: { start: number; end: number }, y: { start: number; end: number }): string =>
    `${tier} ${x.start}–${x.end} ${y.start}–${y.end}`
  for (const [, language, marked] of [...fires, ...silent]) {
    const { a, b } = parseMarked(marked)
    const there = find(a, b, language).map((finding) => print(finding.tier, finding.a, finding.b))
    const back = find(b, a, language).map((finding) => print(finding.tier, finding.b, finding.a))
    expect(back.toSorted()).toEqual(there.toSorted())
  }
})
