import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { exporters, exportFileName } from '../exporters/exporters.ts'
import { emptySlot } from '../features/loading/slot.ts'
import { stories } from '../samples/stories.ts'
import { formatComparisonFile } from '../storage/comparison-file.ts'
import { formatLink, parseLink } from '../storage/link.ts'
import { plainLesson } from '../view-model/lesson.ts'
import { maskComparison } from '../view-model/masking/mask-comparison.ts'
import { toMask } from '../view-model/masking/mask.ts'
import { toMarked, toReading } from '../view-model/reading.ts'
import { forOthers, maskState } from './masked-state.ts'
import { initialState } from './state.ts'
import { toRecord } from './to-record.ts'

const NAMES =
  /meridian|lantern|nettle|herald|storymill|feedhopper|presspond|skerrin courier|service bulletin|orrick|estcott|tobias renn|max dray|bethan coyle|ada linnet/iu

/** The text of a file; of an archive, that of its parts. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  const bytes = Buffer.from(content)
  const parts: string[] = []
  for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const [isDeflated, size] = [bytes.readUInt16LE(at + 8) === 8, bytes.readUInt32LE(at + 18)]
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const part = bytes.subarray(start, start + size)
    parts.push((isDeflated ? inflateRawSync(part) : part).toString('utf8'))
  }
  return parts.join('\n')
}

const entry = { id: 'pier', name: null, made: '2026-03-10T10:00:00.000Z' }

test.each(stories)('no export, link or file of $title tells the names that are hidden', async ({ versions }) => {
  const [a, b] = await Promise.all(
    versions.slice(0, 2).map(async ({ load, ...told }) => articleFromText({ text: await load(), ...told })),
  )
  if (a === undefined || b === undefined) throw new Error('a story has two versions: this is a bug')
  const comparison = compare(a, b)
  const mask = toMask(comparison)
  const reading = toReading(toMarked(maskComparison(comparison, mask)), { hidden: [] })
  const state = {
    ...initialState,
    lesson: plainLesson([]),
    slots: { a: { ...emptySlot, article: a }, b: { ...emptySlot, article: b } },
  }
  const masked = forOthers(maskState(state, mask))
  const exported = {
    reading,
    judgement: masked.judgement,
    hidden: [],
    name: null,
    comparedAt: entry.made,
    isExcerpt: false,
  }
  for (const exporter of exporters) {
    const content = textOf(await exporter.make(exported))
    expect(content.length).toBeGreaterThan(1000)
    expect(content).not.toMatch(NAMES)
    expect(exportFileName(exported, exporter)).not.toMatch(NAMES)
  }
  const record = toRecord(masked, entry, entry.made)
  expect(formatComparisonFile(record)).not.toMatch(NAMES)
  const parsed = await parseLink((await formatLink(record)) ?? '', { id: 'told', now: entry.made })
  expect(parsed.status).toBe('found')
  expect(JSON.stringify(parsed)).not.toMatch(NAMES)
})
