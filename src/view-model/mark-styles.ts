import type { Side } from '../engine/article.ts'
import type { Mark } from './row.ts'

/** How one mark looks and what a screen reader says around it. Colour and line tell the side; the words tell the kind. */
interface MarkStyle {
  readonly element: 'ins' | 'del' | 'mark'
  readonly className: string
  /** Spoken before the words; `{name}` is the side's outlet. */
  readonly spoken: string
}

type Marked = Exclude<Mark, 'equal'>

const mark = (className: string, spoken: string) =>
  ({ element: 'mark', className: `mark ${className}`, spoken }) as const

const shared: Readonly<Record<Exclude<Marked, 'only' | 'sentence-only'>, MarkStyle>> = {
  replaced: mark('mark-words', 'reworded, in {name}:'),
  'moved-phrase': mark('mark-words mark-shifted', 'moved phrase, in {name}:'),
  typography: mark('mark-form', 'other form, in {name}:'),
  'moved-sentence': mark('mark-moved', 'moved sentence:'),
}

const lone = (element: 'ins' | 'del'): Readonly<Record<'only' | 'sentence-only', MarkStyle>> => ({
  only: { element, className: 'mark mark-words', spoken: 'only in {name}:' },
  'sentence-only': { element, className: 'mark mark-sentence', spoken: 'only in {name}:' },
})

/** One table for all marks. `del` and `ins` say only how to get from A to B; neither text is the right one. */
export const markStyles: Readonly<Record<Side, Readonly<Record<Marked, MarkStyle>>>> = {
  a: { ...shared, ...lone('del') },
  b: { ...shared, ...lone('ins') },
}

/** Lies on top of another mark, or stands alone. */
export const artefactStyle: MarkStyle = mark('mark-artefact', 'sign of machine handling:')

/** Spoken after the words. */
export const spokenEnd = 'end'
