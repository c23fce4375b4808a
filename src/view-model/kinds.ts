/** What a difference is to the reader, one name per kind everywhere: tag, panel, announcement. */
export type DifferenceKind =
  | 'reworded'
  | 'words-only'
  | 'phrase-moved'
  | 'sentence-only'
  | 'moved'
  | 'split'
  | 'merged'
  | 'typography'

/** The kinds as the panel and the gutter group them. */
export type KindGroup = 'place' | 'only' | 'wording' | 'typography'

/** How a kind shows: its group, the word for it in a list, and a sentence that explains the mark. */
export interface KindWords {
  readonly group: KindGroup
  readonly name: string
  readonly explanation: string
}

export const kindWords: Readonly<Record<DifferenceKind, KindWords>> = {
  reworded: { group: 'wording', name: 'reworded', explanation: 'The same sentence says this in other words.' },
  'words-only': {
    group: 'wording',
    name: 'words in one only',
    explanation: 'The other sentence does without these words.',
  },
  'phrase-moved': {
    group: 'wording',
    name: 'phrase moved',
    explanation: 'The same words stand at another place in their sentence.',
  },
  'sentence-only': {
    group: 'only',
    name: 'only in one',
    explanation: 'Nothing in the other text answers to this.',
  },
  moved: { group: 'place', name: 'moved', explanation: 'The passage stands at another place in the other text.' },
  split: { group: 'place', name: 'split', explanation: 'One sentence became several.' },
  merged: { group: 'place', name: 'merged', explanation: 'Several sentences became one.' },
  typography: {
    group: 'typography',
    name: 'typography',
    explanation: 'The same words; quotation marks, dashes, spaces, hyphens or capitals differ.',
  },
}

/** Heading and glyph of each group, in the order of the panel. */
export const kindGroups: readonly { readonly group: KindGroup; readonly glyph: string; readonly heading: string }[] = [
  { group: 'only', glyph: '±', heading: 'Only in one' },
  { group: 'place', glyph: '⇅', heading: 'Moved, split or merged' },
  { group: 'wording', glyph: '≈', heading: 'Wording' },
  { group: 'typography', glyph: '‧', heading: 'Typography' },
]
