import type { Exported } from '../exported.ts'
import { sourceLine, toImprint, withApp } from '../imprint.ts'
import { toZip } from '../zip.ts'
import { drawBody, toMoment } from './body.ts'
import { commentsPart, corePart, documentPart, fixedParts, headerPart } from './parts.ts'
import { toPlan } from './plan.ts'

/** A Word file with the two stories as one text with tracked changes, and what is to be said of them in its margin. */
export function toDocx(exported: Exported): Uint8Array<ArrayBuffer> {
  const plan = toPlan(exported)
  const { title, verdict, sources, compared } = toImprint(exported)
  const line = `${sourceLine(sources.a)} → ${sourceLine(sources.b)} · ${compared}`
  return toZip([
    ...fixedParts,
    { name: 'word/document.xml', text: documentPart(drawBody(exported, plan)) },
    { name: 'word/comments.xml', text: commentsPart(plan.remarks, toMoment(exported.comparedAt)) },
    { name: 'word/header1.xml', text: headerPart(line) },
    { name: 'docProps/core.xml', text: corePart(title, `${verdict} ${withApp(compared)}`) },
  ])
}
