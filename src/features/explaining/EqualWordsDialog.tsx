import { useId, useMemo, useState } from 'react'
import type { FormEvent } from 'react'
import { plural, t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { equate, isEquated, type EqualWords } from '../../view-model/equal-words.ts'
import { countEqualPlaces } from '../../view-model/keep-equal-words.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Judging } from './judging.ts'

interface EqualWordsDialogProps {
  readonly open: boolean
  readonly reading: Reading
  readonly judging: Judging
  readonly onClose: () => void
}

/** The reader's list of words and spellings that count as the same: seen, added to, removed from. */
export function EqualWordsDialog({ open, reading, judging: { judgement, onJudge }, onClose }: EqualWordsDialogProps) {
  const { equalWords } = judgement
  const onList = (list: readonly EqualWords[]) => onJudge({ ...judgement, equalWords: list })
  return (
    <Dialog title={t`Words you treat as equal`} open={open} onClose={onClose}>
      <p className="equal-note">
        <Trans>
          Where one article has one of these words and the other article has its twin, nothing is marked. The list is
          kept with this comparison, and every new comparison in this browser begins with it.
        </Trans>
      </p>
      <EqualList reading={reading} list={equalWords} onList={onList} />
      <EqualForm list={equalWords} onList={onList} />
    </Dialog>
  )
}

interface EqualListProps {
  readonly reading: Reading
  readonly list: readonly EqualWords[]
  readonly onList: (list: readonly EqualWords[]) => void
}

function EqualList({ reading, list, onList }: EqualListProps) {
  const counts = useMemo(() => countEqualPlaces(reading.comparison, list), [reading.comparison, list])
  if (list.length === 0) return <p className="equal-none">{t`No words yet.`}</p>
  return (
    <ul className="equal-list">
      {list.map((words, index) => {
        const equation = words.join(' = ')
        return (
          <li key={equation}>
            <span className="equal-words">{equation}</span>
            <span className="equal-count">{placesHere(counts[index] ?? 0)}</span>
            <Button
              look="plain"
              aria-label={t`Remove ${equation}`}
              onClick={() => onList(list.filter((other) => other !== words))}
            >
              {t`Remove`}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function placesHere(count: number): string {
  return count === 0 ? t`no place here` : plural(count, { one: '# place here', other: '# places here' })
}

/** Longer than any word or term; in characters. */
const LONGEST = 60

type EqualFormProps = Pick<EqualListProps, 'list' | 'onList'>

function EqualForm({ list, onList }: EqualFormProps) {
  const [words, setWords] = useState({ one: '', other: '' })
  const [problem, setProblem] = useState('')
  const id = useId()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const isSame = isEquated(list, words.one, words.other)
    if (words.one.trim() === '' || words.other.trim() === '') return setProblem(t`Write a word in both fields.`)
    if (isSame) return setProblem(t`These two count as the same already.`)
    onList(equate(list, words.one, words.other))
    setProblem('')
    setWords({ one: '', other: '' })
  }
  const field = (name: 'one' | 'other', label: string) => (
    <label>
      {label}
      <input
        value={words[name]}
        maxLength={LONGEST}
        autoComplete="off"
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget: { value } }) => setWords((before) => ({ ...before, [name]: value }))}
      />
    </label>
  )
  return (
    <form className="equal-form" onSubmit={add}>
      {field('one', t`This word or spelling`)}
      {field('other', t`counts the same as`)}
      <Button type="submit">{t`Add`}</Button>
      <output id={`${id}-problem`} className="equal-problem">
        {problem}
      </output>
    </form>
  )
}
