// @vitest-environment jsdom
import fc from 'fast-check'
import { extractRawText } from 'mammoth'
import { expect, test } from 'vitest'
import { storyPair } from '../../engine/testing/texts.ts'
import { openArchive } from '../../importers/office/archive.ts'
import { readArchive } from '../../importers/office/read-archive.ts'
import { noJudgement } from '../../view-model/judgement.ts'
import { folded } from '../clean-text.ts'
import type { Exported } from '../exported.ts'
import { exportedOf, ferryStory, storyText } from '../testing/exported.ts'
import { hostileExported } from '../testing/hostile.ts'
import { toDocx } from './docx.ts'

const { a, b } = ferryStory()

/** The two versions that a reader of tracked changes finds, without what stands at the head of each page. */
async function versionsOf(exported: Exported): Promise<readonly [before: string, after: string]> {
  const found = await readArchive(toDocx(exported))
  if ('pages' in found) throw new Error('is a book')
  const drafts = 'before' in found ? [found.before, found.after] : [found, found]
  const [before = '', after = ''] = drafts.map(({ text, blocks }) =>
    (blocks ?? [])
      .filter(({ told }) => told === undefined || told.reason?.startsWith('at the head') !== true)
      .map(({ span }) => text.slice(span.start, span.end))
      .join('\n\n'),
  )
  return [before, after]
}

/** The parts of a file, each as a document; fails where one is not well formed. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Document>> {
  const archive = openArchive(bytes)
  const parts = new Map<string, Document>()
  for (const name of archive.names) {
    const text = new TextDecoder().decode((await archive.read(name)) ?? new Uint8Array())
    const part = new DOMParser().parseFromString(text, 'application/xml')
    const error = part.querySelector('parsererror')
    if (error !== null) throw new Error(`${name}: ${error.textContent}`)
    parts.set(name, part)
  }
  return parts
}

async function documentOf(exported: Exported): Promise<Document> {
  const part = (await partsOf(toDocx(exported))).get('word/document.xml')
  if (part === undefined) throw new Error('has no text')
  return part
}

const commentsOf = async (exported: Exported) => {
  const comments = (await partsOf(toDocx(exported))).get('word/comments.xml')?.getElementsByTagName('w:comment') ?? []
  return Array.from(comments, (comment) => ({
    author: comment.getAttribute('w:author'),
    lines: Array.from(comment.getElementsByTagName('w:p'), (line) => line.textContent),
  }))
}

test('rejecting all changes leaves the first story, accepting all the second', async () => {
  const exported = exportedOf(a, b)
  expect(await versionsOf(exported)).toEqual([storyText(exported.reading, 'a'), storyText(exported.reading, 'b')])
})

test('a second reader finds the second story, too', async () => {
  const exported = exportedOf(a, b)
  const { value } = await extractRawText({ buffer: Buffer.from(toDocx(exported)) })
  expect(value).toContain('The harbor council took the ferry out of service')
  expect(value).not.toContain('ordered')
})

test('changes are on account of the second outlet and its day', async () => {
  const [insertion] = (await documentOf(exportedOf(a, b))).getElementsByTagName('w:ins')
  expect(insertion?.getAttribute('w:author')).toBe('Skerrin Courier')
  expect(insertion?.getAttribute('w:date')).toBe('2026-03-11T00:00:00Z')
})

test('what moved is a move with two places of one name', async () => {
  const text = await documentOf(exportedOf(a, b))
  const names = ['w:moveFromRangeStart', 'w:moveToRangeStart'].map((name) =>
    Array.from(text.getElementsByTagName(name), (start) => start.getAttribute('w:name')),
  )
  expect(names[0]?.length).toBe(1)
  expect(names[0]).toEqual(names[1])
  expect(text.getElementsByTagName('w:moveTo')[0]?.textContent).toMatch(/^Engineers found the crack/)
})

test('the first comment says what the file is, the others what is to be said of a difference', async () => {
  const quotation = exportedOf(a, b).reading.differences.find(({ kind }) => kind === 'quotation')
  const notes = [{ a: quotation?.a ?? null, b: quotation?.b ?? null, text: 'Ask her.', inClass: false }]
  const comments = await commentsOf(exportedOf(a, b, { judgement: { ...noJudgement, notes } }))
  const [first, ...others] = comments
  expect(first?.lines).toContain('Compared on 22 November 2026 at 09:50 UTC with Same Story.')
  expect(first?.lines.join('\n')).toMatch(/Not part of the story in Meridian Wire: Copyright 2026/)
  expect(others.map(({ lines }) => lines[0])).toContain('Quotation altered (Ines Falk)')
  expect(others).toContainEqual({ author: 'The reader', lines: ['Ask her.'] })
})

test('each number is given once, and each comment stands at one place', async () => {
  const text = await documentOf(exportedOf(a, b))
  const idsOf = (pattern: RegExp) =>
    Array.from(text.getElementsByTagName('*'))
      .filter(({ nodeName }) => pattern.test(nodeName))
      .map((element) => element.getAttribute('w:id'))
  const changes = idsOf(/^w:(?:ins|del|moveFrom|moveTo|move\w+RangeStart)$/)
  expect(changes.length).toBeGreaterThan(10)
  expect(new Set(changes).size).toBe(changes.length)
  expect(idsOf(/^w:move\w+RangeStart$/)).toEqual(idsOf(/^w:move\w+RangeEnd$/))
  const comments = await commentsOf(exportedOf(a, b))
  expect(idsOf(/^w:commentReference$/)).toEqual(comments.map((_, index) => String(index)))
})

test('whatever two stories say, both come back', async () => {
  await fc.assert(
    fc.asyncProperty(storyPair, async ([one, other]) => {
      const exported = exportedOf({ text: one }, { text: other })
      const [before, after] = await versionsOf(exported)
      expect(folded(before)).toBe(folded(storyText(exported.reading, 'a')))
      expect(folded(after)).toBe(folded(storyText(exported.reading, 'b')))
    }),
    { numRuns: 40 },
  )
})

test('whatever the texts hold, every part is well formed, and both readers can read the file', async () => {
  await fc.assert(
    fc.asyncProperty(hostileExported, async (exported) => {
      const bytes = toDocx(exported)
      expect((await partsOf(bytes)).size).toBe(8)
      await readArchive(bytes)
      await extractRawText({ buffer: Buffer.from(bytes) })
    }),
    { numRuns: 40 },
  )
})
