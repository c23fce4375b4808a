import type { SentencePair } from '../../engine/align/corrections.ts'
import type { Side } from '../../engine/article.ts'
import { slice } from '../../engine/text/span.ts'
import { Button } from '../../ui/Button.tsx'
import { decisionCount } from '../../view-model/judge.ts'
import { noJudgement, type Dismissal } from '../../view-model/judgement.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Judging } from './judging.ts'
import { shorten } from '../../view-model/spoken.ts'

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
              <Sentence reading={reading} side="a" index={pair.a} />
              <Sentence reading={reading} side="b" index={pair.b} />
              <TakeBack onClick={() => without(kind, pair)} />
            </li>
          )),
        )}
        {dismissed.map((dismissal) => (
          <li key={placeKey(dismissal)}>
            <p>Dismissed{dismissal.reason === '' ? '' : `: ${dismissal.reason}`}</p>
            {(['a', 'b'] as const).map((side) => (
              <Words key={side} reading={reading} side={side} dismissal={dismissal} />
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

interface SentenceProps {
  readonly reading: Reading
  readonly side: Side
  readonly index: number
}

function Sentence({ reading, side, index }: SentenceProps) {
  const { article, sentences } = reading.comparison[side]
  const span = sentences[index]?.span
  const words = span === undefined ? '' : slice(article.text, span)
  return <span className={`one-reading one-reading-${side}`}>{shorten(words, LONGEST)}</span>
}

interface WordsProps {
  readonly reading: Reading
  readonly side: Side
  readonly dismissal: Dismissal
}

function Words({ reading, side, dismissal }: WordsProps) {
  const span = dismissal[side]
  if (span === null) return null
  const words = slice(reading.comparison[side].article.text, span)
  return <span className={`one-reading one-reading-${side}`}>{shorten(words, LONGEST)}</span>
}

function placeKey({ a, b }: Dismissal): string {
  return `${a?.start ?? ''}:${a?.end ?? ''}:${b?.start ?? ''}:${b?.end ?? ''}`
}
