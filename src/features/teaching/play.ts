import type { LessonCard } from '../../view-model/lesson.ts'

/** How far a card is uncovered: both texts plain, then what differs marked, then the answer. */
export type Stage = 'guess' | 'words' | 'answer'

/** Hands counted for each of the three choices. */
export type Tally = readonly [number, number, number]

/** Where a class is in its lesson. Of it, only the card is kept: closing the page forgets every guess. */
export interface Play {
  /** Index of the card. */
  readonly at: number
  readonly stage: Stage
  /** By `keyOf` the card, so that another order takes its counts along. */
  readonly tallies: ReadonlyMap<string, Tally>
}

export type PlayAction =
  | { readonly type: 'stepped'; readonly by: 1 | -1; readonly count: number }
  | { readonly type: 'went'; readonly at: number }
  | { readonly type: 'revealed'; readonly count: number }
  | { readonly type: 'counted'; readonly card: LessonCard; readonly choice: number; readonly by: 1 | -1 }

/** At a card, nothing guessed. */
export function beginAt(at: number): Play {
  return { at, stage: 'guess', tallies: new Map() }
}

const none: Tally = [0, 0, 0]

/** More hands than any class has. */
const MOST_HANDS = 99

/** The next state; another card begins with its words unmarked. */
export function reducePlay(play: Play, action: PlayAction): Play {
  switch (action.type) {
    case 'stepped':
      return goTo(play, Math.min(Math.max(play.at + action.by, 0), Math.max(action.count - 1, 0)))
    case 'went':
      return goTo(play, action.at)
    case 'revealed':
      if (play.stage === 'guess') return { ...play, stage: 'words' }
      if (play.stage === 'words') return { ...play, stage: 'answer' }
      return play.at + 1 < action.count ? goTo(play, play.at + 1) : play
    case 'counted': {
      const before = tallyOf(play, action.card)
      const [first, second, third] = before.map((hands, choice) =>
        choice === action.choice ? Math.min(Math.max(hands + action.by, 0), MOST_HANDS) : hands,
      )
      const tally: Tally = [first ?? 0, second ?? 0, third ?? 0]
      return { ...play, tallies: new Map([...play.tallies, [keyOf(action.card), tally]]) }
    }
  }
}

/** The hands counted for a card. */
export function tallyOf({ tallies }: Play, card: LessonCard): Tally {
  return tallies.get(keyOf(card)) ?? none
}

function goTo(play: Play, at: number): Play {
  return at === play.at ? play : { ...play, at, stage: 'guess' }
}

/** Unlike that of every other card of a lesson. */
export function keyOf({ a, b, kind }: LessonCard): string {
  return `${kind} ${a?.start ?? ''}:${a?.end ?? ''} ${b?.start ?? ''}:${b?.end ?? ''}`
}
