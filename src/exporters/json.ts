import { toReport } from '../engine/report.ts'
import { inEnglish } from '../engine/told.ts'
import { choicesOf, excerptWords, toImprint } from './imprint.ts'
import type { Exported } from './exported.ts'

/** The public report, and beside it when it was made and what the reader decided. What is dismissed or switched off is in the findings, and is named. */
export function toJson(exported: Exported): string {
  const { reading, judgement, hidden, name, comparedAt, isExcerpt } = exported
  const { dismissed } = toImprint(exported)
  const report = {
    ...toReport(reading.comparison),
    ...(isExcerpt && { limited: [excerptWords.verdict, ...excerptWords.reasons].map(inEnglish).join(' ') }),
    name,
    comparedAt,
    reader: {
      dismissed,
      choices: choicesOf(exported, inEnglish),
      hidden,
      equalWords: judgement.equalWords,
      called: reading.differences.flatMap(({ a, b, called }) =>
        called === null ? [] : [{ a, b, was: called.was, kind: called.kind, reason: called.reason }],
      ),
      notes: judgement.notes,
    },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
