import * as v from 'valibot'
import { Count } from './decisions.ts'
import { Id, Moment, type StoredRecord } from './record.ts'
import { isUntouched } from './untouched.ts'

/** Raised with every change of the shape below; a summary of another version is made anew from its record. */
const SUMMARY_VERSION = 2

function bothOf<const Of extends v.GenericSchema>(of: Of) {
  return v.object({ a: of, b: of })
}

const Summary = v.object({
  version: v.literal(SUMMARY_VERSION),
  id: Id,
  /** As the reader named it, without the outlets' words where those are hidden; null where it is called after its articles. */
  name: v.nullable(v.string()),
  /** Whether it is hidden whose the articles are: titles and outlets are null then. */
  isMasked: v.boolean(),
  /** Headlines, and where there is none how the text begins; null for an empty side. */
  titles: bothOf(v.nullable(v.string())),
  outlets: bothOf(v.nullable(v.string())),
  made: Moment,
  changed: Moment,
  /** Of both texts; about, where they are long. */
  words: Count,
  isUntouched: v.boolean(),
})

/** What a list shows of a comparison, kept beside it so that listing reads no texts. */
export type Summary = v.InferOutput<typeof Summary>

/** Any stored value → a summary that can be trusted; null for anything else. Never throws. */
export function decodeSummary(stored: unknown): Summary | null {
  const parsed = v.safeParse(Summary, stored)
  return parsed.success ? parsed.output : null
}

/** What a class may not know yet stays out of the list, too: a lesson with hidden outlets is called after its title. */
export function toSummary(record: StoredRecord): Summary {
  const { id, name, made, changed, slots, lesson } = record
  const outlets = { a: slots.a.article?.outlet ?? null, b: slots.b.article?.outlet ?? null }
  const isMasked = lesson?.isMasked ?? false
  return {
    version: SUMMARY_VERSION,
    id,
    name: isMasked ? withoutWordsOf(name ?? titleOfLesson(lesson), outlets) : name,
    isMasked,
    made,
    changed,
    titles: isMasked ? nothing : { a: titleOf(slots.a), b: titleOf(slots.b) },
    outlets: isMasked ? nothing : outlets,
    words: countWords(textOf(slots.a)) + countWords(textOf(slots.b)),
    isUntouched: isUntouched(record),
  }
}

const nothing = { a: null, b: null } as const

/** Shortest word of an outlet's name that tells it, in letters: no “The” and no “of”. */
const TELLING = 4

/** A name in the reader's words, which may tell the outlets: each of their words is left out, whatever it means there. */
function withoutWordsOf(name: string | null, { a, b }: Summary['outlets']): string | null {
  const own = new Set(`${a ?? ''} ${b ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const isTelling = (word: string) => word.length >= TELLING && own.has(word.toLowerCase())
  return name?.replace(/[\p{L}\p{N}]+/gu, (word) => (isTelling(word) ? '…' : word)) ?? null
}

function titleOfLesson(lesson: StoredRecord['lesson']): string | null {
  const title = lesson?.title.trim() ?? ''
  return title === '' ? null : title
}

type Slot = StoredRecord['slots']['a']

function textOf({ article, draft }: Slot): string {
  return draft ?? article?.text ?? ''
}

/** Longest beginning of a text that stands for a headline, in characters. */
const OPENING = 80

function titleOf(slot: Slot): string | null {
  const title = slot.article?.title?.trim() ?? ''
  if (title !== '') return title
  const opening = textOf(slot).trimStart().slice(0, OPENING).split('\n', 1)[0]?.trim() ?? ''
  return opening === '' ? null : opening
}

/** Characters that are looked at: a summary is written with every change, and a list need not be exact. */
const COUNTED = 60_000

/** One letter of a script without spaces counts as one word, as word processors count them. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+(?:['’.‐-][\p{L}\p{N}\p{M}]+)*/gu

/** The texts of an open comparison are written with each step to another difference, and are the same ones. */
const MOST_REMEMBERED = 4
const remembered = new Map<string, number>()

function countWords(text: string): number {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const count = countAnew(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, count)
  return count
}

function countAnew(text: string): number {
  const counted = text.slice(0, COUNTED)
  const words = counted.match(WORD)?.length ?? 0
  return counted.length === text.length ? words : Math.round((words * text.length) / COUNTED)
}
