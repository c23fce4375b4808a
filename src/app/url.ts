import type { Side } from '../engine/article.ts'
import { defaultView, layouts, type Layout } from '../view-model/view-options.ts'

/** A page of the app. */
export type Screen = 'start' | 'compare' | LessonScreen | 'comparisons' | 'how-it-works'

/** What is drawn from a lesson, for a class, for a pupil or for paper. */
export type LessonScreen = 'class' | 'pupil' | 'worksheet'

/** What a link says: a page, and for a comparison its samples, layout and place, or its id; for a lesson its place. A reader's own text is never in it. */
export interface Address {
  readonly screen: Screen
  /** Ids of sample versions; null for a side that is no sample. */
  readonly versions: Readonly<Record<Side, string | null>>
  /** Id of a comparison that is kept in this browser; null for the one that is open. */
  readonly kept: string | null
  readonly layout: Layout
  /** Index into the list of differences, or into a lesson's cards. */
  readonly at: number | null
}

/** Where a visit without a link begins. */
export const startAddress: Address = {
  screen: 'start',
  versions: { a: null, b: null },
  kept: null,
  layout: 'side-by-side',
  at: null,
}

const lessonScreens: readonly LessonScreen[] = ['class', 'pupil', 'worksheet']

/** Whether a screen is drawn from a lesson. */
export function isOfLesson(screen: Screen): screen is LessonScreen {
  return lessonScreens.some((known) => known === screen)
}

/** Longest id that is looked up, and highest place; a forged link costs nothing. */
const ID_PATTERN = /^[a-z0-9-]{1,64}$/
const MAX_AT = 1_000_000

/** `#a=ferry-wire&b=ferry-courier&at=12&layout=merged` → its address; `startAddress` for what says nothing. Inverse of `formatAddress`. */
export function parseAddress(hash: string): Address {
  const words = new Map(hash.replace(/^#/, '').split('&').map(toPair))
  const ofLesson = lessonScreens.find((screen) => words.has(screen))
  if (ofLesson !== undefined) return { ...startAddress, screen: ofLesson, at: toIndex(words.get('at')) }
  if (words.has('how-it-works')) return { ...startAddress, screen: 'how-it-works' }
  if (words.has('comparisons')) return { ...startAddress, screen: 'comparisons' }
  const kept = toId(words.get('kept'))
  if (kept !== null) return { ...startAddress, screen: 'compare', kept }
  const versions = { a: toId(words.get('a')), b: toId(words.get('b')) }
  // What it holds is not the address's business.
  if (words.has('s')) return { ...startAddress, screen: 'compare' }
  if (!words.has('compare') && versions.a === null && versions.b === null) return startAddress
  const layout = layouts.find((other) => other === words.get('layout')) ?? defaultView.layout
  return { screen: 'compare', versions, kept: null, layout, at: toIndex(words.get('at')) }
}

/** The hash without `#`; empty for the start page. */
export function formatAddress({ screen, versions, kept, layout, at }: Address): string {
  if (screen === 'start') return ''
  if (screen === 'how-it-works' || screen === 'comparisons') return screen
  // For what is drawn from a lesson, that is all: a sample's id would tell its outlet, and the texts come from what is kept.
  if (isOfLesson(screen)) return at === null ? screen : `${screen}&at=${at}`
  if (kept !== null) return `kept=${kept}`
  const words = [
    versions.a === null && versions.b === null && 'compare',
    versions.a !== null && `a=${versions.a}`,
    versions.b !== null && `b=${versions.b}`,
    at !== null && `at=${at}`,
    layout !== defaultView.layout && `layout=${layout}`,
  ]
  return words.filter((word) => word !== false).join('&')
}

function toPair(word: string): readonly [string, string] {
  const [name = '', value = ''] = word.split('=', 2)
  return [name, value]
}

function toId(value: string | undefined): string | null {
  return value !== undefined && ID_PATTERN.test(value) ? value : null
}

function toIndex(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,7}$/.test(value) && Number(value) <= MAX_AT ? Number(value) : null
}
