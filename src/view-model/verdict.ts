import type { KindGroup } from './kinds.ts'
import type { Reading } from './reading.ts'
import type { Summary } from './summary.ts'

/** A number behind the verdict. */
export interface Figure {
  readonly value: string
  readonly label: string
  /** The group of differences behind it; null where there are none to show. */
  readonly evidence: KindGroup | null
}

/** "31 of 33 sentences of Meridian Wire and 30 of 30 of The Daily Relay have a counterpart; 2 passages moved." Empty where nothing could be compared. */
export function verdictDetail(names: Reading['names'], summary: Summary): string {
  const { compared, matchedCount, sentenceCount, movedCount } = summary
  if (compared === 'nothing') return ''
  const matched = `${matchedCount.a} of ${sentenceCount.a} sentences of ${names.a} and ${matchedCount.b} of ${sentenceCount.b} of ${names.b} have a counterpart`
  return `${matched}${movedCount === 0 ? '' : `; ${counted(movedCount, 'passage')} moved`}.`
}

/** The numbers behind the verdict, each with its evidence; none where nothing could be compared. */
export function verdictFigures({ counts }: Pick<Reading, 'counts'>, summary: Summary): readonly Figure[] {
  const { compared, matchedShare, onlyCount, quotationCount, alteredCount } = summary
  if (compared === 'nothing') return []
  const only = onlyCount.a + onlyCount.b === 0 ? null : 'only'
  const matched: Figure = { value: percent(matchedShare), label: 'sentences matched', evidence: only }
  const kept: Figure = {
    value: keptWords(summary),
    label: 'words kept',
    evidence: counts.wording === 0 ? null : 'wording',
  }
  const third: Figure =
    quotationCount > 0
      ? {
          value: `${alteredCount} / ${quotationCount}`,
          label: 'quotations altered',
          evidence: alteredCount === 0 ? null : 'quotation',
        }
      : { value: `${onlyCount.a} + ${onlyCount.b}`, label: 'only in A + only in B', evidence: only }
  return [matched, ...(compared === 'words' ? [kept] : []), third]
}

/** The same in one line: "94% of sentences matched · 54% of words kept · 9 of 12 quotations altered". */
export function verdictLine(summary: Summary): string {
  const { compared, matchedShare, onlyCount, quotationCount, alteredCount } = summary
  if (compared === 'nothing') return ''
  const figures = [
    `${percent(matchedShare)} of sentences matched`,
    ...(compared === 'words' ? [`${keptWords(summary)} of words kept`] : []),
    quotationCount > 0
      ? `${alteredCount} of ${counted(quotationCount, 'quotation')} altered`
      : `${onlyCount.a + onlyCount.b} in one only`,
  ]
  return figures.join(' · ')
}

/** An ellipsis until all words are compared. */
function keptWords({ keptShare }: Summary): string {
  return keptShare === null ? '…' : percent(keptShare)
}

/** Never "100%" while something is missing, nor "0%" while something is there. */
function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return '99%'
  if (rounded === 0 && share > 0) return '1%'
  return `${rounded}%`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
