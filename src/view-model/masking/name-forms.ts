import { foldWord } from './fold.ts'
import { isArticle, isCommonWord, isKindOfOutlet } from './name-words.ts'

/**
 * How a form of a name is told from words of the language. `any`: by its letters alone. `capital`: by a capital, and by not being part of
 * another name. `noun`: by the capital of its article or by quotation marks, in a language that gives every noun a capital. `short`: written
 * in capitals, as a short form is. `joined`: run together, or as words with capitals.
 */
export type FormCase = 'any' | 'capital' | 'noun' | 'short' | 'joined'

/** One way in which a name is written. */
export interface NameForm {
  /** Folded; never empty. */
  readonly words: readonly string[]
  readonly letters: FormCase
  /** Whether an article before it belongs to the name: `The Lantern`. */
  readonly hasArticle: boolean
}

/** Initials of fewer words may be any two capitals. */
const LEAST_INITIALS = 3
/** `AFP`, `TASS`: a name of so few letters, all of them capitals, is one in capitals only. */
const LONGEST_SHORT = 5

/** How an outlet is called: its name with and without its article, by its last word, by its initials. Empty for a name without letters. */
export function outletForms(outlet: string): NameForm[] {
  if (isDomain(outlet)) return domainForms(outlet)
  const all = wordsOf(outlet)
  const hasArticle = all.length > 1 && isArticle(all[0]?.folded ?? '')
  const words = hasArticle ? all.slice(1) : all
  if (words.length === 0) return []
  if (words.length === 1 && hasArticle && /^(?:der|die|das)$/u.test(all[0]?.folded ?? ''))
    return words.map(({ folded }) => ({ words: [folded], letters: 'noun', hasArticle: true }))
  const forms = [formOf(words, hasArticle)]
  const core = words.filter(({ folded }, k) => k === 0 || !isKindOfOutlet(folded))
  if (core.length < words.length) forms.push(formOf(core, hasArticle))
  const last = words.at(-1)
  if (words.length > 1 && last !== undefined && isCommonWord(last.folded) && !isKindOfOutlet(last.folded))
    forms.push({ words: [last.folded], letters: 'capital', hasArticle: true })
  forms.push(...initialsOf(all), ...initialsOf(words), ...initialsOf(words.filter(({ written }) => isCapital(written))))
  return forms
}

/** A person’s full name, with or without initials in the middle; empty for a single word. */
export function personForms(person: string): NameForm[] {
  const words = wordsOf(person).map(({ folded }) => folded)
  if (words.length < 2) return []
  const plain = words.filter((word, k) => k === 0 || k === words.length - 1 || word.length > 1)
  return [words, plain].map((form) => ({ words: form, letters: 'any', hasArticle: false }))
}

/** An agency’s name, one of the forms it is known by. */
export function agencyForms(name: string): NameForm[] {
  const all = wordsOf(name)
  const hasArticle = all.length > 1 && isArticle(all[0]?.folded ?? '')
  const words = hasArticle ? all.slice(1) : all
  return words.length === 0 ? [] : [formOf(words, hasArticle)]
}

/** What the host of an address says about its outlet: `www.thelantern.example` is of The Lantern. Empty for what is none. */
export function domainForms(domain: string): NameForm[] {
  const host = /^(?:https?:\/\/)?([^/:?#\s]+)/iu.exec(domain.trim())?.[1] ?? ''
  const labels = host.split('.').slice(0, -1)
  // `news.lantern.co.uk`: the label before what only says which country, and whether it is a company.
  while (labels.length > 1 && /^(?:co|com|org|net|ac|gov|www)$/iu.test(labels.at(-1) ?? '')) labels.pop()
  const label = foldWord(labels.at(-1) ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (label.length < 2) return []
  const bare = label.replace(/^the(?=\p{L}{3})/u, '')
  const joined = (word: string, hasArticle: boolean): NameForm => ({
    words: [word],
    letters: isCommonWord(bare) ? 'capital' : 'joined',
    hasArticle,
  })
  return bare === label ? [joined(label, false)] : [joined(label, false), joined(bare, true)]
}

interface NameWord {
  readonly written: string
  readonly folded: string
}

function wordsOf(name: string): NameWord[] {
  return Array.from(name.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([written]) => ({
    written,
    folded: foldWord(written),
  })).filter(({ folded }) => folded !== '')
}

function formOf(words: readonly NameWord[], hasArticle: boolean): NameForm {
  const folded = words.map((word) => word.folded)
  const [only] = words
  if (words.length > 1 || only === undefined)
    return { words: folded, letters: folded.every(isCommonWord) ? 'capital' : 'any', hasArticle }
  const isShort = only.written.length <= LONGEST_SHORT && only.written === only.written.toUpperCase()
  // What takes an article is a word of the language: a lantern is no Lantern.
  const isWord = hasArticle || isCommonWord(only.folded)
  return { words: folded, letters: isShort ? 'short' : isWord ? 'capital' : 'any', hasArticle }
}

function initialsOf(words: readonly NameWord[]): NameForm[] {
  if (words.length < LEAST_INITIALS) return []
  const initials = words.map(({ folded }) => folded.charAt(0)).join('')
  return [{ words: [initials], letters: 'short', hasArticle: false }]
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written)
}

function isDomain(name: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/?$/iu.test(name.trim())
}
