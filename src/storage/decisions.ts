import * as v from 'valibot'

// The shapes of what the reader decided, as they are kept. Parts of the records beside this file.

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const Span = v.object({ start: Count, end: v.pipe(v.number(), v.integer()) })

export const Part = v.picklist(['headline', 'body', 'boilerplate', 'metadata'])

function listOf<const Of extends v.GenericSchema>(of: Of) {
  return v.pipe(v.array(of), v.readonly())
}

/** Words and spellings that the reader treats as one. */
export const EqualWords = listOf(v.pipe(listOf(v.string()), v.minLength(2)))

const SentencePair = v.object({ a: Count, b: Count })

const Dismissal = v.object({ a: v.nullable(Span), b: v.nullable(Span), reason: v.string() })

/** As the second version knew them. */
export const SecondJudgement = v.object({
  corrections: v.object({ pinned: listOf(SentencePair), parted: listOf(SentencePair) }),
  dismissed: listOf(Dismissal),
})

const Kind = v.picklist([
  'quotation',
  'fact',
  'negation',
  'certainty',
  'attribution',
  'label',
  'reworded',
  'words-only',
  'phrase-moved',
  'sentence-only',
  'moved',
  'split',
  'merged',
  'artefact',
  'spelling',
  'typography',
])

const Reclassification = v.object({ ...Dismissal.entries, was: Kind, kind: Kind })

/** As the third version knew them. */
export const ThirdJudgement = v.object({
  ...SecondJudgement.entries,
  reclassified: listOf(Reclassification),
  equalWords: EqualWords,
})

const Note = v.object({ a: v.nullable(Span), b: v.nullable(Span), text: v.string(), inClass: v.boolean() })

export const Judgement = v.object({ ...ThirdJudgement.entries, notes: listOf(Note) })

/** One difference of a lesson, by its places and its kind. */
const LessonCard = v.object({
  a: v.nullable(Span),
  b: v.nullable(Span),
  kind: Kind,
  question: v.nullable(v.string()),
})

/** What a teacher prepared. */
export const Lesson = v.object({
  title: v.string(),
  aim: v.string(),
  age: v.string(),
  minutes: Count,
  cards: listOf(LessonCard),
  isMasked: v.boolean(),
  reveal: v.picklist(['open', 'locked']),
})

/** What a pupil guessed and wrote, card by card. */
export const Answers = listOf(
  v.object({
    ...v.omit(LessonCard, ['question']).entries,
    choice: v.nullable(v.pipe(Count, v.maxValue(2))),
    words: v.string(),
  }),
)

const PartStep = v.object({
  kind: v.literal('part'),
  side: v.picklist(['a', 'b']),
  block: Count,
  part: Part,
  reason: v.nullable(v.string()),
})

const ThirdStep = v.variant('kind', [v.object({ kind: v.literal('judged'), judgement: ThirdJudgement }), PartStep])

/** As the third version knew it. */
export const ThirdHistory = v.object({ past: listOf(ThirdStep), future: listOf(ThirdStep) })

const JudgedStep = v.object({ kind: v.literal('judged'), judgement: Judgement })

const FourthStep = v.variant('kind', [JudgedStep, PartStep])

/** As the fourth version knew it. */
export const FourthHistory = v.object({ past: listOf(FourthStep), future: listOf(FourthStep) })

const LessonStep = v.object({ kind: v.literal('lesson'), lesson: v.nullable(Lesson) })

const Step = v.variant('kind', [JudgedStep, LessonStep, PartStep])

/** What can be taken back, and what was. */
export const History = v.object({ past: listOf(Step), future: listOf(Step) })
