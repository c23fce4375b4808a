import { t } from '@lingui/core/macro'
import { useEffect, useState } from 'react'
import { answerTo } from '../../view-model/answers.ts'
import type { ClassCard } from '../../view-model/class-card.ts'
import { questionFor } from '../../view-model/questions.ts'
import type { Reading } from '../../view-model/reading.ts'
import { topicOf } from '../../view-model/topics.ts'
import type { Stage } from './play.ts'

interface ClassSpeechProps {
  readonly reading: Reading
  readonly card: ClassCard | null
  readonly stage: Stage
  /** "2 of 9". */
  readonly place: string
}

/** Tells a screen reader where each step leads and what was uncovered. */
export function ClassSpeech({ reading, card, stage, place }: ClassSpeechProps) {
  // What is there from the start is no news to a screen reader: it has to be put in afterwards.
  const [isHere, setIsHere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsHere(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return <output className="sr-only">{isHere && card !== null ? words(reading, card, stage, place) : null}</output>
}

function words(reading: Reading, card: ClassCard, stage: Stage, place: string): string {
  switch (stage) {
    case 'guess': {
      const [topic, question] = [topicOf(card.subject), questionFor(reading, card).text]
      return t({ message: `${place}, ${topic}: ${question}`, comment: '2 of 9, A fact: Can both be right?' })
    }
    case 'words':
      return t`What differs is marked now.`
    case 'answer':
      return answerTo(reading, card)
  }
}
