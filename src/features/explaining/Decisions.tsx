import type { SentencePair } from '../../engine/align/corrections.ts'
import { Button } from '../../ui/Button.tsx'
import { wordsAt } from '../../view-model/differences.ts'
import { decisionCount } from '../../view-model/judge.ts'
import { noJudgement, type Dismissal } from '../../view-model/judgement.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Judging } from './judging.ts'
import { OneReading } from './OneReading.tsx'

/** Longest reading in the list, in characters: about two lines of the panel. */
const LONGEST = 80

interface DecisionsProps {
  readonly reading: Reading
  readonly judging: Judging
}

/** What the reader decided about this comparison, each with a way back. Nothing where nothing was decided or undone. */
export function Decisions({ reading, judging: { judgement, onJudge, onUndo } }: DecisionsProps) {
  const count = decisionCount(judgement)
  if (count === 0 && onUndo === null) return null
  const { corrections, dismissed } = judgement
  const without = (kind: 'pinned' | 'parted', pair: SentencePair) =>
    onJudge({
      ...judgement,
      corrections: { ...corrections, [kind]: corrections[kind].filter((other) => other !== pair) },
    })
  return (
    <section className="decisions" aria-label="Your decisions">
      <h3>
        Your decisions <span className="group-count">{count}</span>
      </h3>
      <ul>
        {(['pinned', 'parted'] as const).flatMap((kind) =>
          corrections[kind].map((pair) => (
            <li key={`${kind}${pair.a}:${pair.b}`}>
              <p>{kind === 'pinned' ? 'Belong together' : 'Do not belong together'}</p>
              {(['a', 'b'] as const).map((side) => {
                const span = reading.comparison[side].sentences[pair[side]]?.span ?? null
                const words = wordsAt(reading.comparison, side, span)
                return <OneReading key={side} reading={reading} side={side} words={words} length={LONGEST} />
              })}
              <TakeBack onClick={() => without(kind, pair)} />
            </li>
          )),
        )}
        {dismissed.map((dismissal) => (
          <li key={placeKey(dismissal)}>
            <p>Dismissed{dismissal.reason === '' ? '' : `: ${dismissal.reason}`}</p>
            {(['a', 'b'] as const).map((side) => (
              <OneReading
                key={side}
                reading={reading}
                side={side}
                words={wordsAt(reading.comparison, side, dismissal[side])}
                length={LONGEST}
              />
            ))}
            <TakeBack
              onClick={() => onJudge({ ...judgement, dismissed: dismissed.filter((other) => other !== dismissal) })}
            />
          </li>
        ))}
      </ul>
      <p className="judge-actions">
        <Button disabled={onUndo === null} onClick={onUndo ?? undefined}>
          Undo
        </Button>
        {count > 1 ? (
          <Button look="plain" onClick={() => onJudge(noJudgement)}>
            Take all back
          </Button>
        ) : null}
      </p>
    </section>
  )
}

function TakeBack({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button look="plain" onClick={onClick}>
      Take back
    </Button>
  )
}

function placeKey({ a, b }: Dismissal): string {
  return `${a?.start ?? ''}:${a?.end ?? ''}:${b?.start ?? ''}:${b?.end ?? ''}`
}
