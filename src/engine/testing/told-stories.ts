interface Story {
  /** Five sentences. */
  readonly sentences: readonly string[]
  /** The second one in other words, the third one as two, a line of the page, and a sentence of another story. */
  readonly reworded: string
  readonly halves: readonly [string, string]
  readonly line: string
  readonly other: string
}

const stories: Readonly<Record<string, Story>> = {
  en: {
    sentences: [
      'The council of Lindholm closed the old harbour bridge on Monday after divers had found cracks in its piers.',
      'The bridge was built in 1931 and carries four thousand cars a day to the island of Skerrin.',
      'Ferries will leave every twenty minutes until a pontoon bridge stands, which takes the army ten days.',
      'The mayor asked shopkeepers on the east bank to be patient and promised them lower rents.',
      'A vote on the repair, which may cost twelve million crowns, is expected before the end of June.',
    ],
    reworded: 'Built in 1931, the bridge brings some four thousand cars to the island of Skerrin each day.',
    halves: [
      'Ferries will leave every twenty minutes until a pontoon bridge stands.',
      'Building the pontoon bridge takes the army ten days.',
    ],
    line: 'Share this article',
    other: 'A beekeeper in the valley of Orne has bred a bee that sleeps all winter.',
  },
  de: {
    sentences: [
      'Der Rat von Lindholm sperrte am Montag die alte Hafenbrücke, nachdem Taucher Risse in den Pfeilern fanden.',
      'Die Brücke wurde 1931 gebaut und trägt jeden Tag viertausend Autos zur Insel Skerrin.',
      'Fähren fahren alle zwanzig Minuten, bis eine Pontonbrücke steht, wofür die Armee zehn Tage braucht.',
      'Die Bürgermeisterin bat die Händler am Ostufer um Geduld und versprach ihnen niedrigere Mieten.',
      'Über die Sanierung, die zwölf Millionen Kronen kosten kann, wird vor Ende Juni abgestimmt.',
    ],
    reworded: '1931 gebaut, bringt die Brücke täglich etwa viertausend Autos auf die Insel Skerrin.',
    halves: [
      'Fähren fahren alle zwanzig Minuten, bis eine Pontonbrücke steht.',
      'Für die Pontonbrücke braucht die Armee zehn Tage.',
    ],
    line: 'Artikel teilen',
    other: 'Ein Imker im Tal der Orne hat eine Biene gezüchtet, die den ganzen Winter schläft.',
  },
  fr: {
    sentences: [
      'Le conseil de Lindholm a fermé lundi le vieux pont du port après la découverte de fissures dans ses piles.',
      'Le pont fut construit en 1931 et porte chaque jour quatre mille voitures vers l’île de Skerrin.',
      'Des bacs partiront toutes les vingt minutes jusqu’à ce qu’un pont flottant soit prêt, ce qui prendra dix jours à l’armée.',
      'La maire a demandé aux marchands de la rive est d’être patients et leur a promis des loyers plus bas.',
      'Un vote sur la réparation, qui peut coûter douze millions de couronnes, est attendu avant la fin de juin.',
    ],
    reworded: 'Construit en 1931, le pont amène quelque quatre mille voitures par jour à l’île de Skerrin.',
    halves: [
      'Des bacs partiront toutes les vingt minutes jusqu’à ce qu’un pont flottant soit prêt.',
      'L’armée mettra dix jours pour construire ce pont flottant.',
    ],
    line: 'Partager cet article',
    other: 'Un apiculteur de la vallée de l’Orne a élevé une abeille qui dort tout l’hiver.',
  },
}

/** The languages that stories are told in. */
export const languages: readonly string[] = Object.keys(stories)

/**
 * A story of these paragraphs, by number: `2` the second sentence, `2r` it in other words, `3h` the third as two, `x` of another story,
 * `l` a line of the page.
 */
export function tell(language: string, paragraphs: string): string {
  const story = stories[language]
  if (story === undefined) return ''
  const paragraph = (key: string): string => {
    if (key === '2r') return story.reworded
    if (key === '3h') return story.halves.join(' ')
    return key === 'x' ? story.other : key === 'l' ? story.line : (story.sentences[Number(key) - 1] ?? '')
  }
  return paragraphs.split(' ').map(paragraph).join('\n\n')
}

const KEYS = ['1', '2', '2r', '3', '3h', '4', '5', 'x', 'l']

/** The key of a paragraph; its own words where it is none. */
export function keyOf(language: string, words: string): string {
  return KEYS.find((key) => tell(language, key) === words) ?? words
}
