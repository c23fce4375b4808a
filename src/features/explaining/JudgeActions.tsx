import { useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { toPng } from '../../ui/to-png.ts'
import { equate } from '../../view-model/equal-words.ts'
import { citeAsMarkdown, citeAsText } from '../../view-model/cite.ts'
import { loneSide, type Difference } from '../../view-model/differences.ts'
import { changeAt, dismiss, doubtOf, paragraphAt, part, pin, sentenceOf } from '../../view-model/judge.ts'
import { canBeCalled, reclassify } from '../../view-model/reclassify.ts'
import { suggestEqual } from '../../view-model/suggest-equal.ts'
import type { Reading } from '../../view-model/reading.ts'
import { CallForm } from './CallForm.tsx'
import { DismissForm } from './DismissForm.tsx'
import type { Judging } from './judging.ts'
import { SentencePicker } from './SentencePicker.tsx'

const tooLong = () => t`These articles are too long for any link. “Share” saves them as a file.`

interface JudgeActionsProps {
  readonly reading: Reading
  readonly difference: Difference
  readonly judging: Judging
  /** The address of a link that opens here; null where the articles are too long for any. */
  readonly linkTo: () => Promise<string | null>
}

/** What a reader can do with the selected difference: take it along, say that it is none, or put the sentences right. */
export function JudgeActions({ reading, difference, judging, linkTo }: JudgeActionsProps) {
  const [open, setOpen] = useState<'dismiss' | 'call' | 'pin' | null>(null)
  const [isMore, setIsMore] = useState(false)
  const { judgement, onJudge, onStory } = judging
  const { comparison } = reading
  const change = changeAt(comparison, difference)
  const doubt = change === null ? null : doubtOf(change)
  const from: Side = loneSide(difference) ?? 'a'
  const sentence = sentenceOf(comparison, difference, from)
  const paragraph = paragraphAt(comparison, difference)
  const twins = suggestEqual(comparison, difference, judgement.equalWords)
  return (
    <div className="judge">
      {doubt === null ? null : <p className="selected-why">{doubt}</p>}
      <p className="judge-actions">
        <CopyButton label={t`Copy`} text={() => citeAsText(reading, difference)} />
        <CopyButton label={t`Copy as Markdown`} text={() => citeAsMarkdown(reading, difference)} />
        <CopyButton label={t`Copy link`} text={linkTo} whyNone={tooLong()} />
        <Button look="plain" aria-expanded={open === 'dismiss'} onClick={() => setOpen('dismiss')}>
          {t`Dismiss…`}
        </Button>
        <Button look="plain" aria-expanded={isMore} onClick={() => setIsMore(!isMore)}>
          {t`More…`}
        </Button>
      </p>
      {isMore ? (
        <p className="judge-more">
          <Button look="plain" onClick={() => void savePicture(reading, difference, 'png')}>
            {t`Save a picture`}
          </Button>
          <Button look="plain" onClick={() => void savePicture(reading, difference, 'svg')}>
            {t`Save a picture as SVG`}
          </Button>
          {canBeCalled(difference) ? (
            <Button look="plain" aria-expanded={open === 'call'} onClick={() => setOpen('call')}>
              {t`Call it something else…`}
            </Button>
          ) : null}
          {twins === null ? null : (
            <Button
              look="plain"
              onClick={() => onJudge({ ...judgement, equalWords: equate(judgement.equalWords, twins.a, twins.b) })}
            >
              {asEqual(twins)}
            </Button>
          )}
          {paragraph === null ? null : (
            <Button look="plain" onClick={() => onStory(paragraph.side, paragraph.block, false)}>
              {t`Not part of the story`}
            </Button>
          )}
          {change === null ? null : (
            <Button look="plain" onClick={() => onJudge(part(judgement, change))}>
              {change.a.length + change.b.length > 2 ? t`Part these sentences` : t`Part these two sentences`}
            </Button>
          )}
          {sentence === null ? null : (
            <Button look="plain" onClick={() => setOpen('pin')}>
              {t`Pin to a sentence…`}
            </Button>
          )}
        </p>
      ) : null}
      {open === 'dismiss' ? (
        <DismissForm
          onCancel={() => setOpen(null)}
          onDismiss={(reason) => onJudge(dismiss(judgement, difference, reason))}
        />
      ) : null}
      {open === 'call' ? (
        <CallForm
          now={difference.kind}
          was={difference.called?.was ?? difference.kind}
          onCancel={() => setOpen(null)}
          onCall={(kind, reason) => {
            setOpen(null)
            onJudge(reclassify(judgement, difference, kind, reason))
          }}
        />
      ) : null}
      <SentencePicker
        open={open === 'pin'}
        reading={reading}
        from={from}
        sentence={sentence ?? 0}
        onClose={() => setOpen(null)}
        onPick={(picked) => {
          setOpen(null)
          const own = sentence ?? 0
          onJudge(pin(judgement, from === 'a' ? { a: own, b: picked } : { a: picked, b: own }))
        }}
      />
    </div>
  )
}

function asEqual({ a: word, b: other }: Readonly<Record<Side, string>>): string {
  return t`Treat “${word}” and “${other}” as equal everywhere`
}

/** As PNG, which every program takes; or as SVG, which other programs can change, and which is left where the browser makes no PNG. */
async function savePicture(reading: Reading, difference: Difference, format: 'png' | 'svg'): Promise<void> {
  const { toCard } = await import('../../exporters/card.ts')
  const card = toCard({ reading, comparedAt: new Date().toISOString() }, difference)
  const png = format === 'png' ? await toPng(card) : null
  if (png === null) saveFile('difference.svg', card, 'image/svg+xml')
  else saveFile('difference.png', png, 'image/png')
}
