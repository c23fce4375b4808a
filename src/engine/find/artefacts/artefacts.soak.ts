/**
 * How often the rules of artefacts fire on stories that professionals edited, where they should hardly ever. Fails above the aim.
 *   node src/engine/testing/run-built.mjs src/engine/find/artefacts/artefacts.soak.ts           the figure, rule by rule
 *   … --show 30                                                                                 and so many hits, evenly spread
 * Reads the saved pages of the folder that the variable SHARED names, or of ../shared beside the checkout; without it there is nothing to look at.
 */
import { articleFromText } from '../../article.ts'
import { savedStories } from '../../testing/shared-texts.ts'
import { slice } from '../../text/span.ts'
import { segment } from '../../text/segment.ts'
import { findArtefactsIn } from './find-artefacts.ts'

/** Hits in a hundred sentences of the story. */
const MOST_HITS = 3
/** Code units shown on either side of a hit. */
const SURROUNDINGS = 60

interface Hit {
  readonly rule: string
  readonly shown: string
}

const hits: Hit[] = []
let sentenceCount = 0
const stories = await savedStories()
for (const { id, text } of stories) {
  const article = segment(articleFromText({ text }))
  const parts = article.sentences.map(({ block }) => article.article.blocks[block]?.part)
  sentenceCount += parts.filter((part) => part === 'headline' || part === 'body').length
  for (const { rule, span } of findArtefactsIn('a', article, null, [])) {
    const around = (start: number, end: number): string => slice(text, { start, end }).replaceAll(/\s+/gu, ' ')
    const before = around(Math.max(0, span.start - SURROUNDINGS), span.start)
    const after = around(span.end, Math.min(text.length, span.end + SURROUNDINGS))
    hits.push({ rule, shown: `${id} ${rule}: ${before}[[${around(span.start, span.end)}]]${after}` })
  }
}

const rate = (count: number): string => ((100 * count) / Math.max(1, sentenceCount)).toFixed(2)
console.log(`${stories.length} stories, ${sentenceCount} sentences: ${hits.length} hits, ${rate(hits.length)} in 100`)
const counts = new Map<string, number>()
for (const { rule } of hits) counts.set(rule, (counts.get(rule) ?? 0) + 1)
for (const [rule, count] of [...counts].toSorted((x, y) => y[1] - x[1]))
  console.log(`  ${rule.padEnd(22)} ${rate(count)}, ${count} hits`)
const asked = process.argv.includes('--show') ? Number(process.argv[process.argv.indexOf('--show') + 1]) : 0
const step = Math.max(1, hits.length / Math.max(1, asked))
for (let k = 0; k < Math.min(asked, hits.length); k++) console.log(hits[Math.floor(k * step)]?.shown)
if (100 * hits.length > MOST_HITS * sentenceCount) process.exitCode = 1
