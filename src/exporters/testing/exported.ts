import { articleFromText, type SourceText } from '../../engine/article.ts'
import type { Side } from '../../engine/article.ts'
import { slice, type Span } from '../../engine/text/span.ts'
import { compare } from '../../engine/compare.ts'
import { noJudgement } from '../../view-model/judgement.ts'
import { toMarked, toReading } from '../../view-model/reading.ts'
import type { Exported } from '../exported.ts'

/** A comparison with everything shown, as an exporter is given it; what is decided otherwise is put in its place. */
export function exportedOf(a: SourceText, b: SourceText, decided: Partial<Omit<Exported, 'reading'>> = {}): Exported {
  const { judgement = noJudgement, hidden = [] } = decided
  const marked = toMarked(compare(articleFromText(a), articleFromText(b)), judgement.equalWords)
  const reading = toReading(marked, { hidden }, judgement)
  return { name: null, comparedAt: '2026-11-22T09:50:00Z', isExcerpt: false, ...decided, reading, judgement, hidden }
}

/** Two versions of one short story that differ in every way that is marked, with a line around it that is not part of it. */
export function ferryStory(): { readonly a: SourceText; readonly b: SourceText } {
  const shared = 'The route carries 40,000 passengers a year between the mainland and the island of Skerrin.'
  const moved = 'Engineers found the crack during a routine check of the hull on Saturday night.'
  return {
    a: {
      outlet: 'Meridian Wire',
      date: '2026-03-10',
      language: 'en',
      text: [
        'Harbor council halts Skerrin ferry',
        'The harbor council ordered the ferry out of service on Monday after divers found a crack of 14 centimeters.',
        '“We do not gamble with passengers,” harbor master Ines Falk said. She gave no date for its return.',
        shared,
        'The company rejected the decision and said it would appeal.',
        'Farmers on the island said they had feed for nine days, and that the shop was running out of bread.',
        moved,
        'Copyright 2026 Meridian Wire. All rights reserved.',
      ].join('\n\n'),
    },
    b: {
      outlet: 'Skerrin Courier',
      date: '2026-03-11',
      language: 'en',
      text: [
        'Island ferry taken out of service',
        moved,
        'The harbor council took the ferry out of service on Monday after divers found a crack of 41 centimeters.',
        '"We never gamble with passengers," harbor master Ines Falk said. She gave no date for its return.',
        shared,
        'Farmers on the island said they had feed for nine days, and that the shop was running out of bread.',
        'The travel desk at the quay opens at eight.',
      ].join('\n\n'),
    },
  }
}

/** A side's story as it is drawn, its paragraphs divided by blank lines; without what was set aside. */
export function storyText({ comparison, rows }: Exported['reading'], side: Side): string {
  const { text } = comparison[side].article
  const paragraphs = new Map<number, Span>()
  for (const row of rows.filter(({ kind }) => kind !== 'aside')) {
    for (const { block, runs } of row[side]?.paragraphs ?? []) {
      const [first, last] = [runs[0], runs.at(-1)]
      if (first === undefined || last === undefined) continue
      paragraphs.set(block, { start: paragraphs.get(block)?.start ?? first.span.start, end: last.span.end })
    }
  }
  return Array.from(paragraphs.values(), (span) => slice(text, span).trim()).join('\n\n')
}
