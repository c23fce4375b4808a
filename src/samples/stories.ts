// The built-in stories: fiction written for this project. No outlet, person, place or company in them exists.
//
// ferry: one text on its way through a newsroom.
//   ferry-wire       the agency's story.
//   ferry-courier    a local paper's version: new headline, agency credit gone, British spelling, straight quotation marks.
//                    Split: the first sentence stands as two. Merged: the two sentences on the length of the cracks and
//                    the hull are one. Moved up: the farmer (tenth paragraph to second) and the repair yard (last to fifth).
//                    Dropped: the tip-off, the company's own words, the tender. Softened: "ordered" became "taken",
//                    "rejected" became "questioned". Added: the shop and the travel desk. It keeps what the wire got wrong.
//   ferry-corrected  the agency two days later: a figure, a title and a quotation put right, two sentences brought up to
//                    date, a note at the end.
//
// dam: a text translated into another language and back by machine.
//   dam-wire          the agency's story.
//   dam-retranslated  nearly every sentence has its counterpart in order. Inside quotations "don't have to" became "must
//                     not", "ought to" "would have had to", "can" "may". Idioms taken literally (a plan that "fell into
//                     the water", "perched and dry"), words taken for their twins (pens: feathers, steal: fly, millers:
//                     windmills, gas: gasoline). Billion became million, Wednesday Thursday, "by" "before". A name is
//                     split by its verb ("Petra told … Lund"), "said. on the" has a stray full stop, » closes quotations.
//                     Moved: the paragraphs on 2004 and on the opposition changed places.
//
// meteorite: a text as three scrapers left it.
//   meteorite-wire    the agency's story.
//   meteorite-pond    all of it, with the page around it: cookies, sharing, caption, newsletter, copyright.
//   meteorite-mill    doubled words, sentences cut short, paragraphs gone, accents and apostrophes lost from names, a
//                     judge's name torn in two, the end cut off.
//   meteorite-hopper  UTF-8 read as Windows-1252, entities left standing, guillemets, line breaks and hyphens of a narrow
//                     column, an advertisement in the middle of a sentence.
//
// ward: one press conference, three independent reports. They share quotations and figures, but no sentence.
//   ward-bulletin     the authority's own paper: the plan first, the objections last.
//   ward-nettle       hostile: drops "today" from "I cannot promise today", stops a quotation before its "but", and counts
//                     46 jobs where the others have 31.
//   ward-herald       the local paper: begins with a woman outside; British spelling, single quotation marks.

import { t } from '@lingui/core/macro'
import type { CardInWords } from '../view-model/place-lesson.ts'

/**
 * One event, told in two to four versions; the first two are the pair a reader is shown first. What stands in menus and lists about it is in
 * the language that the page speaks; its texts and its lesson are English.
 */
export interface Story {
  readonly id: string
  readonly title: string
  /** One line for the reader: what to look for. At most 90 characters. */
  readonly lookFor: string
  readonly versions: readonly Version[]
  readonly lesson: StoryLesson
}

/** A lesson about two versions of a story. */
export interface StoryLesson {
  /** Their ids. */
  readonly versions: readonly [a: string, b: string]
  /** What pupils can do afterwards, in one sentence. */
  readonly aim: string
  /** In years. */
  readonly age: string
  /** 20 to 40. */
  readonly minutes: number
  /** Its cards in the order in which they are shown, fetched when first asked for. */
  readonly load: () => Promise<readonly CardInWords[]>
}

/** One text of a story. Its first line is the headline; blocks are separated by blank lines. */
export interface Version {
  /** Unique over all stories, fit for a link, and stable: shared links contain it. */
  readonly id: string
  readonly outlet: string
  readonly label: string
  /** Day of publication, YYYY-MM-DD. */
  readonly date: string
  readonly language: 'en'
  /** The text, fetched when first asked for: nobody reads all twelve. */
  readonly load: () => Promise<string>
}

/** All stories, in the order in which they are offered. */
export const stories: readonly Story[] = [
  {
    id: 'ferry',
    get title() {
      return t`The ferry`
    },
    get lookFor() {
      return t`Cut, softened and put in a new order by a local paper; then corrected by the agency.`
    },
    lesson: {
      versions: ['ferry-wire', 'ferry-courier'],
      aim: 'Tell from small words whom a story is written for, and what was left out on the way.',
      get age() {
        return t`11 to 14`
      },
      minutes: 35,
      load: async () => (await import('./lessons/ferry.ts')).ferryCards,
    },
    versions: [
      {
        id: 'ferry-wire',
        outlet: 'Meridian Wire',
        get label() {
          return t`Wire story`
        },
        date: '2026-03-10',
        language: 'en',
        load: () => import('./ferry/wire.txt?raw').then(toText),
      },
      {
        id: 'ferry-courier',
        outlet: 'Skerrin Courier',
        get label() {
          return t`Cut by a local paper`
        },
        date: '2026-03-11',
        language: 'en',
        load: () => import('./ferry/courier.txt?raw').then(toText),
      },
      {
        id: 'ferry-corrected',
        outlet: 'Meridian Wire',
        get label() {
          return t`Corrected wire story`
        },
        date: '2026-03-12',
        language: 'en',
        load: () => import('./ferry/corrected.txt?raw').then(toText),
      },
    ],
  },
  {
    id: 'dam',
    get title() {
      return t`The dam`
    },
    get lookFor() {
      return t`Translated away and back: watch the quotations, the idioms and one very large sum.`
    },
    lesson: {
      versions: ['dam-wire', 'dam-retranslated'],
      aim: 'Spot what a machine translation does to quotations and numbers, and ask for the source.',
      get age() {
        return t`13 to 16`
      },
      minutes: 40,
      load: async () => (await import('./lessons/dam.ts')).damCards,
    },
    versions: [
      {
        id: 'dam-wire',
        outlet: 'Meridian Wire',
        get label() {
          return t`Wire story`
        },
        date: '2026-05-18',
        language: 'en',
        load: () => import('./dam/wire.txt?raw').then(toText),
      },
      {
        id: 'dam-retranslated',
        outlet: 'The Lantern Digest',
        get label() {
          return t`Translated away and back`
        },
        date: '2026-05-20',
        language: 'en',
        load: () => import('./dam/retranslated.txt?raw').then(toText),
      },
    ],
  },
  {
    id: 'meteorite',
    get title() {
      return t`The meteorite`
    },
    get lookFor() {
      return t`Copied by three scrapers: page clutter, lost words, broken characters.`
    },
    lesson: {
      versions: ['meteorite-wire', 'meteorite-mill'],
      aim: 'Recognize a copy that nobody has read, and say what can still be believed in it.',
      get age() {
        return t`10 to 13`
      },
      minutes: 25,
      load: async () => (await import('./lessons/meteorite.ts')).meteoriteCards,
    },
    versions: [
      {
        id: 'meteorite-wire',
        outlet: 'Meridian Wire',
        get label() {
          return t`Wire story`
        },
        date: '2026-09-10',
        language: 'en',
        load: () => import('./meteorite/wire.txt?raw').then(toText),
      },
      {
        id: 'meteorite-pond',
        outlet: 'PressPond',
        get label() {
          return t`With the page around it`
        },
        date: '2026-09-10',
        language: 'en',
        load: () => import('./meteorite/pond.txt?raw').then(toText),
      },
      {
        id: 'meteorite-mill',
        outlet: 'Storymill',
        get label() {
          return t`With words lost and doubled`
        },
        date: '2026-09-11',
        language: 'en',
        load: () => import('./meteorite/mill.txt?raw').then(toText),
      },
      {
        id: 'meteorite-hopper',
        outlet: 'Feedhopper',
        get label() {
          return t`With broken characters`
        },
        date: '2026-09-11',
        language: 'en',
        load: () => import('./meteorite/hopper.txt?raw').then(toText),
      },
    ],
  },
  {
    id: 'ward',
    get title() {
      return t`The birth ward`
    },
    get lookFor() {
      return t`One press conference, three reports: which words did each of them quote, and where?`
    },
    lesson: {
      versions: ['ward-bulletin', 'ward-nettle'],
      aim: 'Find out how two reports with the same facts can tell two stories.',
      get age() {
        return t`14 to 17`
      },
      minutes: 40,
      load: async () => (await import('./lessons/ward.ts')).wardCards,
    },
    versions: [
      {
        id: 'ward-bulletin',
        outlet: 'Eskmere Public Service Bulletin',
        get label() {
          return t`The official bulletin`
        },
        date: '2026-10-14',
        language: 'en',
        load: () => import('./ward/bulletin.txt?raw').then(toText),
      },
      {
        id: 'ward-nettle',
        outlet: 'The Nettle',
        get label() {
          return t`A hostile report`
        },
        date: '2026-10-15',
        language: 'en',
        load: () => import('./ward/nettle.txt?raw').then(toText),
      },
      {
        id: 'ward-herald',
        outlet: 'Tarnside Herald',
        get label() {
          return t`The local paper`
        },
        date: '2026-10-15',
        language: 'en',
        load: () => import('./ward/herald.txt?raw').then(toText),
      },
    ],
  },
]

/** The version with this id, in whichever story; undefined for an id that no story has. */
export function findVersion(id: string): Version | undefined {
  return stories.flatMap((story) => story.versions).find((version) => version.id === id)
}

function toText(file: { default: string }): string {
  return file.default
}
