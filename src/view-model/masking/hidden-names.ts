import type { Article, Side } from '../../engine/article.ts'
import type { Comparison } from '../../engine/compare.ts'
import { AGENCIES } from '../../engine/find/provenance-lines.ts'
import { readCredits } from '../../engine/text/credits.ts'
import { slice } from '../../engine/text/span.ts'
import { foldWord } from './fold.ts'
import { agencyForms, domainForms, outletForms, personForms, type NameForm } from './name-forms.ts'
import { isArticle, isBesideNames } from './name-words.ts'

/** One outlet, person or agency, in all forms of its name. */
export interface HiddenName {
  readonly forms: readonly NameForm[]
  /** Whose outlet it is, if it is one’s; null where the name belongs to whoever has it in the text. */
  readonly owner: Side | 'both' | null
}

/** Who wrote it stands in blocks that are set aside for these reasons. */
const CREDITS = new Set(['a byline', 'a credit to those who contributed', 'who wrote it', 'how to reach the author'])
const COPYRIGHT = 'a copyright line'
const HEAD_OF_FILE = 'notes at the head of the file'

/** Whose names are hidden: the outlets first, then the people of bylines, the owners of copyright, and agencies. */
export function hiddenNames(comparison: Comparison): HiddenName[] {
  const [a, b] = [outletOf(comparison.a.article), outletOf(comparison.b.article)]
  const isShared = a.some((form) => b.some((other) => isSameForm(form, other)))
  const outlets: HiddenName[] = isShared
    ? [{ forms: [...a, ...b], owner: 'both' }]
    : [
        { forms: a, owner: 'a' },
        { forms: b, owner: 'b' },
      ]
  const named = [comparison.a.article, comparison.b.article].flatMap(namesInCredits)
  const credited = creditedAgencies(comparison).map(agencyForms)
  const agencies = AGENCIES.map((forms) => forms.flatMap(agencyForms))
  const others = [...named, ...credited, ...agencies].filter((forms) => forms.length > 0)
  return [...outlets, ...others.map((forms) => ({ forms, owner: null }))].reduce(join, [])
}

/** An agency that is an outlet here is that outlet, in all forms of its name; names known twice are one. */
function join(known: readonly HiddenName[], next: HiddenName): HiddenName[] {
  const same = known.findIndex(({ forms }) => forms.some((form) => next.forms.some((other) => isSameForm(form, other))))
  if (same === -1) return next.forms.length === 0 ? [...known] : [...known, { ...next, forms: distinct(next.forms) }]
  return known.map((name, k) => (k === same ? { ...name, forms: distinct([...name.forms, ...next.forms]) } : name))
}

function distinct(forms: readonly NameForm[]): NameForm[] {
  return forms.filter(
    (form, k) => !forms.slice(0, k).some((known) => isSameForm(known, form) && known.letters === form.letters),
  )
}

function isSameForm(x: NameForm, y: NameForm): boolean {
  return x.words.join('') === y.words.join('')
}

function outletOf({ outlet, address }: Article): NameForm[] {
  return [...outletForms(outlet ?? ''), ...domainForms(address ?? '')]
}

function namesInCredits({ text, blocks }: Article): NameForm[][] {
  return blocks.flatMap(({ reason, span }) => {
    const line = slice(text, span)
    if (reason === COPYRIGHT) return ownersIn(line).map(outletForms)
    if (reason === HEAD_OF_FILE) return authorsIn(line).map(personForms)
    if (reason === null || !CREDITS.has(reason)) return []
    const outlet = readCredits(line).outlet ?? /^(\p{Lu}[^,]+), (?:with|mit|avec|con) /u.exec(line)?.[1] ?? null
    return [...peopleIn(line).map(personForms), ...(outlet === null ? [] : [outletForms(outlet)])]
  })
}

const NAME = String.raw`(?:(?:de|da|van|von|der|den|el|al|bin|la|le|du) )*\p{Lu}[\p{L}\p{M}.’'-]*`
const PERSON = new RegExp(`${NAME}(?:[ \u00a0]${NAME})+`, 'gu')

/** The full names of a byline. What follows `in` or `from` is a place; posts, days and months end a name. */
function peopleIn(line: string): string[] {
  const plain = line
    .replace(/\s+/gu, ' ')
    .replace(/^\W*(?:written by|reported by|posted by|by|von|par|por)\s+/iu, '')
    .replace(/ (?:in|from|aus|à|en|desde) \p{Lu}[^,;.]*/gu, ';')
  return Array.from(plain.matchAll(PERSON), ([found]) => untilPost(found)).filter((name) => name.includes(' '))
}

function untilPost(words: string): string {
  const list = words.split(/[ \u00a0]/u)
  const end = list.findIndex((word) => isBesideNames(foldWord(word)))
  // `The Lantern` is an outlet.
  return isArticle(foldWord(list[0] ?? '')) ? '' : (end === -1 ? list : list.slice(0, end)).join(' ')
}

/** `author: Dana Orrick`, one to a line. */
function authorsIn(head: string): string[] {
  return Array.from(head.matchAll(/^\s*(?:authors?|by|byline|creator)\s*:\s*(.+)$/gimu), ([, value = '']) =>
    peopleIn(value.replaceAll(/["'[\]]/gu, '')),
  ).flat()
}

const OWNER =
  /(?:©|\(c\)|copyright)[\s,]*(?:©|\(c\)|by\s)?[\s,]*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by\s+)?(\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?: (?:\p{Lu}[\p{L}\p{M}\p{N}&’'-]*|of|the|and|&))*)/giu

/** `Copyright 2026 Kestrel Media Inc.`: whose a text is. */
function ownersIn(line: string): string[] {
  return Array.from(line.matchAll(OWNER), ([, owner = '']) =>
    owner.replace(/ (?:all|alle|tous|todos|this|die|reproduction)\b.*$/iu, '').trim(),
  ).filter((owner) => owner.length > 1 && /^\p{Lu}/u.test(owner) && !/^(?:all|alle|tous|todos|this)$/iu.test(owner))
}

/** Agencies that stand in a dateline, whether they are known or not. */
function creditedAgencies({ a, b, findings }: Comparison): string[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'provenance' || finding.what !== 'agency') return []
    const found = [
      finding.a === null ? '' : slice(a.article.text, finding.a),
      finding.b === null ? '' : slice(b.article.text, finding.b),
    ]
    return found.filter((name) => /^\p{Lu}[\p{L}\p{M} .&’'-]{1,40}$/u.test(name))
  })
}
