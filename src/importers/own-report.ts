import { msg } from '@lingui/core/macro'
import * as v from 'valibot'
import type { FoundBlock } from '../engine/text/parts.ts'
import { isWhite } from '../engine/text/white-space.ts'
import { plainDraft } from './draft.ts'
import type { Draft, Versions } from './draft.ts'
import { isTooMuchJson } from './json-size.ts'
import { file, Refused } from './refused.ts'
import type { Manuscript } from './source.ts'

/** The one format that was ever released. */
const FORMAT = 'same-story/1'

const NOTE = msg`This is from a report of Same Story. Only its two articles were taken in; they are compared anew.`
const SET_ASIDE = /*i18n*/ 'set aside in the report'

const Place = v.pipe(v.number(), v.integer(), v.minValue(0))

const Sentence = v.object({
  span: v.tuple([Place, Place]),
  paragraph: Place,
  part: v.picklist(['headline', 'body', 'boilerplate', 'metadata']),
})

const Article = v.object({
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  language: v.string(),
  text: v.string(),
  sentences: v.array(Sentence),
})

const Report = v.object({ articles: v.tuple([Article, Article]) })

/** Both articles of a report, with their parts as the report has them; what it found in them is found anew. */
export function convertOwnReport({ text }: Pick<Manuscript, 'text'>): Versions {
  const json = parseJson(text)
  const { output: head } = v.safeParse(v.object({ format: v.string() }), json)
  if (typeof head === 'object' && head !== null && 'format' in head && head.format !== FORMAT) {
    throw new Refused(
      msg`${file} is a report of a newer release of Same Story.`,
      msg`Reload this page to get the newest release, and open it again.`,
    )
  }
  const { success, output } = v.safeParse(Report, json)
  if (!success) throw damaged()
  const [a, b] = output.articles
  return { kind: 'report', before: toDraft(a), after: toDraft(b) }
}

function parseJson(text: string): unknown {
  if (isTooMuchJson(text)) throw damaged()
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

function damaged(): Refused {
  return new Refused(
    msg`${file} is a report of Same Story, but it is damaged.`,
    msg`Save the report again, or open the two articles themselves.`,
  )
}

function toDraft({ text, title, outlet, date, language, sentences }: v.InferOutput<typeof Article>): Draft {
  return { ...plainDraft(text), title, outlet, date, language, blocks: toBlocks(text, sentences), notes: [NOTE] }
}

/** A block over the sentences of each paragraph. Throws where the sentences are not those of the text. */
function toBlocks(text: string, sentences: readonly v.InferOutput<typeof Sentence>[]): readonly FoundBlock[] {
  const blocks: FoundBlock[] = []
  let paragraphBefore = -1
  let done = 0
  for (const { span, paragraph, part } of sentences) {
    const [start, end] = span
    if (start < done || end <= start || end > text.length || !isBlank(text, done, start)) throw damaged()
    done = end
    const last = paragraph === paragraphBefore ? blocks.pop() : undefined
    const kind = part === 'headline' ? 'headline' : 'paragraph'
    const reason = part === 'headline' || part === 'body' ? null : SET_ASIDE
    blocks.push({ kind, span: { start: last?.span.start ?? start, end }, told: { part, reason } })
    paragraphBefore = paragraph
  }
  if (!isBlank(text, done, text.length)) throw damaged()
  return blocks
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return false
  return true
}
