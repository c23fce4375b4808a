import { Printer } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Comparison } from '../../engine/compare.ts'
import { Button } from '../../ui/Button.tsx'
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

const sheets = [
  { value: 'worksheet', label: 'Worksheet' },
  { value: 'key', label: 'Answer key' },
] as const

const types = [
  { value: 'usual', label: 'Usual print' },
  { value: 'large', label: 'Large print' },
] as const

/** The lesson on paper, seen before it is printed: black and white, as it will lie on the desks. */
export function Worksheet({ comparison, judgement, lesson: prepared, isMasked, onPupil, onBack }: WorksheetProps) {
  const reading = useClassReading(comparison, judgement, isMasked)
  const lesson = useLesson(reading, prepared)
  const cards = useMemo(() => lesson.cards.map((card) => toClassCard(reading, card)), [lesson, reading])
  const [sheet, setSheet] = useState<(typeof sheets)[number]['value']>('worksheet')
  const [paper, setPaper] = useState<Paper>(() => paperFor(navigator.language))
  const [type, setType] = useState<(typeof types)[number]['value']>('usual')
  const print = useRef<HTMLButtonElement>(null)
  useEffect(() => print.current?.focus(), [])
  return (
    <div className="worksheet">
      <PageHead>
        <div className="worksheet-choices">
          <Segmented legend="Sheet" options={sheets} value={sheet} onChange={setSheet} />
          <Segmented legend="Size of the letters" options={types} value={type} onChange={setType} />
          <Segmented legend="Paper" options={papers} value={paper} onChange={setPaper} />
        </div>
        <span className="worksheet-actions">
          <Button ref={print} look="primary" onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> Print
          </Button>
          <Button onClick={onPupil}>See it as a pupil</Button>
          <Button onClick={onBack}>Back to class view</Button>
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
