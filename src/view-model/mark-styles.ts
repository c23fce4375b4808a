import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Mark } from './row.ts'

/** How one mark looks and what a screen reader says around it. Colour and line tell the side; the words tell the kind. */
interface MarkStyle {
  readonly element: 'ins' | 'del' | 'mark'
  readonly className: string
  /** Spoken before the words of a side, which is named by its outlet. */
  readonly spoken: (outlet: string) => string
}

type Marked = Exclude<Mark, 'equal'>

const mark = (className: string, spoken: MarkStyle['spoken']) =>
  ({ element: 'mark', className: `mark ${className}`, spoken }) as const

const shared: Readonly<Record<Exclude<Marked, 'only' | 'sentence-only'>, MarkStyle>> = {
  replaced: mark('mark-words', (outlet) => t`reworded, in ${outlet}:`),
  'moved-phrase': mark('mark-words mark-shifted', (outlet) => t`moved phrase, in ${outlet}:`),
  typography: mark('mark-form', (outlet) => t`other form, in ${outlet}:`),
  'moved-sentence': mark('mark-moved', () => t`moved sentence:`),
}

const spokenOnly = (outlet: string): string => t`only in ${outlet}:`

const lone = (element: 'ins' | 'del'): Readonly<Record<'only' | 'sentence-only', MarkStyle>> => ({
  only: { element, className: 'mark mark-words', spoken: spokenOnly },
  'sentence-only': { element, className: 'mark mark-sentence', spoken: spokenOnly },
})

/** One table for all marks. `del` and `ins` say only how to get from A to B; neither text is the right one. */
export const markStyles: Readonly<Record<Side, Readonly<Record<Marked, MarkStyle>>>> = {
  a: { ...shared, ...lone('del') },
  b: { ...shared, ...lone('ins') },
}

/** Lies on top of another mark, or stands alone. */
export const artefactStyle: MarkStyle = mark('mark-artefact', () => t`sign of machine handling:`)

/** Spoken after the words. */
export function spokenEnd(): string {
  return t({ message: 'end', context: 'said by a screen reader after marked words' })
}
