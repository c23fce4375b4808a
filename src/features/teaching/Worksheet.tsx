import { t } from '@lingui/core/macro'
import { Printer } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Comparison } from '../../engine/compare.ts'
import { Button } from '../../ui/Button.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { toClassCard } from '../../view-model/class-card.ts'
import type { Judgement } from '../../view-model/judgement.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { paperFor, papers, type Paper } from './paper.ts'
import { useClassReading, useLesson } from './use-class-reading.ts'
import { WorksheetPages } from './WorksheetPages.tsx'
import './worksheet.css'

interface WorksheetProps {
  readonly comparison: Comparison
  readonly judgement: Judgement
  /** Null where the teacher has prepared nothing: the app chooses. */
  readonly lesson: Lesson | null
  readonly isMasked: boolean
  /** To the same lesson as a pupil works it alone. */
  readonly onPupil: () => void
  readonly onBack: () => void
}

type Sheet = 'worksheet' | 'key'
type Print = 'usual' | 'large'

const sheets = (): readonly { readonly value: Sheet; readonly label: string }[] => [
  { value: 'worksheet', label: t`Worksheet` },
  { value: 'key', label: t`Answer key` },
]

const prints = (): readonly { readonly value: Print; readonly label: string }[] => [
  { value: 'usual', label: t`Usual print` },
  { value: 'large', label: t`Large print` },
]

/** The lesson on paper, seen before it is printed: black and white, as it will lie on the desks. */
export function Worksheet({ comparison, judgement, lesson: prepared, isMasked, onPupil, onBack }: WorksheetProps) {
  const reading = useClassReading(comparison, judgement, isMasked)
  const lesson = useLesson(reading, prepared)
  const cards = useMemo(() => lesson.cards.map((card) => toClassCard(reading, card)), [lesson, reading])
  const [sheet, setSheet] = useState<Sheet>('worksheet')
  const [paper, setPaper] = useState<Paper>(() => paperFor(navigator.language))
  const [type, setType] = useState<Print>('usual')
  const print = useRef<HTMLButtonElement>(null)
  useEffect(() => print.current?.focus(), [])
  return (
    <div className="worksheet">
      <PageHead>
        <LanguageSelect />
        <div className="worksheet-choices">
          <Segmented legend={t`Sheet`} options={sheets()} value={sheet} onChange={setSheet} />
          <Segmented legend={t`Size of the letters`} options={prints()} value={type} onChange={setType} />
          <Segmented legend={t`Paper`} options={papers()} value={paper} onChange={setPaper} />
        </div>
        <span className="worksheet-actions">
          <Button ref={print} look="primary" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {t({ message: 'Print', context: 'verb' })}
          </Button>
          <Button onClick={onPupil}>{t`See it as a pupil`}</Button>
          <Button onClick={onBack}>{t`Back to class view`}</Button>
        </span>
      </PageHead>
      <main className={`handout handout-${paper} handout-${type}`}>
        {sheet === 'key' ? (
          <AnswerKey reading={reading} lesson={lesson} cards={cards} notes={judgement.notes} />
        ) : (
          <WorksheetPages reading={reading} lesson={lesson} cards={cards} />
        )}
      </main>
    </div>
  )
}
