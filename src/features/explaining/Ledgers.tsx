import { memo, useMemo } from 'react'
import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { wordsAt } from '../../view-model/differences.ts'
import { toLedgers, type Ledger } from '../../view-model/ledgers.ts'
import type { Reading } from '../../view-model/reading.ts'
import { toSwaps } from '../../view-model/swaps.ts'
import { useGrowing } from '../../ui/use-growing.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { GroupFrame, type Sought } from './GroupFrame.tsx'
import { OneReading } from './OneReading.tsx'

/** Longest reading in a list, in characters: about two lines of the panel. */
const LONGEST = 80

/** How many of a list are shown: a story has fewer, and what is behind them stands in the texts. */
const MOST_LISTED = 50

interface LedgersProps extends Sought {
  readonly reading: Reading
  readonly onRow: (row: number) => void
  readonly onAt: (index: number) => void
}

/** What is no difference in the words, to look things up in: quotations kept, facts in another form, origin; and word for word. A list a frame. */
export const Ledgers = memo(function Ledgers({ reading, sought, onFound, onRow, onAt }: LedgersProps) {
  const ledgers = useMemo(() => toLedgers(reading), [reading])
  const drawn = useGrowing(ledgers.length + 1)
  return (
    <>
      {ledgers.slice(0, drawn).map((ledger) => (
        <LedgerList
          key={keyOf(ledger)}
          reading={reading}
          ledger={ledger}
          sought={sought}
          onFound={onFound}
          onRow={onRow}
        />
      ))}
      {drawn > ledgers.length ? <Swaps reading={reading} onAt={onAt} /> : null}
    </>
  )
})

/** The same in every language, so that a list stays unfolded. */
function keyOf({ glyph, group, isShared }: Ledger): string {
  return `${glyph} ${group ?? ''} ${isShared}`
}

interface LedgerListProps extends Omit<LedgersProps, 'onAt'> {
  readonly ledger: Ledger
}

function LedgerList({ reading, ledger, sought, onFound, onRow }: LedgerListProps) {
  const { heading, glyph, group, entries, isShared } = ledger
  return (
    <GroupFrame
      glyph={glyph}
      heading={heading}
      count={entries.length}
      isOpen={group !== null || (isShared && reading.comparison.relation.kind === 'same-event')}
      onFound={group !== null && group === sought ? onFound : null}
    >
      <ul>
        {entries.slice(0, MOST_LISTED).map((entry, index) => (
          // Two findings may name the same places.
          <li key={index}>
            <button type="button" className="listed" onClick={() => onRow(entry.row)}>
              <span className="readings">
                <OneReading
                  reading={reading}
                  side="a"
                  words={wordsAt(reading.comparison, 'a', entry.a)}
                  length={LONGEST}
                />
                <OneReading
                  reading={reading}
                  side="b"
                  words={wordsAt(reading.comparison, 'b', entry.b)}
                  length={LONGEST}
                />
              </span>
              {entry.note === '' ? null : <small className="listed-note">{entry.note}</small>}
            </button>
          </li>
        ))}
      </ul>
    </GroupFrame>
  )
}

function Swaps({ reading, onAt }: Pick<LedgersProps, 'reading' | 'onAt'>) {
  const swaps = useMemo(() => toSwaps(reading), [reading])
  if (swaps.length === 0) return null
  return (
    <GroupFrame glyph="⇄" heading={t`One word for another`} count={swaps.length} isOpen={false} onFound={null}>
      <ul>
        {swaps.slice(0, MOST_LISTED).map(({ a, b, at }) => (
          <li key={`${a} ${b}`} className="swap">
            <span className="swap-words">
              {a} → {b}
            </span>
            {at.map((index, k) => (
              <SwapPlace key={index} word={a} other={b} place={k + 1} onSelect={() => onAt(index)} />
            ))}
          </li>
        ))}
      </ul>
    </GroupFrame>
  )
}

interface SwapPlaceProps {
  readonly word: string
  readonly other: string
  /** Counted from 1. */
  readonly place: number
  readonly onSelect: () => void
}

function SwapPlace({ word, other, place, onSelect }: SwapPlaceProps) {
  return (
    <button type="button" className="swap-place" onClick={onSelect}>
      <Trans>
        <VisuallyHidden>
          {word} became {other}, place{' '}
        </VisuallyHidden>
        {place}
      </Trans>
    </button>
  )
}
