import type { Side } from '../engine/article.ts'
import { families, type Family } from '../view-model/kinds.ts'
import { defaultView, layouts, type Layout } from '../view-model/view-options.ts'

/** A page of the app. */
export type Screen = 'start' | 'compare' | LessonScreen | 'comparisons' | 'how-it-works'

/** What is drawn from a lesson, for a class, for a pupil or for paper. */
export type LessonScreen = 'class' | 'pupil' | 'worksheet'

/** What a link says: a page, and for a comparison its samples, layout, kinds and place, or its id; for a lesson its place. A reader's own text is never in it. */
export interface Address {
  readonly screen: Screen
  /** Ids of sample versions; null for a side that is no sample. */
  readonly versions: Readonly<Record<Side, string | null>>
  /** Id of a comparison that is kept in this browser; null for the one that is open. */
  readonly kept: string | null
  readonly layout: Layout
  /** Kinds that are switched off: a place in the list means nothing without them. */
  readonly hidden: readonly Family[]
  /** Index into the list of differences, or into a lesson's cards. */
  readonly at: number | null
}

/** Where a visit without a link begins. */
export const startAddress: Address = {
  screen: 'start',
  versions: { a: null, b: null },
  kept: null,
  layout: defaultView.layout,
  hidden: defaultView.hidden,
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

/** `#a=ferry-wire&b=ferry-courier&at=12&hide=wording.form` → its address; `startAddress` for what says nothing. Inverse of `formatAddress`. */
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
  return {
    screen: 'compare',
    versions,
    kept: null,
    layout,
    hidden: toFamilies(words.get('hide')),
    at: toIndex(words.get('at')),
  }
}

/** The hash without `#`; empty for the start page. */
export function formatAddress({ screen, versions, kept, layout, hidden, at }: Address): string {
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
    isOther(hidden) && `hide=${inOrder(hidden).join('.')}`,
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

/** What is hidden to begin with where nothing is said; of what is said, the kinds that there are. */
function toFamilies(value: string | undefined): readonly Family[] {
  return value === undefined ? defaultView.hidden : inOrder(value.split('.'))
}

/** The same kinds, each once, in the order of the bar. */
function inOrder(hidden: readonly string[]): readonly Family[] {
  return families.map(({ family }) => family).filter((family) => hidden.includes(family))
}

function isOther(hidden: readonly Family[]): boolean {
  return inOrder(hidden).join() !== inOrder(defaultView.hidden).join()
}

function toIndex(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,7}$/.test(value) && Number(value) <= MAX_AT ? Number(value) : null
}
