import { i18n } from '@lingui/core'
import type { Tier } from '../engine/find/finding.ts'
import { countedIn, familyLabels, groupHeadings, kindExplanations, kindNames, kindTitles } from './kind-texts.ts'
import { tell } from './told.ts'

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

/** How a kind shows: its group, the word for it, and a sentence that explains the mark where no finding does. In the reader's language. */
export interface KindWords {
  readonly group: KindGroup
  /** In a list or a sentence. */
  readonly name: string
  /** The same as a heading. */
  readonly title: string
  readonly explanation: string
}

// What is read is said anew each time: the reader may have changed the language.
function words(group: KindGroup, kind: DifferenceKind): KindWords {
  return {
    group,
    get name() {
      return i18n._(kindNames[kind])
    },
    get title() {
      return i18n._(kindTitles[kind])
    },
    get explanation() {
      return i18n._(kindExplanations[kind])
    },
  }
}

export const kindWords: Readonly<Record<DifferenceKind, KindWords>> = {
  quotation: words('quotation', 'quotation'),
  fact: words('fact', 'fact'),
  negation: words('certainty', 'negation'),
  certainty: words('certainty', 'certainty'),
  attribution: words('attribution', 'attribution'),
  label: words('label', 'label'),
  reworded: words('wording', 'reworded'),
  'words-only': words('wording', 'words-only'),
  'phrase-moved': words('wording', 'phrase-moved'),
  'sentence-only': words('only', 'sentence-only'),
  moved: words('place', 'moved'),
  split: words('place', 'split'),
  merged: words('place', 'merged'),
  artefact: words('artefact', 'artefact'),
  spelling: words('spelling', 'spelling'),
  typography: words('typography', 'typography'),
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

function heading(group: KindGroup, family: Family): GroupWords {
  return {
    group,
    family,
    get heading() {
      return i18n._(groupHeadings[group])
    },
  }
}

/** The groups in the order of the panel, most serious first. */
export const kindGroups: readonly GroupWords[] = [
  heading('quotation', 'quotation'),
  heading('fact', 'fact'),
  heading('certainty', 'wording'),
  heading('attribution', 'wording'),
  heading('label', 'wording'),
  heading('only', 'only'),
  heading('place', 'place'),
  heading('artefact', 'artefact'),
  heading('wording', 'wording'),
  heading('spelling', 'form'),
  heading('typography', 'form'),
]

export interface FamilyWords {
  readonly family: Family
  readonly glyph: string
  /** In the bar above the texts. */
  readonly label: string
  /** "3 quotations altered": a sentence or part of a list. */
  readonly counted: (count: number) => string
}

function switchFor(family: Family, glyph: string): FamilyWords {
  return {
    family,
    glyph,
    get label() {
      return i18n._(familyLabels[family])
    },
    counted: (count) => tell(countedIn(family, count)),
  }
}

/** The families in the order of the bar; the key of each is its number, counted from 1. */
export const families: readonly FamilyWords[] = [
  switchFor('quotation', '❝'),
  switchFor('fact', '#'),
  switchFor('only', '±'),
  switchFor('place', '⇅'),
  switchFor('artefact', '⌇'),
  switchFor('wording', '≈'),
  switchFor('form', '‧'),
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
