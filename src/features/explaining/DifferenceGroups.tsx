import { memo, useMemo, useState, type ReactNode } from 'react'
import { t } from '@lingui/core/macro'
import { useGrowing } from '../../ui/use-growing.ts'
import { groupDifferences, type Listed } from '../../view-model/grouped.ts'
import { glyphOf, kindGroups, kindWords, type KindGroup } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import { DifferenceNote } from './DifferenceNote.tsx'
import { GroupFrame, type Sought } from './GroupFrame.tsx'
import { Readings } from './Readings.tsx'

/** How many of a group are listed before "show all". */
const FIRST_LISTED = 50

/** Entries of a group that are drawn in one frame. */
const AT_ONCE = 4

/** Groups that are unfolded to begin with: what a reader came for, and what is short. */
const SERIOUS: ReadonlySet<KindGroup> = new Set(['quotation', 'fact', 'certainty', 'attribution', 'label'])
const FEW = 3

/** Longest reading in the list, in characters: about two lines of the panel. */
const LONGEST = 80

interface DifferenceGroupsProps extends Sought {
  readonly reading: Reading
  readonly at: number | null
  readonly onAt: (index: number) => void
  /** What follows the groups. */
  readonly children: ReactNode
}

/** All differences by kind, each group with its count: a few entries a frame, and in the end what follows them. */
export function DifferenceGroups({ reading, at, onAt, sought, onFound, children }: DifferenceGroupsProps) {
  const { present, partCount } = useMemo(() => inParts(reading.differences), [reading.differences])
  const drawn = useGrowing(partCount + 1)
  // The last group of a family is the general one.
  const soughtGroup = present.findLast(({ family }) => family === sought)
  const current = at === null ? undefined : reading.differences[at]
  const lists = present.map(({ group, family, heading, listed, from, to }) => {
    if (drawn <= from) return null
    const inGroup = current !== undefined && kindWords[current.kind].group === group
    return (
      <Group
        key={group}
        isSerious={SERIOUS.has(group)}
        glyph={glyphOf(family)}
        heading={heading}
        listed={listed}
        drawn={drawn < to ? (drawn - from) * AT_ONCE : Infinity}
        reading={reading}
        at={inGroup ? at : null}
        onAt={onAt}
        onFound={soughtGroup?.group === group ? onFound : null}
      />
    )
  })
  return (
    <>
      {lists}
      {drawn > partCount ? children : null}
    </>
  )
}

/** The groups that have something, and which of the parts, of a few entries each and counted through all groups, are theirs: `from` up to, not including, `to`. */
function inParts(differences: Reading['differences']) {
  const groups = groupDifferences(differences)
  const present = []
  let partCount = 0
  for (const words of kindGroups) {
    const listed = groups.get(words.group)
    if (listed === undefined) continue
    const from = partCount
    partCount += Math.ceil(Math.min(listed.length, FIRST_LISTED) / AT_ONCE)
    present.push({ ...words, listed, from, to: partCount })
  }
  return { present, partCount }
}

interface GroupProps extends Omit<DifferenceGroupsProps, 'children' | keyof Sought> {
  readonly isSerious: boolean
  /** Null where it is not sought. */
  readonly onFound: (() => void) | null
  readonly glyph: string
  readonly heading: string
  readonly listed: readonly Listed[]
  /** How many of them are drawn so far. */
  readonly drawn: number
}

const Group = memo(function Group({ isSerious, listed, drawn, reading, at, onAt, ...frame }: GroupProps) {
  const [all, setAll] = useState(false)
  const count = listed.length
  const shown = all ? listed : listed.slice(0, FIRST_LISTED)
  return (
    <GroupFrame {...frame} count={count} isOpen={isSerious || count <= FEW}>
      <ul>
        {shown.slice(0, drawn).map(({ index, difference }) => (
          <Entry
            key={difference.key}
            index={index}
            difference={difference}
            reading={reading}
            isCurrent={index === at}
            onAt={onAt}
          />
        ))}
      </ul>
      {shown.length < count ? (
        <button type="button" className="button button-plain show-all" onClick={() => setAll(true)}>
          {t`Show all ${count}`}
        </button>
      ) : null}
    </GroupFrame>
  )
})

interface EntryProps extends Listed {
  readonly reading: Reading
  readonly isCurrent: boolean
  readonly onAt: (index: number) => void
}

const Entry = memo(function Entry({ index, difference, reading, isCurrent, onAt }: EntryProps) {
  return (
    <li>
      <button type="button" className="listed" aria-current={isCurrent || undefined} onClick={() => onAt(index)}>
        <Readings reading={reading} difference={difference} length={LONGEST} />
        <DifferenceNote reading={reading} difference={difference} />
      </button>
    </li>
  )
})
