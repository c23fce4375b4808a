import type { Tier } from '../engine/find/finding.ts'

/** What a difference is to the reader, one name per kind everywhere: tag, panel, announcement. */
export type DifferenceKind =
  | 'quotation'
  | 'fact'
  | 'negation'
  | 'certainty'
  | 'attribution'
  | 'label'
  | 'reworded'
  | 'words-only'
  | 'phrase-moved'
  | 'sentence-only'
  | 'moved'
  | 'split'
  | 'merged'
  | 'artefact'
  | 'spelling'
  | 'typography'

/** Kinds that share a glyph, and are shown or hidden together. */
export type Family = 'quotation' | 'fact' | 'only' | 'place' | 'artefact' | 'wording' | 'form'

/** The kinds as the panel groups them. */
export type KindGroup =
  | 'quotation'
  | 'fact'
  | 'certainty'
  | 'attribution'
  | 'label'
  | 'only'
  | 'place'
  | 'artefact'
  | 'wording'
  | 'spelling'
  | 'typography'

/** How a kind shows: its group, the word for it in a list, and a sentence that explains the mark where no finding does. */
export interface KindWords {
  readonly group: KindGroup
  readonly name: string
  readonly explanation: string
}

export const kindWords: Readonly<Record<DifferenceKind, KindWords>> = {
  quotation: {
    group: 'quotation',
    name: 'quotation altered',
    explanation: 'The words inside the quotation marks differ.',
  },
  fact: { group: 'fact', name: 'fact differs', explanation: 'The two articles say different things here.' },
  negation: { group: 'certainty', name: 'negation', explanation: 'One article says no where the other does not.' },
  certainty: { group: 'certainty', name: 'certainty', explanation: 'How sure it is differs.' },
  attribution: { group: 'attribution', name: 'who said it', explanation: 'Who says it, or how it is said, differs.' },
  label: { group: 'label', name: 'label', explanation: 'The two articles use different names for the same thing.' },
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
  artefact: {
    group: 'artefact',
    name: 'sign of machine handling',
    explanation: 'A machine or a copy may have left this.',
  },
  spelling: { group: 'spelling', name: 'spelling', explanation: 'The same word in another form.' },
  typography: {
    group: 'typography',
    name: 'typography',
    explanation: 'The same words; quotation marks, dashes, spaces, hyphens or capitals differ.',
  },
}

/** The kind of a difference in wording by its tier; null where the words alone decide. */
export const kindOfTier: Readonly<Record<Tier, DifferenceKind | null>> = {
  negation: 'negation',
  certainty: 'certainty',
  attribution: 'attribution',
  label: 'label',
  wording: null,
  spelling: 'spelling',
  typography: 'typography',
}

export interface GroupWords {
  readonly group: KindGroup
  readonly family: Family
  readonly heading: string
}

/** The groups in the order of the panel, most serious first. */
export const kindGroups: readonly GroupWords[] = [
  { group: 'quotation', family: 'quotation', heading: 'Quotations altered' },
  { group: 'fact', family: 'fact', heading: 'Facts that differ' },
  { group: 'certainty', family: 'wording', heading: 'Negation and certainty' },
  { group: 'attribution', family: 'wording', heading: 'Who said it' },
  { group: 'label', family: 'wording', heading: 'Labels' },
  { group: 'only', family: 'only', heading: 'Only in one' },
  { group: 'place', family: 'place', heading: 'Moved, split or merged' },
  { group: 'artefact', family: 'artefact', heading: 'Signs of machine handling' },
  { group: 'wording', family: 'wording', heading: 'Wording' },
  { group: 'spelling', family: 'form', heading: 'Spelling' },
  { group: 'typography', family: 'form', heading: 'Typography' },
]

export interface FamilyWords {
  readonly family: Family
  readonly glyph: string
  /** In the bar above the texts. */
  readonly label: string
  /** In a sentence: "3 quotations altered". */
  readonly counted: readonly [one: string, several: string]
}

/** The families in the order of the bar; the key of each is its number, counted from 1. */
export const families: readonly FamilyWords[] = [
  { family: 'quotation', glyph: '❝', label: 'Quotations', counted: ['quotation altered', 'quotations altered'] },
  { family: 'fact', glyph: '#', label: 'Facts', counted: ['fact that differs', 'facts that differ'] },
  {
    family: 'only',
    glyph: '±',
    label: 'Only in one',
    counted: ['passage in one text only', 'passages in one text only'],
  },
  {
    family: 'place',
    glyph: '⇅',
    label: 'Moved',
    counted: ['moved, split or merged passage', 'moved, split or merged passages'],
  },
  {
    family: 'artefact',
    glyph: '⌇',
    label: 'Signs',
    counted: ['sign of machine handling', 'signs of machine handling'],
  },
  { family: 'wording', glyph: '≈', label: 'Wording', counted: ['difference in wording', 'differences in wording'] },
  {
    family: 'form',
    glyph: '‧',
    label: 'Typography',
    counted: ['difference in spelling or typography', 'differences in spelling or typography'],
  },
]

const familyOfGroup: ReadonlyMap<KindGroup, Family> = new Map(kindGroups.map(({ group, family }) => [group, family]))
const glyphOfFamily: ReadonlyMap<Family, string> = new Map(families.map(({ family, glyph }) => [family, glyph]))

/** The family that a kind is shown or hidden with. */
export function familyOf(kind: DifferenceKind): Family {
  return familyOfGroup.get(kindWords[kind].group) ?? 'wording'
}

/** The sign of a family. */
export function glyphOf(family: Family): string {
  return glyphOfFamily.get(family) ?? ''
}
