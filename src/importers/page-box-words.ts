import type { Judgement } from '../engine/text/furniture.ts'
import type { PageBox } from './page-boxes.ts'

/** What publishers call the boxes of a page that are not its story. */
export interface BoxKind {
  readonly words: RegExp
  readonly judgement: Judgement
  /** False where such a box may hold paragraphs of the story, too, and only its lines are set aside. */
  readonly holdsProse: boolean
}

/** Each name is the beginning of a word: `caption` is `captions` and `captiontext`, too. */
const named = (words: string): RegExp => new RegExp(` (?:${words})`, 'u')
const boilerplate = (reason: string): Judgement => ({ part: 'boilerplate', reason })

/** A caption that only the name of its box tells. */
export const CAPTION = boilerplate(/*i18n*/ 'the caption of a picture')

/** Asked in order, the most telling first. */
const boxKinds: readonly BoxKind[] = [
  { words: named('caption|credits? |photo credit'), judgement: CAPTION, holdsProse: true },
  { words: named('copyright'), judgement: boilerplate(/*i18n*/ 'a copyright line'), holdsProse: true },
  {
    words: named('newsletter|sign ?up |subscri(?:be|ption)|email sign'),
    judgement: boilerplate(/*i18n*/ 'a line for a newsletter or a subscription'),
    holdsProse: true,
  },
  {
    words: named(
      'related|recommend|recirc|read ?more|more (?:stories|news|articles|from)|also read|see also|popular|trending|most (?:read|viewed)|promo|outbrain|taboola|teaser|next ?page|up next',
    ),
    judgement: boilerplate(/*i18n*/ 'a link to another story'),
    holdsProse: true,
  },
  {
    words: named('advert|ad (?:wrap|slot|unit|feedback|container|label|text)|sponsor|promoted|adsense|dfp '),
    judgement: boilerplate(/*i18n*/ 'an advertisement'),
    holdsProse: true,
  },
  {
    words: named('comments? |disqus|respond |commenting|comment (?:list|form|area|section)'),
    judgement: boilerplate(/*i18n*/ 'readers’ comments'),
    holdsProse: true,
  },
  {
    words: named('author (?:bio|box|info|content|card|about|desc)|(?:post|about) author|bio |biography'),
    judgement: { part: 'metadata', reason: /*i18n*/ 'who wrote it' },
    holdsProse: true,
  },
  {
    words: named('author|byline|dateline|contributor'),
    judgement: { part: 'metadata', reason: /*i18n*/ 'who wrote it' },
    holdsProse: false,
  },
  {
    words: named(
      'time ?stamp|pub(?:lish(?:ed)?)? ?date|date ?published|post date|dates? |date ?time|posted on|last updated',
    ),
    judgement: { part: 'metadata', reason: /*i18n*/ 'when it was published' },
    holdsProse: false,
  },
  {
    words: named('shar(?:e|ing) |social (?!(?:media )?embed)|follow us|follow '),
    judgement: boilerplate(/*i18n*/ 'a line for sharing the page'),
    holdsProse: false,
  },
  {
    words: named('cookie|consent|gdpr|privacy'),
    judgement: boilerplate(/*i18n*/ 'a notice about cookies or privacy'),
    holdsProse: true,
  },
  {
    words: named('player|video|gallery|slide|carousel|lightbox'),
    judgement: boilerplate(/*i18n*/ 'the label of a video or a gallery'),
    holdsProse: false,
  },
  {
    words: named('tags? |tag list|topics? |keywords |categor(?:y|ies) |filed'),
    judgement: boilerplate(/*i18n*/ 'the page’s tags'),
    holdsProse: false,
  },
  {
    words: named(
      'nav |nav(?:bar|igation)|menu|bread ?crumb|tool(?:s|bar)|pagination|pager|print |reprint|(?:view|post|share|slide) ?(?:s )?count|views |widget|button|skip|footer|text ?resizer|masthead',
    ),
    judgement: boilerplate(/*i18n*/ 'a control of the page'),
    holdsProse: false,
  },
]

/** Answers with the kind of the innermost box that has a telling name, among those that `isSmall` admits; null where none has. */
export function boxKindReader(
  isSmall: (box: PageBox) => boolean,
): (block: { readonly boxes: readonly PageBox[] }) => BoxKind | null {
  const known = new Map<PageBox, BoxKind | null>()
  const kindOf = (box: PageBox): BoxKind | null => {
    const told = known.get(box)
    if (told !== undefined) return told
    const kind = boxKinds.find(({ words }) => words.test(box.words)) ?? null
    known.set(box, kind)
    return kind
  }
  return ({ boxes }) => {
    for (const box of boxes) {
      if (!isSmall(box)) return null
      const kind = kindOf(box)
      if (kind !== null) return kind
    }
    return null
  }
}
