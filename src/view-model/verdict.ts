import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import type { Comparison } from '../engine/compare.ts'
import type { Family } from './kinds.ts'
import type { Reading } from './reading.ts'
import type { Summary } from './summary.ts'
import { tell } from './told.ts'

/** A number behind the verdict. */
export interface Figure {
  readonly value: string
  readonly label: string
  /** The differences behind it; null where there are none to show. */
  readonly evidence: Family | null
}

/** How far the articles could be compared; null where the verdict's sentence says it, or nothing is to be said. */
export function limitBesideSummary({ limited, relation }: Pick<Comparison, 'limited' | 'relation'>): string | null {
  const limit = limited === null ? null : tell(limited)
  return limit === tell(relation.summary) ? null : limit
}

/** "31 of 33 sentences of Meridian Wire and 30 of 30 of The Daily Relay have a counterpart; 2 passages moved." Empty where nothing could be compared. */
export function verdictDetail(names: Reading['names'], summary: Summary): string {
  const { compared, matchedCount, sentenceCount, movedCount } = summary
  if (compared === 'nothing') return ''
  const [matchedA, matchedB, allA, allB] = [matchedCount.a, matchedCount.b, sentenceCount.a, sentenceCount.b]
  const [outletA, outletB] = [names.a, names.b]
  if (movedCount === 0)
    return t`${matchedA} of ${allA} sentences of ${outletA} and ${matchedB} of ${allB} of ${outletB} have a counterpart.`
  return t`${matchedA} of ${allA} sentences of ${outletA} and ${matchedB} of ${allB} of ${outletB} have a counterpart; ${plural(movedCount, { one: '# passage', other: '# passages' })} moved.`
}

/** The numbers behind the verdict, each with its evidence; none where nothing could be compared. */
export function verdictFigures({ counts }: Pick<Reading, 'counts'>, summary: Summary): readonly Figure[] {
  const { compared, matchedShare, onlyCount, quotationCount, alteredCount } = summary
  if (compared === 'nothing') return []
  const only = onlyCount.a + onlyCount.b === 0 ? null : 'only'
  const matched: Figure = { value: percent(matchedShare), label: t`sentences matched`, evidence: only }
  const kept: Figure = {
    value: keptWords(summary),
    label: t`words kept`,
    evidence: counts.wording === 0 ? null : 'wording',
  }
  const third: Figure =
    quotationCount > 0
      ? {
          value: `${alteredCount} / ${quotationCount}`,
          label: t`quotations altered`,
          evidence: alteredCount === 0 ? null : 'quotation',
        }
      : { value: `${onlyCount.a} + ${onlyCount.b}`, label: t`only in A + only in B`, evidence: only }
  return [matched, ...(compared === 'words' ? [kept] : []), third]
}

/** The same in one line: "94% of sentences matched · 54% of words kept · 9 of 12 quotations altered". */
export function verdictLine(summary: Summary): string {
  const { compared, matchedShare, onlyCount, quotationCount, alteredCount } = summary
  if (compared === 'nothing') return ''
  const [matched, kept, onlyOne] = [percent(matchedShare), keptWords(summary), onlyCount.a + onlyCount.b]
  const figures = [
    t`${matched} of sentences matched`,
    ...(compared === 'words' ? [t`${kept} of words kept`] : []),
    quotationCount > 0
      ? t`${alteredCount} of ${plural(quotationCount, { one: '# quotation', other: '# quotations' })} altered`
      : t`${onlyOne} in one only`,
  ]
  return figures.join(' · ')
}

/** An ellipsis until all words are compared. */
function keptWords({ keptShare }: Summary): string {
  return keptShare === null ? '…' : percent(keptShare)
}

/** Never "100%" while something is missing, nor "0%" while something is there. */
function percent(share: number): string {
  const rounded = Math.round(share * 100) / 100
  const shown = rounded === 1 && share < 1 ? 0.99 : rounded === 0 && share > 0 ? 0.01 : rounded
  return i18n.number(shown, { style: 'percent' })
}
